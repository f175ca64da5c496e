import { flushSync } from 'react-dom';
import type { AroundNavHandler } from 'wouter';
import { isCalm } from '../ui/motion';
import { keepPlace } from '../ui/scroll-place';
import { fetchPage } from './routes';

/** Turns to another page once its code is there: what bears `view-transition-name: product` on both moves from one to the other. */
export const turnPage: AroundNavHandler = (navigate, to, options) => {
  const turn = () => {
    flushSync(() => navigate(to, options));
    if (!options?.replace && !to.includes('#')) scrollTo(0, 0);
  };
  if (!options?.replace) keepPlace();
  if (options?.replace) navigate(to, options);
  else if (isCalm() || !document.startViewTransition) turn();
  else document.startViewTransition(() => fetchPage(to).then(turn, turn));
};
