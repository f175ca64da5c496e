import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ArrowRight } from 'lucide-react';
import { Link } from 'wouter';
import type { Product } from '../../contract/product';
import { useCurrency } from '../../ui/currency';
import { useTextsOf, useWording } from '../../ui/language/language';
import type from '../../ui/type.module.css';
import { productQuery } from '../queries';
import styles from './colour-band.module.css';
import { freshQuery } from './home-queries';
import { HOME_TEXTS } from './home-texts';

/** As many stand beside each other. */
const MOST = 3;

/** One piece in its colours, across the page. */
export function ColourBand() {
  const { data } = useQuery(freshQuery(useCurrency()));
  const piece = mostColourful(data?.items ?? []);
  return piece && <Band piece={piece} />;
}

function Band({ piece }: { readonly piece: Product }) {
  const { inColours, goThere } = useTextsOf(HOME_TEXTS);
  const wording = useWording();
  const queries = useQueryClient();
  const { id, name, summary, variants } = piece;
  const keep = () => {
    const { queryKey } = productQuery(id);
    if (!queries.getQueryData(queryKey)) queries.setQueryData(queryKey, piece, { updatedAt: 0 });
  };
  return (
    <section className={styles.band}>
      <Link href={`/products/${id}`} className={styles.way} onClick={keep}>
        <span className={styles.mat}>
          {pictured(piece)
            .slice(0, MOST)
            .map(({ id: variant, poster }) => (
              <img
                key={variant}
                src={poster!.url}
                width={poster!.width}
                height={poster!.height}
                alt=""
                loading="lazy"
                decoding="async"
              />
            ))}
        </span>
        <span className={styles.words}>
          <h2 className={type.head}>{inColours(wording(name), variants.length)}</h2>
          <p>{wording(summary)}</p>
          <span className={styles.go}>
            {goThere}
            <ArrowRight className="lucide" aria-hidden />
          </span>
        </span>
      </Link>
    </section>
  );
}

const pictured = ({ variants }: Product) => variants.filter(({ poster }) => poster);

/** The one with the most pictures that are not the first of the shelf's; null where none has three. */
function mostColourful(items: readonly Product[]): Product | null {
  const [first, ...others] = items.filter((piece) => pictured(piece).length >= MOST);
  return others[0] ?? first ?? null;
}
