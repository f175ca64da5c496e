import { describe, expect, test } from 'vitest';
import { createGuide } from '../../../src/tryon/guidance/guide';
import type { Sight } from '../../../src/tryon/guidance/sight';
import { landmarksOf, sightOf } from './sights';

const FPS = 10;

/** What is said at the end of so many seconds of the same. */
function after(seconds: number, more: Partial<Sight>) {
  const guide = createGuide();
  let said = null;
  for (let frame = 0; frame <= seconds * FPS; frame++) {
    said = guide.update(sightOf(frame / FPS, more));
  }
  return said;
}

const standing = (...how: Parameters<typeof landmarksOf>) => ({ landmarks: landmarksOf(...how) });

describe('a shopper is told', () => {
  test.for([
    ['nothing who stands well', {}, null],
    ['that nobody is seen', { landmarks: null }, 'nobody'],
    ['that it is dark', { luma: 0.08 }, 'more_light'],
    [
      'that it is dark, also where she is not found for that',
      { landmarks: null, luma: 0.08 },
      'more_light',
    ],
    ['nothing of a light that is not known', { luma: null }, null],
    ['that somebody else is there', { people: 2 }, 'one_person'],
    ['to step back when she fills the picture', standing({ trunk: 0.6 }), 'step_back'],
    ['to step back when her hips are cut off', standing({ y: 0.9 }), 'step_back'],
    ['to step back when a shoulder is cut off', standing({ x: 0.95 }), 'step_back'],
    ['to come closer when she is small', standing({ trunk: 0.08 }), 'come_closer'],
  ] as const)('%s', ([, more, said]) => {
    expect(after(3, more)).toBe(said);
  });

  test('to step back for her knees only by a garment that hangs about them', () => {
    const kneesCutOff = standing({ y: 0.65 });
    expect(after(3, kneesCutOff)).toBeNull();
    expect(after(3, { ...kneesCutOff, reach: 'knees' })).toBe('step_back');
  });

  test('to turn back only after she has had time to see herself from the side', () => {
    const sideways = standing({ breadth: 0.1 });
    expect(after(4, sideways)).toBeNull();
    expect(after(8, sideways)).toBe('turn_to_camera');
  });

  test('to hold still while she runs about', () => {
    const guide = createGuide();
    const said = Array.from({ length: 30 }, (_, frame) =>
      guide.update(sightOf(frame / FPS, standing({ x: 0.5 + (frame % 2 ? 0.25 : -0.25) }))),
    );
    expect(said.at(-1)).toBe('hold_still');
  });
});

describe('what is said', () => {
  test('is not said of a moment', () => {
    expect(after(0.5, standing({ trunk: 0.6 }))).toBeNull();
  });

  test('of a photo is said at the only look that there is', () => {
    expect(createGuide(true).update(sightOf(0, { landmarks: null }))).toBe('nobody');
    expect(createGuide(true).update(sightOf(0, standing({ trunk: 0.6 })))).toBe('step_back');
    expect(createGuide(true).update(sightOf(0))).toBeNull();
  });

  test('of a second person is said at once', () => {
    expect(after(0, { people: 2 })).toBe('one_person');
  });

  test('stays long enough to be read, and goes', () => {
    const guide = createGuide();
    let frame = 0;
    const look = (seconds: number, more: Partial<Sight>) => {
      let said = null;
      for (const end = frame + seconds * FPS; frame < end; frame++) {
        said = guide.update(sightOf(frame / FPS, more));
      }
      return said;
    };
    expect(look(2, standing({ trunk: 0.6 }))).toBe('step_back');
    expect(look(1, {})).toBe('step_back');
    expect(look(1, {})).toBeNull();
  });

  test('gives way at once to what has become more pressing for long enough', () => {
    const guide = createGuide();
    for (let frame = 0; frame < 20; frame++) {
      guide.update(sightOf(frame / FPS, standing({ trunk: 0.6 })));
    }
    expect(guide.update(sightOf(2, { people: 2 }))).toBe('one_person');
  });
});
