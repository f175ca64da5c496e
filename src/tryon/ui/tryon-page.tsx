import { useEffect, useMemo } from 'react';
import type { Product } from '../../contract/product';
import type { DemoUrls } from '../load-demo';
import { useTryon } from '../store';
import { Room } from './room';
import { useFiles } from './use-files';
import { useSession } from './use-session';
import { VisitProvider, type WaysOn } from './visit';

/** The fitting room: a picture of the shopper, who wears what is chosen in it. */
export function TryonPage(props: {
  /** At least one. */
  readonly products: readonly Product[];
  /** Ids of what is worn at first; of what is not there, the first is. */
  readonly first: { readonly product: string | null; readonly variant: string | null };
  /** Addresses of the reference body and of the demo shopper. */
  readonly urls: DemoUrls;
  readonly ways: WaysOn;
}) {
  const { products, ways } = props;
  const { body, woman } = props.urls;
  const urls = useMemo(() => {
    const garments = Object.fromEntries(products.map(({ id, model }) => [id, model.url]));
    return { body, woman, garments };
  }, [products, body, woman]);
  const asked = props.first;
  const first = useMemo(() => {
    const { id, variants } = products.find(({ id }) => id === asked.product) ?? products[0]!;
    const variant = variants.find(({ id }) => id === asked.variant) ?? variants[0]!;
    return { garment: id, variant: variant.id };
  }, [products, asked.product, asked.variant]);
  // The next visit begins anew.
  useEffect(() => () => useTryon.setState(useTryon.getInitialState(), true), []);
  const controls = useSession(urls, first);
  const { fields, openFiles } = useFiles(controls.choose);
  const visit = useMemo(
    () => ({ products, first, controls, openFiles, ways }),
    [products, first, controls, openFiles, ways],
  );
  return (
    <VisitProvider value={visit}>
      <Room />
      {fields}
    </VisitProvider>
  );
}
