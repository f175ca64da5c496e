import { expect, test } from 'vitest';
import type { ShowroomView } from '../../src/contract/showroom-view';
import { boxMiddle, boxRound } from '../../src/math/polygon';
import { createWalker } from '../../src/showroom/locomotion/walk/walker';
import type { SolidWorld } from '../../src/showroom/locomotion/world/create-world';
import { decodeView } from '../../src/showroom/view-state/decode-view';
import { encodeView } from '../../src/showroom/view-state/encode-view';
import type { Visit } from '../../src/showroom/visit';
import { enterFlat } from './support/enter-flat';
import { createRandom } from './support/random';

const VIEWS = 500;

/** Views of all modes, standing wherever one can stand. */
function randomViews({ showroom, world }: Visit, random: () => number): ShowroomView[] {
  const walker = createWalker(world as SolidWorld);
  const { places } = showroom.scene;
  return Array.from({ length: VIEWS }, (_, i) => {
    const { id, outline } = places[i % places.length]!;
    const { min, max } = boxRound(outline);
    const [middleX, middleZ] = boxMiddle(outline);
    const mode = showroom.modes[Math.floor(random() * showroom.modes.length)]!;
    let [x, z] = [0, 0];
    do {
      x = min[0] + (max[0] - min[0]) * random();
      z = min[1] + (max[1] - min[1]) * random();
    } while (!walker.isFree(x, 0, z));
    return {
      ...showroom.start,
      place: id,
      mode,
      yaw: 360 * random() - 180,
      pitch: mode === 'dollhouse' ? -10 - 75 * random() : 120 * random() - 60,
      fov: 40 + 50 * random(),
      distance: mode === 'dollhouse' ? 3 + 20 * random() : 0,
      offset: [x - middleX, 0, z - middleZ],
    };
  });
}

test('views of the flat are restored within a centimetre and half a degree, from a link and in a glide', async () => {
  const { visit, swing } = await enterFlat();
  const random = createRandom(3);
  let metres = 0;
  let degrees = 0;
  for (const view of randomViews(visit, random)) {
    const link = encodeView(view, visit.showroom).toString();
    const asked = decodeView(new URLSearchParams(link), visit.showroom);
    visit.rig.setView(asked, random() < 0.5 ? 'cut' : 'glide');
    for (let i = 0; i < 200; i++) {
      swing(1 / 30);
      if (!visit.rig.update(1 / 30)) break;
    }
    const seen = visit.rig.readView();
    expect(seen.place).toBe(view.place);
    expect(seen.mode).toBe(view.mode);
    // Floors lie where they lie: how high one stands is theirs.
    const [dx, dz] = [seen.offset[0] - view.offset[0], seen.offset[2] - view.offset[2]];
    metres = Math.max(metres, Math.hypot(dx, dz), Math.abs(seen.distance - view.distance));
    const turn = Math.abs(((seen.yaw - view.yaw + 540) % 360) - 180);
    degrees = Math.max(degrees, turn, Math.abs(seen.pitch - view.pitch));
  }
  expect(metres).toBeLessThan(0.01);
  expect(degrees).toBeLessThan(0.5);
});
