import { useId, useRef } from 'react';
import type { OneTap as Offer } from '../../contract/order';
import { useTextsOf } from '../../ui/language/language';
import { SealButton } from '../../ui/parts/seal-button';
import { OrderProblem } from '../orders/order-problem';
import { useGoesWhere, useInAll } from '../orders/use-order-words';
import { ONE_TAP_TEXTS } from './one-tap-texts';
import styles from './one-tap.module.css';
import { useOneTap } from './use-one-tap';

/**
 * Orders one piece with one tap, to where the last order went; where, when and how much stand there
 * before. Nothing where nothing is remembered. `compact` is the seal alone for a bar at a phone's
 * foot: what it does stands in a line on top of the bar, which is positioned.
 */
export function OneTap(props: { readonly sku: string; readonly compact?: boolean }) {
  const { offer, tap } = useOneTap(props.sku);
  return offer ? <Seal {...props} offer={offer} tap={tap} /> : null;
}

function Seal(props: {
  readonly compact?: boolean;
  readonly offer: Offer;
  readonly tap: ReturnType<typeof useOneTap>['tap'];
}) {
  const { compact = false, offer, tap } = props;
  const seal = useRef<HTMLButtonElement>(null);
  const texts = useTextsOf(ONE_TAP_TEXTS);
  const goesWhere = useGoesWhere(offer.delivery, offer.arrives);
  const inAll = useInAll();
  const noteId = useId();
  const note = texts.note(goesWhere!, inAll(offer.totals));
  return (
    <>
      {compact && (
        <p className={styles.over} id={noteId}>
          {note}
        </p>
      )}
      <SealButton
        act={texts.act}
        {...(compact ? { isSquare: true, describedBy: noteId } : { note })}
        isPending={tap.isPending}
        onPress={() => tap.mutate({ offer, from: seal.current })}
        buttonRef={seal}
      />
      <div role="status" className={compact ? styles.overSaid : styles.said}>
        {tap.error && <OrderProblem error={tap.error} />}
      </div>
    </>
  );
}
