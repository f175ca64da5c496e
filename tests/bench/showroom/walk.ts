import type { ShowroomView } from '../../../src/contract/showroom-view';
import { pointOfView } from '../../../src/showroom/view-state/shot';
import type { Visit } from '../../../src/showroom/visit';
import { Vector3 } from 'three';

/** A walk through a showroom that never ends, frame by frame, the same each time. */
export interface Walk {
  step(): void;
}

/** How long one goal is walked to before the next, and how long a hand steers on the way, frames. */
const LEG_FRAMES = 150;
const STEERED_FRAMES = 50;

/** From place to place by clicks on the floor, with keys and looks in between. */
export function createWalk(visit: Visit, goals: readonly ShowroomView[], frame: () => void): Walk {
  const { rig, store, showroom } = visit;
  store.setState({ isCalm: false });
  rig.setView(goals[0]!, 'cut');
  let at = 0;
  return {
    step() {
      const inLeg = at % LEG_FRAMES;
      if (inLeg === 0) {
        rig.intent.ahead = 0;
        rig.intent.right = 0;
        rig.intent.turn = 0;
        const goal = goals[(at / LEG_FRAMES + 1) % goals.length]!;
        rig.goTo(pointOfView(goal, showroom, _point));
      } else if (inLeg === LEG_FRAMES - STEERED_FRAMES) {
        rig.intent.ahead = 1;
        rig.intent.right = at % (2 * LEG_FRAMES) < LEG_FRAMES ? 0.3 : -0.3;
        rig.intent.turn = 0.5;
      } else if (inLeg < LEG_FRAMES - STEERED_FRAMES) {
        rig.lookBy(0.004 * Math.sin(at / 20), 0.001 * Math.cos(at / 30));
      }
      at++;
      frame();
    },
  };
}

const _point = new Vector3();
