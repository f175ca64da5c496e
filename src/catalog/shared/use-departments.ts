import { useQuery } from '@tanstack/react-query';
import { KINDS, type Kind } from '../../contract/product';
import { useCurrency } from '../../ui/currency';
import { facetsQuery } from '../queries';

/** The departments that have something on their shelves, in the shop's order; none until it is known. */
export function useDepartments(): readonly Kind[] {
  const { data } = useQuery(facetsQuery({ currency: useCurrency() }));
  const kinds = new Set(data?.kinds.map(({ kind }) => kind));
  return KINDS.filter((kind) => kinds.has(kind));
}
