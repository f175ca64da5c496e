import { Quaternion, Vector3 } from 'three';
import { beforeAll, describe, expect, test } from 'vitest';
import type { MotionClip } from '../../../../src/tryon/camera/demo/clip';
import { createMotionClip, MOTION_IDS } from '../../../../src/tryon/camera/demo/motions';
import { createShopper, type Shopper } from '../../../../src/tryon/camera/demo/shopper';
import { loadReferenceBody } from '../../support/reference-body';

/** The reference body's sole lies on the floor when its toes' joint is this high, metres. */
const TOES_HEIGHT = 0.018;

/** A foot that is lifted by less than this stands, metres. */
const FLAT = 0.0005;

let shopper: Shopper;
beforeAll(async () => {
  shopper = createShopper({ scene: await loadReferenceBody() });
  shopper.setShape({}, 1);
});

function toesAt(clip: MotionClip, frame: number): Vector3[] {
  shopper.pose(clip, frame / clip.fps);
  return ['leftToes', 'rightToes'].map((name) =>
    shopper.root.getObjectByName(name)!.getWorldPosition(new Vector3()),
  );
}

describe.each(MOTION_IDS)('%s', (id) => {
  const clip = createMotionClip(id);
  const next = (frame: number) => (frame + 1) % clip.frames;

  test('is the same each time', () => {
    expect(createMotionClip(id)).toEqual(clip);
  });

  test('loops, without a jump in any joint', () => {
    expect(clip.loop).toBe(true);
    for (const [bone, rotations] of Object.entries(clip.bones))
      for (let frame = 0; frame < clip.frames; frame++) {
        const now = new Quaternion().fromArray(rotations, frame * 4);
        const then = new Quaternion().fromArray(rotations, next(frame) * 4);
        // 720 degrees a second: faster than anything here means to be.
        expect(now.angleTo(then), `${bone} at ${frame}`).toBeLessThan((24 * Math.PI) / 180);
      }
    for (let frame = 0; frame < clip.frames; frame++) {
      const at = (f: number) => new Vector3().fromArray(clip.root, f * 3);
      expect(at(frame).distanceTo(at(next(frame))), `root at ${frame}`).toBeLessThan(0.045);
    }
  });

  test('keeps its feet on the floor, and still while they stand', () => {
    let deepest = 0;
    let slide = 0;
    let fewestStanding = 2;
    for (let frame = 0; frame < clip.frames; frame++) {
      const then = toesAt(clip, next(frame));
      const now = toesAt(clip, frame).map((toes, foot) => ({
        height: toes.y - TOES_HEIGHT,
        heightThen: then[foot].y - TOES_HEIGHT,
        moved: toes.distanceTo(then[foot]),
      }));
      const stays = now.filter(({ height, heightThen }) => Math.max(height, heightThen) < FLAT);
      deepest = Math.min(deepest, ...now.map(({ height }) => height));
      slide = Math.max(slide, ...stays.map(({ moved }) => moved));
      fewestStanding = Math.min(fewestStanding, now.filter(({ height }) => height < 0.02).length);
    }
    expect(deepest).toBeGreaterThan(-0.001);
    expect(slide).toBeLessThan(0.002);
    expect(fewestStanding).toBeGreaterThan(0);
  });
});

test('turnAround shows the back in the middle', () => {
  const clip = createMotionClip('turnAround');
  shopper.pose(clip, 2.35);
  const left = shopper.root.getObjectByName('leftUpperArm')!.getWorldPosition(new Vector3());
  expect(left.x).toBeLessThan(-0.1);
});

test('armsCrossed brings each wrist before the middle of the body', () => {
  shopper.pose(createMotionClip('armsCrossed'), 2);
  const wrist = (side: string) =>
    shopper.root.getObjectByName(`${side}Hand`)!.getWorldPosition(new Vector3());
  expect(wrist('left').x).toBeLessThan(0.02);
  expect(wrist('right').x).toBeGreaterThan(-0.02);
  expect(wrist('right').z).toBeGreaterThan(wrist('left').z + 0.04);
});

test('an unknown name is a mistake', () => {
  expect(() => createMotionClip('fly')).toThrow('no motion is called fly');
});
