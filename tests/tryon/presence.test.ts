import { expect, test } from 'vitest';
import { createPresence } from '../../src/tryon/presence';

/** What is said of frames a tenth of a second apart: `o` with somebody found, `.` without. */
function said(frames: string): string {
  const presence = createPresence();
  return [...frames]
    .map((frame, i) => (presence.update(frame === 'o', 100 + i / 10) ? 'o' : '.'))
    .join('');
}

test('whoever comes is found at once', () => {
  expect(said('...ooo')).toBe('...ooo');
});

test('a badly seen frame or two say nothing', () => {
  expect(said('oo.oo..ooo')).toBe('oooooooooo');
});

test('whoever is gone for 0.6 seconds is lost, until she comes back', () => {
  expect(said('oo.........oo')).toBe('ooooooo....oo');
});
