import { ArrowLeftRight, ScanSearch } from 'lucide-react';
import { useState } from 'react';
import { Vector3 } from 'three';
import { useTextsOf, useWording } from '../../ui/language/language';
import button from '../../ui/parts/button.module.css';
import { Ruler } from '../../ui/parts/ruler';
import { Swatches } from '../../ui/parts/swatches';
import type from '../../ui/type.module.css';
import { usePrice } from '../../ui/use-price';
import type { Mark } from '../hotspot/marks';
import { closerView } from './look-at';
import { mergeView } from './merge-view';
import { PanelHead } from './panel-head';
import { PieceList } from './piece-list';
import styles from './product-panel.module.css';
import { SHOWROOM_TEXTS } from './showroom-texts';
import { subjectOf, type SoldHotspot } from './subject';
import { choose, useChosen, useVisit, useWaysOn } from './visit-context';

const _at = new Vector3();
const _normal = new Vector3();

/** A piece of the room that is sold: what it is, its colours, what else could stand there, and how it is had. */
export function ProductPanel(props: {
  readonly hotspot: SoldHotspot;
  readonly mark: Mark;
  readonly onClose: () => void;
}) {
  const { hotspot, mark, onClose } = props;
  const visit = useVisit();
  const { showroom, rig } = visit;
  const ways = useWaysOn();
  const { panel } = useTextsOf(SHOWROOM_TEXTS);
  const wording = useWording();
  const priceOf = usePrice();
  const slots = useChosen(({ view }) => view.slots);
  /** Of what stands in no slot, the colour is looked at here alone. */
  const [colour, setColour] = useState<string | null>(null);
  const arrivals = useChosen(({ loading }) => loading.arriving);
  const subject = subjectOf(showroom, slots, hotspot, colour);
  if (!subject) return <PanelHead name={wording(hotspot.label)} onClose={onClose} />;
  const { product, variant, slot } = subject;
  const arriving = slot ? arrivals[slot.id] : undefined;
  const stand = (skuId: string) => slot && choose(visit, { slots: { ...slots, [slot.id]: skuId } });
  const recolour = (id: string) => (slot ? stand(`${product.id}.${id}`) : setColour(id));
  const others = slot?.pieces ?? [];
  const swap = () => {
    const at = others.findIndex(({ productId }) => productId === product.id);
    const next = showroom.products.find(
      ({ id }) => id === others[(at + 1) % others.length]!.productId,
    );
    if (next) stand(`${next.id}.${next.variants[0]!.id}`);
  };
  const goCloser = () => {
    const view = rig.readView();
    if (hotspot.view) rig.setView(mergeView(view, hotspot.view), 'glide');
    else if (mark.readAnchor(_at, _normal)) {
      rig.setView(closerView(showroom, view, rig.stand.feet, _at), 'glide');
    }
  };
  const size = product.dimensionsCm;
  const facts =
    size && ([size.width, size.depth, size.height].map((cm) => String(Math.round(cm))) as Triple);
  return (
    <div className={styles.piece}>
      <div className={styles.picture} data-wide={size && size.width > size.height}>
        {variant.poster && (
          <img
            src={variant.poster.url}
            width={variant.poster.width}
            height={variant.poster.height}
            alt=""
          />
        )}
      </div>
      <div className={styles.in}>
        {arriving !== undefined && (
          <div role="status" className={styles.arriving}>
            <span className={type.unseen}>{panel.arrives}</span>
            <Ruler at={arriving} ticks={20} major={5} />
          </div>
        )}
        <PanelHead name={wording(product.name)} onClose={onClose} />
        <p className={type.num}>
          {priceOf(product.prices)}
          {facts && (
            <span className={styles.size}>
              <span aria-hidden>{panel.size(...facts)}</span>
              <span className={type.unseen}>{panel.sizeSaid(...facts)}</span>
            </span>
          )}
        </p>
        {product.variants.length > 1 && (
          <Swatches
            label={panel.colour}
            choices={product.variants.map((each) => {
              const isOut = product.skus.every(
                (sku) => sku.variant !== each.id || sku.available === 0,
              );
              const name = wording(each.name);
              return {
                id: each.id,
                name: isOut ? panel.out(name) : name,
                colours: each.swatch,
                isOut,
              };
            })}
            value={variant.id}
            onChange={recolour}
          />
        )}
        {slot && others.length > 1 && (
          <PieceList slot={slot} standing={product.id} onStand={stand} />
        )}
        {ways.have(
          { productId: product.id, variantId: variant.id },
          <>
            {others.length > 1 && (
              <button type="button" className={button.quiet} onClick={swap}>
                <ArrowLeftRight className="lucide" aria-hidden />
                {panel.another}
              </button>
            )}
            <button type="button" className={button.quiet} onClick={goCloser}>
              <ScanSearch className="lucide" aria-hidden />
              {panel.closer}
            </button>
          </>,
        )}
      </div>
    </div>
  );
}

type Triple = [width: string, depth: string, height: string];
