import { X } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { MEASURES, type Product, type Size } from '../../contract/product';
import { useTexts, useTextsOf } from '../../ui/language/language';
import button from '../../ui/parts/button.module.css';
import { IconButton } from '../../ui/parts/icon-button';
import type from '../../ui/type.module.css';
import { PRODUCT_TEXTS } from './product-texts';
import styles from './size-chart.module.css';

const BODY = ['height', 'chest', 'waist', 'hip'] as const;

/** Bodies and garment in centimetres, size by size; the chosen one stands out. */
export function SizeChart(props: { readonly product: Product; readonly chosen: Size | null }) {
  const { product, chosen } = props;
  const { chart } = useTextsOf(PRODUCT_TEXTS);
  const { close } = useTexts();
  const { sizes } = product;
  const measures = MEASURES.filter((measure) =>
    sizes.some(({ garmentCm }) => garmentCm[measure] !== undefined),
  );
  return (
    <DialogTrigger>
      <Button className={`${button.quiet} ${type.note}`}>{chart.open}</Button>
      <ModalOverlay className={styles.over!} isDismissable>
        <Modal className={styles.sheet!}>
          <Dialog className={styles.dialog!}>
            {({ close: shut }) => (
              <>
                <header className={styles.head}>
                  <Heading slot="title" className={type.title!}>
                    {chart.title}
                  </Heading>
                  <IconButton label={close} onPress={shut}>
                    <X className="lucide" aria-hidden />
                  </IconButton>
                </header>
                <p className={type.note}>{chart.note}</p>
                <Table
                  caption={chart.body}
                  columns={BODY.map((measure) => chart.bodyMeasures[measure])}
                  rows={sizes.map(({ size, bodyCm }) => [
                    size,
                    BODY.map((measure) => bodyCm[measure].join('–')),
                  ])}
                  chosen={chosen}
                />
                <Table
                  caption={chart.garment}
                  columns={measures.map((measure) => chart.measures[measure])}
                  rows={sizes.map(({ size, garmentCm }) => [
                    size,
                    measures.map((measure) => String(garmentCm[measure] ?? '')),
                  ])}
                  chosen={chosen}
                />
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

function Table(props: {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly [Size, readonly string[]])[];
  readonly chosen: Size | null;
}) {
  const { caption, columns, rows, chosen } = props;
  const { chart } = useTextsOf(PRODUCT_TEXTS);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what is scrolled must be reached by keys
    <div className={styles.wide} tabIndex={0} role="group" aria-label={caption}>
      <table className={`${styles.table} ${type.num}`}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{chart.size}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([size, cells]) => (
            <tr key={size} data-chosen={size === chosen || undefined}>
              <th scope="row">
                {size}
                {size === chosen && <span className={type.unseen}> {chart.chosen}</span>}
              </th>
              {cells.map((cell, i) => (
                <td key={columns[i]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
