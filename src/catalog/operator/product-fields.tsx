import { useId, type ReactNode } from 'react';
import { CURRENCY_EXPONENTS, type Currency } from '../../contract/money';
import type { OperatorProduct } from '../../contract/operator-product';
import type { Sku } from '../../contract/product';
import { LANGUAGES } from '../../contract/text';
import { TAGS, useTextsOf, useWording } from '../../ui/language/language';
import { Check } from '../../ui/parts/check';
import type from '../../ui/type.module.css';
import { OPERATOR_PRODUCT_TEXTS } from './operator-product-texts';
import styles from './product-editor.module.css';
import { ProductField, Theirs } from './product-field';
import type { ProductFormState } from './use-product-form';
import { useProductState } from './use-product-state';

const CURRENCIES = Object.keys(CURRENCY_EXPONENTS) as Currency[];
const LONGEST_LINE = 300;
const LONGEST_TEXT = 8000;
const LONGEST_NUMBER = 24;

interface Fields {
  readonly state: ProductFormState;
}

/** What is said of it, in every language. */
export function TextFields({ state }: Fields) {
  const texts = useTextsOf(OPERATOR_PRODUCT_TEXTS);
  const rows = [
    ['name', false, LONGEST_LINE],
    ['summary', true, LONGEST_LINE],
    ['description', true, LONGEST_TEXT],
    ['details', true, LONGEST_TEXT],
  ] as const;
  return (
    <Part title={texts.sections.texts}>
      {rows.map(([name, isLong, maxLength]) => (
        <div key={name} className={styles.pair}>
          {LANGUAGES.map((language) => (
            <ProductField
              key={language}
              state={state}
              name={`${name}.${language}`}
              label={texts.of(texts.fields[name], texts.languages[language])}
              lang={TAGS[language]}
              isLong={isLong}
              isRequired={name !== 'details'}
              maxLength={maxLength}
            />
          ))}
          {name === 'details' && <p className={type.note}>{texts.factsNote}</p>}
        </div>
      ))}
    </Part>
  );
}

/** What it costs, in every currency that it is sold in. */
export function PriceFields({ state }: Fields) {
  const texts = useTextsOf(OPERATOR_PRODUCT_TEXTS);
  return (
    <Part title={texts.sections.prices} note={texts.pricesNote}>
      <div className={styles.prices}>
        {CURRENCIES.map((currency) => (
          <ProductField
            key={currency}
            state={state}
            name={`price.${currency}`}
            label={currency}
            said={texts.priceIn(currency)}
            inputMode="decimal"
            maxLength={LONGEST_NUMBER}
          />
        ))}
      </div>
    </Part>
  );
}

/** How many pieces there are of each colour; in rows by size where there are sizes. */
export function StockFields({ product, state }: Fields & { readonly product: OperatorProduct }) {
  const texts = useTextsOf(OPERATOR_PRODUCT_TEXTS);
  const wording = useWording();
  const rows = product.variants.map(({ id, name }) => ({
    name: wording(name),
    skus: Object.keys(product.onHand).filter((sku) => sku.split('.')[1] === id),
  }));
  const count = (sku: Sku['id'], label: string, piece: string) => (
    <ProductField
      key={sku}
      state={state}
      name={`stock.${sku}`}
      label={label}
      said={texts.onHandOf(piece)}
      inputMode="numeric"
      isRequired
      maxLength={LONGEST_NUMBER}
    />
  );
  return (
    <Part title={texts.sections.stock} note={texts.stockNote}>
      {product.sizes.length === 0 ? (
        <div className={styles.prices}>
          {rows.map(({ name, skus }) => skus.map((sku) => count(sku, name, name)))}
        </div>
      ) : (
        rows.map(({ name, skus }) => (
          <div key={name} className={styles.colour} role="group" aria-label={name}>
            <p>{name}</p>
            <div className={styles.counts}>
              {skus.map((sku) => count(sku, sizeOf(sku), `${name} ${sizeOf(sku)}`))}
            </div>
          </div>
        ))
      )}
    </Part>
  );
}

/** A sku is named by its product, its colour and its size. */
const sizeOf = (sku: Sku['id']): string => sku.split('.')[2]!;

/** Whether shoppers see it; of a draft that cannot be listed, why not. */
export function ShelfField({ product, state }: Fields & { readonly product: OperatorProduct }) {
  const texts = useTextsOf(OPERATOR_PRODUCT_TEXTS);
  const stateOf = useProductState();
  const noteId = useId();
  const { form, write, theirs } = state;
  return (
    <Part title={texts.sections.shelf}>
      {product.isReady || product.listed ? (
        <div>
          <Check
            isSelected={form.listed !== ''}
            describedBy={noteId}
            onChange={(isOn) => write('listed', isOn ? 'yes' : '')}
          >
            {texts.isListed}
          </Check>
          <p className={type.note} id={noteId}>
            {texts.isListedNote}
          </p>
        </div>
      ) : (
        <p className={styles.held}>{stateOf(product)}</p>
      )}
      <Theirs state={state} name="listed">
        {texts.theirsListed[theirs('listed') === '' ? 'draft' : 'listed']}
      </Theirs>
    </Part>
  );
}

function Part(props: {
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}) {
  const { title, note, children } = props;
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <div>
        <h2 className={type.title} id={id}>
          {title}
        </h2>
        {note !== undefined && <p className={type.note}>{note}</p>}
      </div>
      <div className={styles.fields}>{children}</div>
    </section>
  );
}
