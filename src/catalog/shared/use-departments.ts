import { useQuery } from '@tanstack/react-query';
import { KINDS, type Kind } from '../../contract/product';
import { productsQuery } from '../queries';

/** The departments that have something on their shelves, in the shop's order; none until it is known. */
export function useDepartments(): readonly Kind[] {
  const { data } = useQuery(productsQuery({ limit: '100' }));
  const kinds = new Set(data?.items.map(({ kind }) => kind));
  return KINDS.filter((kind) => kinds.has(kind));
}
