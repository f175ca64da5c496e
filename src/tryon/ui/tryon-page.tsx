import { useMemo } from 'react';
import type { Product } from '../../contract/product';
import type { DemoUrls } from '../load-demo';
import { Room } from './room';
import { useFiles } from './use-files';
import { useSession } from './use-session';
import { VisitProvider } from './visit';

/** The fitting room: a picture of the shopper, who wears what is chosen in it. */
export function TryonPage(props: {
  /** At least one; the first is worn at first. */
  readonly products: readonly Product[];
  /** Addresses of the reference body and of the demo shopper. */
  readonly urls: DemoUrls;
}) {
  const { products } = props;
  const { body, woman } = props.urls;
  const urls = useMemo(() => {
    const garments = Object.fromEntries(products.map(({ id, model }) => [id, model.url]));
    return { body, woman, garments };
  }, [products, body, woman]);
  const first = useMemo(() => {
    const [{ id, variants }] = products;
    return { garment: id, variant: variants[0].id };
  }, [products]);
  const controls = useSession(urls, first);
  const { fields, openFiles } = useFiles(controls.choose);
  const visit = useMemo(
    () => ({ products, first, controls, openFiles }),
    [products, first, controls, openFiles],
  );
  return (
    <VisitProvider value={visit}>
      <Room />
      {fields}
    </VisitProvider>
  );
}
