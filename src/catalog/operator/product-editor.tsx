import { useQuery } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Link } from 'wouter';
import type { OperatorProduct } from '../../contract/operator-product';
import { useTextsOf, useWording } from '../../ui/language/language';
import { Says } from '../../ui/parts/says';
import button from '../../ui/parts/button.module.css';
import type from '../../ui/type.module.css';
import { ShopError } from '../ask-shop';
import { useProblemWords } from '../shared/problem-words';
import { Picture } from '../shared/picture';
import { OPERATOR_PRODUCT_TEXTS } from './operator-product-texts';
import { anyProductQuery } from './product-queries';
import { PriceFields, ShelfField, StockFields, TextFields } from './product-fields';
import styles from './product-editor.module.css';
import { SaveBar } from './save-bar';
import { useProductForm } from './use-product-form';
import { useProductState } from './use-product-state';

/** One product, with all that its operator says of it. */
export function ProductEditor({ id }: { readonly id: string }) {
  const texts = useTextsOf(OPERATOR_PRODUCT_TEXTS);
  const problemWords = useProblemWords();
  const { data: product, error } = useQuery(anyProductQuery(id));
  const isMissing = error instanceof ShopError && error.code === 'product_not_found';
  return (
    <>
      <Link href="/operator/products" className={button.quiet}>
        <ArrowLeft className="lucide" aria-hidden />
        {texts.back}
      </Link>
      <div role="alert">
        {error && <Says>{isMissing ? texts.unknown : problemWords(error)}</Says>}
      </div>
      {product && <Editor product={product} />}
    </>
  );
}

function Editor({ product }: { readonly product: OperatorProduct }) {
  const wording = useWording();
  const stateOf = useProductState();
  const state = useProductForm(product);
  const { ref, onSubmit } = useSaving(state.save);
  useWarning(state.changed.length > 0);
  return (
    <form ref={ref} className={styles.editor} noValidate onSubmit={onSubmit}>
      <header className={styles.lead}>
        <Picture poster={product.variants[0]?.poster} />
        <div>
          <h1 className={type.head}>{wording(product.name)}</h1>
          <p>{stateOf(product)}</p>
          <p className={type.note}>{product.id}</p>
        </div>
      </header>
      <div className={styles.parts}>
        <TextFields state={state} />
        <PriceFields state={state} />
        <StockFields product={product} state={state} />
        <ShelfField product={product} state={state} />
      </div>
      <SaveBar state={state} />
    </form>
  );
}

/** Sends the form; where something is wrong with it, goes to the first field of which that is so. */
function useSaving(save: () => boolean) {
  const ref = useRef<HTMLFormElement>(null);
  const [refused, setRefused] = useState(0);
  useEffect(() => {
    if (refused > 0) ref.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refused]);
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (!save()) setRefused(refused + 1);
  }
  return { ref, onSubmit };
}

/** The browser asks before it closes a tab with which unsaved changes would go. */
function useWarning(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isUnsaved]);
}
