import { useQuery } from '@tanstack/react-query';
import type { Delivery } from '../../contract/delivery';
import { useCurrency } from '../../ui/currency';
import { useWording } from '../../ui/language/language';
import { deliveryQuery } from '../queries';

/** The name of the shop where something is picked up; its id until it is known, '' for what is brought home. */
export function usePickupName(delivery: Delivery | null | undefined): string {
  const wording = useWording();
  const isPickup = delivery?.method === 'pickup';
  const { data } = useQuery({ ...deliveryQuery(useCurrency()), enabled: isPickup });
  if (!isPickup) return '';
  const shop = data?.pickup.find(({ id }) => id === delivery.shop);
  return shop ? wording(shop.name) : delivery.shop;
}
