import { useEffect } from 'react';
import { keepPlace } from '../../ui/scroll-place';
import { decodeView } from '../view-state/decode-view';
import { encodeView } from '../view-state/encode-view';
import { historyChange } from '../view-state/history-change';
import type { Visit } from '../visit';

/** Browsers allow no more than so many entries in a time: what follows at once replaces. */
const CALM_MS = 350;

/** Keeps the page's address at the present view, and goes where back and forward lead. */
export function useAddress(visit: Visit): void {
  useEffect(() => {
    const { store, showroom, rig } = visit;
    let written = store.getState().view;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = () => {
      const { view, isTouring } = store.getState();
      const change = historyChange(written, view, showroom);
      if (change === 'none') return;
      written = view;
      const address = new URL(location.href);
      const asked = address.searchParams.get('lang');
      const said = encodeView(view, showroom);
      if (asked !== null) said.set('lang', asked);
      address.search = String(said);
      // A tour is one step, however many stations it has.
      if (change === 'push' && !isTouring) {
        keepPlace();
        history.pushState({}, '', address);
      } else history.replaceState(history.state, '', address);
    };
    const unfollow = store.subscribe(({ view }, before) => {
      if (view === before.view) return;
      clearTimeout(timer);
      timer = setTimeout(write, CALM_MS);
    });
    const onBack = () => {
      if (!location.pathname.endsWith(`/showrooms/${showroom.id}`)) return;
      clearTimeout(timer);
      written = decodeView(new URLSearchParams(location.search), showroom);
      rig.setView(written, 'glide');
    };
    addEventListener('popstate', onBack);
    return () => {
      clearTimeout(timer);
      unfollow();
      removeEventListener('popstate', onBack);
    };
  }, [visit]);
}
