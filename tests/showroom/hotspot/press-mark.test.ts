import { expect, test } from 'vitest';
import type { Hotspot } from '../../../src/contract/showroom';
import { createVisit } from '../../../src/showroom/create-visit';
import { pressMark } from '../../../src/showroom/hotspot/press-mark';
import { farSide, passageOf } from '../../../src/showroom/ui/doors';
import { buildTinyFlat, TINY } from '../support/tiny-flat';

const DOOR: Hotspot = {
  id: 'to-east',
  kind: 'door',
  place: 'west',
  node: 'spot-door',
  label: { zh: '去东屋', en: 'To the east' },
  passage: 'between',
};

function enter() {
  const visit = createVisit(TINY, { isCalm: true });
  const flat = buildTinyFlat(visit.world);
  const { door } = passageOf(TINY, 'between');
  const rest = () => {
    // As the stage swings it.
    flat.swing(visit.store.getState().view.state[door!.node] ?? 0);
    for (let i = 0; i < 900 && visit.rig.update(1 / 60); i++);
  };
  rest();
  return { visit, rest, view: () => visit.store.getState().view };
}

test('a thing opens, and closes when it is pressed again', () => {
  const { visit, view } = enter();
  const [thing] = TINY.hotspots;
  pressMark(visit, thing!);
  expect(view().open).toBe('view');
  pressMark(visit, thing!);
  expect(view().open).toBeNull();
});

test('a door opens, and is gone through when it is pressed again', () => {
  const { visit, view, rest } = enter();
  const { door } = passageOf(TINY, 'between');
  expect(farSide(visit, passageOf(TINY, 'between'))).toBe('east');
  pressMark(visit, DOOR);
  expect(view().state[door!.node]).toBe(1);
  expect(view()).toMatchObject({ open: 'to-east', place: 'west' });
  pressMark(visit, DOOR);
  rest();
  expect(view()).toMatchObject({ open: null, place: 'east' });
  expect(farSide(visit, passageOf(TINY, 'between'))).toBe('west');
});
