import { useQuery } from '@tanstack/react-query';
import { Suspense, type ComponentProps } from 'react';
import { Link } from 'wouter';
import { RoomHave, RoomLeave, ShopError, showroomQuery } from '../catalog';
import { ShowroomPage } from '../showroom';
import { useTexts, useTextsOf } from '../ui/language/language';
import button from '../ui/parts/button.module.css';
import { SealMark } from '../ui/parts/seal-mark';
import type from '../ui/type.module.css';
import { SHELL_TEXTS } from './shell/shell-texts';
import styles from './try-page.module.css';

const WAYS_ON: ComponentProps<typeof ShowroomPage>['ways'] = {
  leave: () => <RoomLeave />,
  have: ({ productId, variantId }, acts) => (
    <Suspense fallback={acts}>
      <RoomHave key={productId} productId={productId} variant={variantId} acts={acts} />
    </Suspense>
  ),
};

/** A showroom, and what its pieces are to the shop. It is asked for once a visit. */
export default function ShowroomPageShown({
  params,
}: {
  readonly params: { readonly id: string };
}) {
  const { data, error } = useQuery(showroomQuery(params.id));
  if (data) return <ShowroomPage key={data.id} showroom={data} ways={WAYS_ON} />;
  return (
    <main className={styles.notice} data-state={error ? 'unreachable' : 'asking'} data-theme="room">
      {error ? <Problem error={error} /> : <SealMark />}
    </main>
  );
}

function Problem({ error }: { readonly error: unknown }) {
  const { errors, tryon } = useTexts();
  const { notFound } = useTextsOf(SHELL_TEXTS);
  const isMissing = error instanceof ShopError && error.code === 'showroom_not_found';
  const { happened, todo } = isMissing
    ? { happened: notFound.title, todo: notFound.todo }
    : errors.shop_unreachable;
  return (
    <div className={styles.words} role="status">
      <h1 className={type.head}>{happened}</h1>
      <p>{todo}</p>
      {isMissing ? (
        <Link href="/" className={button.solid}>
          {notFound.home}
        </Link>
      ) : (
        <button type="button" className={button.solid} onClick={() => location.reload()}>
          {tryon.failed.tryAgain}
        </button>
      )}
    </div>
  );
}
