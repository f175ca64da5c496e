import { BONE, type PoseBone } from '../../../src/contract/bones';
import { createBodyPose, type BodyPose } from '../../../src/tryon/body/pose';
import { createPhotoSource } from '../../../src/tryon/camera/photo-source';
import { createFitting } from '../../../src/tryon/fitting';
import { createKalidokitPose } from '../peer/kalidokit';
import { createDressed } from './dressed';
import type { Studio } from './run-case';

/** One labelled person in one photo (COCO key points). */
export interface LabelledPhoto {
  /** Address of the picture. */
  readonly url: string;
  readonly file: string;
  /** x, y, width, height, px. */
  readonly bbox: readonly [number, number, number, number];
  /** x, y, visibility (2 = visible) of each COCO key point. */
  readonly keypoints: readonly (readonly [number, number, number])[];
}

export interface PhotoHits {
  readonly found: boolean;
  readonly hits: number;
}

export interface PhotoResult {
  readonly file: string;
  /** Labelled, visible joints that are judged. */
  readonly judged: number;
  readonly ours: PhotoHits;
  readonly peer: PhotoHits;
  /** JPEG data URL of the picture with the garment worn. */
  readonly url: string;
}

/** COCO key point → the pose's joint. */
const JUDGED: readonly (readonly [keypoint: number, bone: PoseBone])[] = [
  [5, 'leftUpperArm'],
  [6, 'rightUpperArm'],
  [7, 'leftLowerArm'],
  [8, 'rightLowerArm'],
  [9, 'leftHand'],
  [10, 'rightHand'],
  [11, 'leftUpperLeg'],
  [12, 'rightUpperLeg'],
  [13, 'leftLowerLeg'],
  [14, 'rightLowerLeg'],
  [15, 'leftFoot'],
  [16, 'rightFoot'],
];
const VISIBLE = 2;
/** A joint counts as hit within this share of the torso's length. */
const HIT_SHARE = 0.2;
const TORSO: readonly PoseBone[] = [
  'leftUpperArm',
  'rightUpperArm',
  'leftUpperLeg',
  'rightUpperLeg',
];

/** Dresses the person in a photo and holds the solved joints against the labels. */
export async function runPhoto(
  studio: Studio,
  photo: LabelledPhoto,
  garment: string,
): Promise<PhotoResult> {
  const blob = await (await fetch(photo.url)).blob();
  const original = await createImageBitmap(blob);
  const source = await createPhotoSource(blob);
  if (!source.ok) throw new Error(`bench: ${photo.file}: ${source.code}`);
  const frame = (await source.value.capture())!;
  const { width, height } = frame;
  // Large photos are kept smaller: labels are in the original's pixels.
  const scale = width / original.width;
  original.close();
  const seen = await studio.tracker.detect(frame.bitmap, 0, 'image', 0);
  if (!seen.ok) throw new Error(`bench: ${photo.file}: ${seen.code}`);
  const dressed = await createDressed(studio.bodyUrl, garment);
  const fitting = createFitting(dressed.reference, true);
  const found = fitting.update(seen.value, { width, height, deltaSeconds: 0 });
  const peerPose = createBodyPose();
  let peerFound = false;
  if (found) {
    for (const key of ['joints', 'rotations', 'localRotations'] as const) {
      peerPose[key].set(fitting.pose[key]);
    }
    peerPose.focalPx = fitting.pose.focalPx;
    const peer = createKalidokitPose({ width, height });
    peerFound = peer.update(seen.value.landmarks!, peerPose);
  }
  const shape = fitting.shape;
  dressed.show({
    frame,
    pose: found ? fitting.pose : null,
    shape,
    mask: seen.value.mask,
    light: seen.value.light,
  });
  studio.renderer.setSize(width, height, false);
  dressed.render(studio.renderer);
  const url = studio.renderer.domElement.toDataURL('image/jpeg', 0.85);
  source.value.dispose();
  dressed.dispose();
  return {
    file: photo.file,
    judged: JUDGED.filter(([keypoint]) => photo.keypoints[keypoint][2] === VISIBLE).length,
    ours: judge(photo, found ? fitting.pose : null, width, height, scale),
    peer: judge(photo, peerFound ? peerPose : null, width, height, scale),
    url,
  };
}

function judge(
  { bbox, keypoints }: LabelledPhoto,
  pose: BodyPose | null,
  width: number,
  height: number,
  scale: number,
): PhotoHits {
  if (!pose) return { found: false, hits: 0 };
  const at = (bone: PoseBone): [number, number] => {
    const [x, y, z] = pose.joints.subarray(BONE[bone] * 3, BONE[bone] * 3 + 3);
    const px = [width / 2 + (pose.focalPx * x) / -z, height / 2 - (pose.focalPx * y) / -z];
    return [px[0] / scale, px[1] / scale];
  };
  const corners = TORSO.map(at);
  const centre = [0, 1].map((axis) => corners.reduce((sum, corner) => sum + corner[axis], 0) / 4);
  const found =
    centre[0] >= bbox[0] &&
    centre[0] <= bbox[0] + bbox[2] &&
    centre[1] >= bbox[1] &&
    centre[1] <= bbox[1] + bbox[3];
  if (!found) return { found, hits: 0 };
  const labels = (a: number, b: number) =>
    [0, 1].map((axis) => (keypoints[a][axis] + keypoints[b][axis]) / 2);
  const [shoulders, hips] = [labels(5, 6), labels(11, 12)];
  const torso = Math.hypot(shoulders[0] - hips[0], shoulders[1] - hips[1]);
  const hits = JUDGED.filter(([keypoint, bone]) => {
    const [x, y, visibility] = keypoints[keypoint];
    const [px, py] = at(bone);
    return visibility === VISIBLE && Math.hypot(px - x, py - y) <= HIT_SHARE * torso;
  }).length;
  return { found, hits };
}
