import { Maximize, Minimize, Ruler as RulerIcon } from 'lucide-react';
import { lazy, Suspense, useId, useRef, useState } from 'react';
import type { Product, Variant } from '../../../contract/product';
import { hasWebGl } from '../../../scene/has-webgl';
import { useTextsOf, useWording } from '../../../ui/language/language';
import { isCalm } from '../../../ui/motion';
import { Gloss } from '../../../ui/parts/gloss';
import { IconToggle } from '../../../ui/parts/icon-button';
import { Places } from '../../../ui/parts/places';
import type from '../../../ui/type.module.css';
import { PRODUCT_TEXTS } from '../product-texts';
import { DimensionOverlay, type DimensionPen } from './dimension-overlay';
import { StageSays, type StageState } from './stage-says';
import { loadViewer } from './load-viewer';
import styles from './stage.module.css';
import { useFullScreen } from './use-full-screen';
import { useModel } from './use-model';

const ViewerCanvas = lazy(loadViewer);

/** A product in the frame of looking: its poster, and in its place the goods themselves once they are here. */
export function Stage(props: { readonly product: Product; readonly variant: Variant }) {
  const { product, variant } = props;
  const { viewer, ...texts } = useTextsOf(PRODUCT_TEXTS);
  const wording = useWording();
  const stage = useRef<HTMLDivElement>(null);
  const hand = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const pen = useRef<DimensionPen>(null);
  const keysId = useId();
  const [draws3D] = useState(hasWebGl);
  const model = useModel(draws3D ? product.model.url : null);
  const [seen, setSeen] = useState<'not-yet' | 'seen' | 'lost'>('not-yet');
  const [isBroken, setBroken] = useState(false);
  const [isMeasured, setMeasured] = useState(false);
  const full = useFullScreen(stage);
  const isSeen = seen === 'seen';
  const isWorn = product.kind === 'garment';
  const [name, colour] = [wording(product.name), wording(variant.name)];
  const state = stateOf({ draws3D, seen, hasFailed: model.hasFailed || isBroken });

  return (
    <div
      ref={stage}
      className={styles.stage}
      data-state={state}
      data-full={full.isFull || undefined}
    >
      <div ref={frame} className={styles.frame}>
        {variant.poster && (
          <img
            className={styles.poster}
            src={variant.poster.url}
            width={variant.poster.width}
            height={variant.poster.height}
            alt={isSeen ? '' : viewer.picture(name, colour)}
            fetchPriority="high"
            draggable={false}
          />
        )}
        <div
          ref={hand}
          className={styles.hand}
          {...(isSeen && {
            tabIndex: 0,
            role: 'application',
            'aria-label': viewer.model(name, colour),
            'aria-describedby': keysId,
          })}
        >
          {model.bytes && (
            <Suspense>
              <ViewerCanvas
                model={model.bytes}
                shown={product.model.shown}
                variant={variant.id}
                host={hand}
                posterFrame={() => within(frame.current, hand.current)}
                mayScroll={() => !full.isFull}
                isCalm={isCalm}
                onSeen={(is) => setSeen(is ? 'seen' : 'lost')}
                onFailed={() => setBroken(true)}
                onLines={(lines) => pen.current?.draw(lines)}
              />
            </Suspense>
          )}
        </div>
      </div>
      <DimensionOverlay pen={pen} withDepth={!isWorn} isShown={isSeen && isMeasured} />
      <p id={keysId} className={type.unseen}>
        {viewer.keys}
      </p>
      <Gloss word={product.name} className={styles.gloss!} />
      <div className={styles.tools}>
        <IconToggle
          label={viewer.dimensions}
          isSelected={isMeasured}
          isDisabled={!isSeen}
          onChange={setMeasured}
          className={styles.tool}
        >
          <RulerIcon className="lucide" aria-hidden />
        </IconToggle>
        <IconToggle
          label={full.isFull ? viewer.notFull : viewer.full}
          isSelected={full.isFull}
          onChange={full.toggle}
          className={styles.tool}
        >
          {full.isFull ? (
            <Minimize className="lucide" aria-hidden />
          ) : (
            <Maximize className="lucide" aria-hidden />
          )}
        </IconToggle>
      </div>
      <StageSays
        state={state}
        loadedBytes={model.loadedBytes}
        totalBytes={product.model.bytes}
        onAgain={() => {
          setBroken(false);
          model.fetchAgain();
        }}
      />
      <div className={styles.places}>
        <Places
          label={texts.places}
          here="look"
          names={texts.place}
          ways={isWorn ? { try: `/try?product=${product.id}&variant=${variant.id}` } : {}}
        />
      </div>
    </div>
  );
}

function stateOf(is: {
  readonly draws3D: boolean;
  readonly seen: 'not-yet' | 'seen' | 'lost';
  readonly hasFailed: boolean;
}): StageState {
  if (!is.draws3D) return 'flat';
  if (is.hasFailed) return 'failed';
  return is.seen === 'not-yet' ? 'loading' : is.seen;
}

/** Where one box lies in another, CSS px. */
function within(inner: HTMLElement | null, outer: HTMLElement | null) {
  if (!inner || !outer) return null;
  const [a, b] = [inner.getBoundingClientRect(), outer.getBoundingClientRect()];
  return { x: a.left - b.left, y: a.top - b.top, width: a.width, height: a.height };
}
