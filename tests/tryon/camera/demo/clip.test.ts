import { Quaternion, Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import {
  clipSeconds,
  clipToJson,
  createClipFrame,
  parseClip,
  sampleClip,
  type ClipJson,
  type MotionClip,
} from '../../../../src/tryon/camera/demo/clip';
import { VRM_BONE } from '../../../../src/tryon/camera/demo/vrm-bone';

const turned = (degrees: number) =>
  new Quaternion().setFromAxisAngle(new Vector3(0, 1, 0), (degrees * Math.PI) / 180).toArray() as [
    number,
    number,
    number,
    number,
  ];

const FILE: ClipJson = {
  fps: 10,
  root: [
    [0, 1, 0],
    [0.2, 1, 0],
    [0.2, 0.8, 0],
  ],
  bones: { head: [turned(0), turned(60), turned(90)] },
};

function clipOf(json: unknown): MotionClip {
  const parsed = parseClip(json, 'file');
  if (!parsed.ok) throw new Error(parsed.detail);
  return parsed.value;
}

const headTurn = (clip: MotionClip, seconds: number) => {
  const frame = createClipFrame();
  sampleClip(clip, seconds, frame);
  const head = new Quaternion().fromArray(frame.rotations, VRM_BONE.head * 4);
  return (2 * Math.asin(head.y) * 180) / Math.PI;
};

describe('sampleClip', () => {
  test('gives a frame as it is stored', () => {
    const frame = createClipFrame();
    sampleClip(clipOf(FILE), 0.1, frame);
    expect([...frame.root]).toEqual([Math.fround(0.2), 1, 0]);
    expect(headTurn(clipOf(FILE), 0.1)).toBeCloseTo(60, 4);
  });

  test('slerps between frames', () => {
    expect(headTurn(clipOf(FILE), 0.05)).toBeCloseTo(30, 4);
    expect(headTurn(clipOf(FILE), 0.15)).toBeCloseTo(75, 4);
  });

  test('takes the short way from q to -q', () => {
    const [x, y, z, w] = turned(60);
    const json = { ...FILE, bones: { head: [turned(0), [-x, -y, -z, -w], turned(90)] } };
    expect(headTurn(clipOf(json), 0.05)).toBeCloseTo(30, 4);
  });

  test('holds its last frame, or begins again', () => {
    expect(headTurn(clipOf(FILE), 7)).toBeCloseTo(90, 4);
    const looped = clipOf({ ...FILE, loop: true });
    expect(clipSeconds(looped)).toBeCloseTo(0.3, 12);
    expect(headTurn(looped, 0.25)).toBeCloseTo(45, 4);
    expect(headTurn(looped, 0.3 + 0.1)).toBeCloseTo(60, 4);
    expect(headTurn(looped, -0.2)).toBeCloseTo(60, 4);
  });

  test('leaves bones at rest that the clip does not know', () => {
    const frame = createClipFrame();
    frame.rotations.fill(0.5);
    sampleClip(clipOf(FILE), 0, frame);
    expect([...frame.rotations.slice(0, 4)]).toEqual([0, 0, 0, 1]);
  });
});

describe('the file', () => {
  test('comes out as it went in, within its rounding', () => {
    const again = clipOf(clipToJson(clipOf(FILE)));
    expect(again.id).toBe('file');
    expect(headTurn(again, 0.15)).toBeCloseTo(75, 3);
    expect(again.root).toEqual(clipOf(FILE).root);
  });

  test('nearly unit quaternions are made so', () => {
    const [x, y, z, w] = turned(60).map((component) => component * 1.005);
    const clip = clipOf({ ...FILE, bones: { head: [turned(0), [x, y, z, w], turned(90)] } });
    expect(Math.hypot(...clip.bones.head!.subarray(4, 8))).toBeCloseTo(1, 6);
  });

  test.each([
    ['no object', null, 'file: '],
    ['no rate', { ...FILE, fps: 0 }, 'fps: '],
    ['no frames', { ...FILE, root: [], bones: {} }, 'root: '],
    ['a position of two numbers', { ...FILE, root: [[0, 1]] }, 'root.0'],
    ['an unknown bone', { ...FILE, bones: { tail: [] } }, 'bones.tail: is not a VRM humanoid bone'],
    [
      'too few rotations',
      { ...FILE, bones: { head: [turned(0)] } },
      'bones.head: has 1 frames, root has 3',
    ],
    [
      'no unit quaternion',
      { ...FILE, bones: { head: [[0, 0, 0, 1.2], turned(0), turned(0)] } },
      'bones.head.0: is not a unit quaternion',
    ],
  ])('says what is wrong: %s', (_, json, detail) => {
    const parsed = parseClip(json);
    expect(parsed).toMatchObject({ ok: false, code: 'clip_invalid' });
    expect(parsed.ok ? '' : parsed.detail).toContain(detail);
  });
});
