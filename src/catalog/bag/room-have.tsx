import { useQuery } from '@tanstack/react-query';
import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Product } from '../../contract/product';
import { useTextsOf } from '../../ui/language/language';
import button from '../../ui/parts/button.module.css';
import { Says } from '../../ui/parts/says';
import { AddButton } from '../product/buy';
import { choiceOf } from '../product/choice';
import { productQuery } from '../queries';
import { useProblemWords } from '../shared/problem-words';
import { AddSaid } from './add-said';
import { OneTap } from './one-tap';
import { pieceHref } from './try-leave';
import styles from './room-have.module.css';
import { TRY_TEXTS } from './try-texts';
import { useAddToBag } from './use-add-to-bag';

/** In a showroom's panel: what can be done with a piece, and how it is had. `acts` come first. */
export function RoomHave(props: {
  readonly productId: string;
  readonly variant: string;
  readonly acts: ReactNode;
}) {
  const { productId, variant, acts } = props;
  const { data: product, error } = useQuery(productQuery(productId));
  const problemWords = useProblemWords();
  if (product) return <Having {...{ product, variant, acts }} />;
  return (
    <div className={styles.have}>
      <div className={styles.acts}>{acts}</div>
      <div role="status">{error && <Says>{problemWords(error)}</Says>}</div>
    </div>
  );
}

/** Stock and price as they are now: the room knows those of when the visit began. */
function Having(props: {
  readonly product: Product;
  readonly variant: string;
  readonly acts: ReactNode;
}) {
  const { product, variant, acts } = props;
  const { see } = useTextsOf(TRY_TEXTS);
  const bag = useAddToBag();
  const choice = choiceOf(product, { variant, size: null });
  const { sku } = choice;
  return (
    <div className={styles.have}>
      <div className={styles.acts}>
        {acts}
        {/* What has sizes is chosen on its own page. */}
        {product.sizes.length === 0 && (
          <AddButton {...{ product, choice, bag }} className={button.quiet!} />
        )}
        <Link href={pieceHref(product.id, choice.variant.id)} className={button.quiet}>
          <ArrowRight className="lucide" aria-hidden />
          {see}
        </Link>
      </div>
      <AddSaid outcome={bag.outcome} />
      <div className={styles.seal}>
        {sku && sku.available > 0 && <OneTap key={sku.id} sku={sku.id} />}
      </div>
    </div>
  );
}
