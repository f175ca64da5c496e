import { useQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { useState } from 'react';
import type { OperatorProduct } from '../../contract/operator-product';
import { useTextsOf } from '../../ui/language/language';
import { Chips } from '../../ui/parts/chips';
import { Says } from '../../ui/parts/says';
import type from '../../ui/type.module.css';
import { useProblemWords } from '../shared/problem-words';
import { KeptProduct } from './kept-product';
import { OPERATOR_PRODUCT_TEXTS, type ProductsOf } from './operator-product-texts';
import styles from './product-book.module.css';
import { allProductsQuery } from './product-queries';

const TABS: readonly ProductsOf[] = ['all', 'listed', 'drafts'];
const LONGEST_SEARCH = 80;

/** Everything that the shop keeps, drafts too; looked through as one types. */
export function ProductBook() {
  const texts = useTextsOf(OPERATOR_PRODUCT_TEXTS);
  const problemWords = useProblemWords();
  const { data: products, error } = useQuery(allProductsQuery);
  const [which, setWhich] = useState<ProductsOf>('all');
  const [words, setWords] = useState('');
  const shown = products?.filter((product) => isOf(product, which) && isCalled(product, words));
  return (
    <>
      <h1 className={type.head}>{texts.title}</h1>
      <div className={styles.finding}>
        <Chips
          label={texts.which}
          value={which}
          onChange={setWhich}
          choices={TABS.map((value) => ({ value, name: texts.states[value] }))}
        />
        <search className={styles.search}>
          <Search className="lucide" aria-hidden />
          <input
            type="text"
            inputMode="search"
            autoComplete="off"
            spellCheck={false}
            aria-label={texts.search}
            placeholder={texts.searchHint}
            maxLength={LONGEST_SEARCH}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        </search>
      </div>
      <div role="alert">{error && <Says>{problemWords(error)}</Says>}</div>
      <ul className={styles.products}>
        {shown?.map((product) => (
          <KeptProduct key={product.id} product={product} />
        ))}
      </ul>
      <p role="status" className={styles.none}>
        {shown?.length === 0 && (words.trim() ? texts.noneFound(words.trim()) : texts.none)}
      </p>
    </>
  );
}

const isOf = ({ listed }: OperatorProduct, which: ProductsOf) =>
  which === 'all' || listed === (which === 'listed');

/** Whether every word stands in its names or its id, in either language. */
function isCalled({ id, name }: OperatorProduct, words: string): boolean {
  const called = `${id} ${name.zh} ${name.en}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => called.includes(word));
}
