import { useQuery } from '@tanstack/react-query';
import { meQuery } from '../queries';

/** Pieces in the bag; nothing while it is empty. */
export function BagCount({ className }: { readonly className: string }) {
  const { data } = useQuery(meQuery);
  return data && data.bag > 0 ? <span className={className}>{data.bag}</span> : null;
}
