import { expect, test } from 'vitest';
import { hotspotFigures, measureFigures } from './figures';

const seen = (isSeen: boolean, saidSeen: boolean, isFacing: boolean) => ({
  ...{ view: 0, id: 'a', metres: 2, isSeen, saidSeen, isFacing },
});

test('of hotspots, the shares that are hidden, said rightly, and guessed by the normal', () => {
  const cases = [
    seen(true, true, true),
    seen(false, false, true),
    seen(false, true, true),
    seen(true, true, false),
  ];
  expect(hotspotFigures(cases)).toEqual({
    cases: 4,
    hiddenShare: 0.5,
    accuracy: 0.75,
    facingTestAccuracy: 0.25,
  });
  expect(hotspotFigures([])).toBeNull();
});

test('of lengths, the worst share; what could not be read is counted apart', () => {
  const read = (metres: number, readM: number | null) => ({
    ...{ from: [0, 0, 0], to: [metres, 0, 0], metres, readM },
  });
  expect(measureFigures([read(2, 2.02), read(4, 4), read(1, null)])).toEqual({
    errorShareMax: expect.closeTo(0.01),
    lengths: 3,
    unread: [read(1, null)],
    worst: read(2, 2.02),
  });
  expect(measureFigures([read(1, null)]).errorShareMax).toBeNull();
});
