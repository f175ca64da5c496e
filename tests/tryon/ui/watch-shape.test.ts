import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchShape } from '../../../src/tryon/ui/watch-shape';

beforeEach(() => vi.stubGlobal('window', new EventTarget()));
afterEach(() => vi.unstubAllGlobals());

/** How often is told of a change, while a screen goes through these shapes? */
function told(shapes: readonly number[]) {
  let [aspect] = shapes;
  const onChange = vi.fn<() => void>();
  const unwatch = watchShape(() => aspect, onChange);
  for (aspect of shapes) window.dispatchEvent(new Event('resize'));
  return { onChange, unwatch };
}

test('a phone that is turned, and turned back, is told each time', () => {
  expect(told([0.46, 2.16, 0.46]).onChange).toHaveBeenCalledTimes(2);
});

test('a keyboard or an address bar that comes and goes is not', () => {
  expect(told([0.46, 0.5, 0.55, 0.46]).onChange).not.toHaveBeenCalled();
});

test('a window that is drawn wider little by little is told once it is', () => {
  expect(told([1, 1.1, 1.2, 1.3, 1.4]).onChange).toHaveBeenCalledTimes(1);
});

test('nothing is told after the watching was stopped', () => {
  const { onChange, unwatch } = told([1]);
  unwatch();
  window.dispatchEvent(new Event('resize'));
  expect(onChange).not.toHaveBeenCalled();
});
