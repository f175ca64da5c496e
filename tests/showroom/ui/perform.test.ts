import { expect, test } from 'vitest';
import { createVisit } from '../../../src/showroom/create-visit';
import { marksOf } from '../../../src/showroom/hotspot/marks';
import { ACTIONS, type ActionId } from '../../../src/showroom/locomotion/actions';
import { performAction } from '../../../src/showroom/ui/perform';
import type { Taping } from '../../../src/showroom/ui/taping';
import type { Visit } from '../../../src/showroom/visit';
import { buildTinyFlat, TINY } from '../support/tiny-flat';
import { Object3D } from 'three';

function enter() {
  const visit = createVisit(TINY, { isCalm: true });
  buildTinyFlat(visit.world);
  const view = new Object3D();
  view.position.set(-4, 1.5, -1);
  view.updateMatrixWorld();
  visit.nodes.set('view', view);
  const marks = marksOf({
    ...visit,
    showroom: { ...TINY, hotspots: [{ ...TINY.hotspots[0]!, place: 'west' }] },
  } as Visit);
  let taped = 0;
  const taping = { holdMiddle: () => void taped++ } as unknown as Taping;
  const press = (id: ActionId) =>
    performAction(id, {
      ...{ visit, marks, taping },
      picture: () => ({ width: 1440, height: 900 }),
      seen: () => [0],
    });
  return { visit, press, state: () => visit.store.getState(), taped: () => taped };
}

/** What each action does, by its name: what moves, turns and comes closer is the devices' own. */
const EFFECTS: Partial<Record<ActionId, (entered: ReturnType<typeof enter>) => void>> = {
  start({ visit, press }) {
    visit.rig.setView({ ...visit.rig.readView(), place: 'east', offset: [0, 0, 0] }, 'cut');
    press('start');
    expect(visit.rig.readView().place).toBe('west');
  },
  walk({ press, state }) {
    press('plan');
    press('walk');
    expect(state().view.mode).toBe('walk');
  },
  hop: ({ press, state }) => {
    press('hop');
    expect(state().view.mode).toBe('hop');
  },
  dollhouse: ({ press, state }) => {
    press('dollhouse');
    expect(state().view.mode).toBe('dollhouse');
  },
  plan: ({ press, state }) => {
    press('plan');
    expect(state().view.mode).toBe('plan');
  },
  'open-thing': ({ press, state, taped }) => {
    press('open-thing');
    expect(state().view.open).toBe('view');
    press('measure');
    press('open-thing');
    expect(taped()).toBe(1);
  },
  'next-thing': looksAtTheOnlyThing('next-thing'),
  'previous-thing': looksAtTheOnlyThing('previous-thing'),
  door: ({ press, state }) => {
    press('door');
    const opened = state().view.state;
    expect(Object.values(opened)).toEqual([1]);
    press('door');
    expect(Object.values(state().view.state)).toEqual([0]);
  },
  measure: ({ press, state }) => {
    press('measure');
    expect(state().isMeasuring).toBe(true);
  },
  light: ({ press, state }) => {
    press('light');
    expect(state().view.hour).toBe(20.5);
    press('light');
    expect(state().view.hour).toBe(11);
  },
  tour: ({ press, state }) => {
    press('tour');
    expect(state().isTouring).toBe(true);
  },
  pause: ({ press, state }) => {
    press('tour');
    press('pause');
    expect(state().isTouring).toBe(false);
  },
  sound: ({ press, state }) => {
    press('sound');
    expect(state().isSoundOn).toBe(true);
  },
  help: ({ press, state }) => {
    press('help');
    expect(state().isHelpOpen).toBe(true);
  },
  close: ({ press, state }) => {
    press('plan');
    press('measure');
    press('open-thing');
    press('open-thing');
    press('close');
    expect(state().isMeasuring).toBe(false);
    press('close');
    expect(state().view.mode).toBe('walk');
  },
};

function looksAtTheOnlyThing(id: ActionId) {
  return ({ press, visit }: ReturnType<typeof enter>) => {
    press(id);
    const { eye, yaw, pitch } = visit.rig.camera;
    expect(yaw).toBeCloseTo(Math.atan2(-4 - eye.x, eye.z + 1));
    expect(pitch).toBeLessThan(0);
  };
}

/** What keyboard and pads do without asking. */
const DEVICES: readonly ActionId[] = [
  'ahead',
  'back-up',
  'left',
  'right',
  'run',
  'go',
  'turn-left',
  'turn-right',
  'look-up',
  'look-down',
  'nearer',
  'farther',
];

test.each(ACTIONS.map(({ id }) => id).filter((id) => !DEVICES.includes(id)))(
  '%s does what it is called',
  (id) => {
    expect(EFFECTS[id]).toBeDefined();
    EFFECTS[id]!(enter());
  },
);
