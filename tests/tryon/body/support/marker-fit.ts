/** Where landmarks lie on bodies of known truth: fitted offsets, to be used on other bodies. */
import { Quaternion, Vector3 } from 'three';
import { BONE } from '../../../../src/contract/bones';
import { LANDMARK } from '../../../../src/contract/landmark';
import { solveCholesky } from '../../../../src/math/cholesky';
import {
  FACE_SPREAD,
  HAND_SPREAD,
  mirrorOffset,
  type Marker,
  type Offset,
} from '../../../../src/tryon/body/marker';
import { project, type Clip } from './clips';
import { sizeOf } from './mannequin';

/** A kind of landmark, left and right; `frame` and `origin` as in Marker, on the left. */
interface Kind {
  readonly left: number;
  readonly right: number;
  readonly frame: number;
  readonly origin: number;
  readonly spread: number;
}

const L = LANDMARK;

function kind(left: number, right: number, origin: number, spread = 1, frame = origin): Kind {
  return { left, right, frame, origin, spread };
}

const KINDS: readonly Kind[] = [
  kind(L.nose, L.nose, BONE.head, FACE_SPREAD),
  kind(L.leftEye, L.rightEye, BONE.head, FACE_SPREAD),
  kind(L.leftEar, L.rightEar, BONE.head, FACE_SPREAD),
  kind(L.leftShoulder, L.rightShoulder, BONE.leftUpperArm, 1, BONE.leftShoulder),
  kind(L.leftElbow, L.rightElbow, BONE.leftLowerArm, 1, BONE.leftUpperArm),
  kind(L.leftWrist, L.rightWrist, BONE.leftHand, 1, BONE.leftLowerArm),
  kind(L.leftPinky, L.rightPinky, BONE.leftHand, HAND_SPREAD),
  kind(L.leftIndex, L.rightIndex, BONE.leftHand, HAND_SPREAD),
  kind(L.leftThumb, L.rightThumb, BONE.leftHand, HAND_SPREAD),
  kind(L.leftHip, L.rightHip, BONE.leftUpperLeg),
  kind(L.leftKnee, L.rightKnee, BONE.leftLowerLeg, 1, BONE.leftUpperLeg),
  kind(L.leftAnkle, L.rightAnkle, BONE.leftFoot, 1, BONE.leftLowerLeg),
  kind(L.leftHeel, L.rightHeel, BONE.leftFoot),
  kind(L.leftFootIndex, L.rightFootIndex, BONE.leftFoot),
];

/** Size (torso and leg, metres) of the body on which offsets are written. */
const STANDARD_SIZE = 1.305;
/** Frames that a tracker needs to find its feet are left out, and what it does not see well. */
const FIRST_FRAME = 5;
const LEAST_VISIBILITY = 0.6;
const MARGIN_PX = 8;
/** Ridge of the fits; the one by view is drawn towards the one over all views. */
const RIDGE = 0.01;
const VIEW_RIDGE = 20;

/** One coordinate of one sighting: `row · offset = value`, and the share of each view. */
interface Equation {
  readonly row: readonly number[];
  readonly value: number;
  readonly views: readonly [front: number, side: number, back: number];
}

/** Markers fitted to the sightings in the clips, by view. */
export function fitMarkers(clips: readonly Clip[]): Marker[] {
  return KINDS.flatMap((k) => {
    const offset = fitByView(clips.flatMap((clip) => equationsOf(clip, k)));
    const shared = { spread: k.spread };
    if (k.left === k.right) {
      const centred = offset.map(([, y, z]): Offset => [0, y, z]) as unknown as Marker['offset'];
      return [{ landmark: k.left, frame: k.frame, origin: k.origin, offset: centred, ...shared }];
    }
    return [
      { landmark: k.left, frame: k.frame, origin: k.origin, offset, ...shared },
      {
        ...{ landmark: k.right, frame: right(k.frame), origin: right(k.origin) },
        ...{ offset: mirrorOffset(offset), ...shared },
      },
    ];
  });
}

function right(bone: number): number {
  if (bone >= BONE.leftUpperLeg) return bone + 3;
  return bone >= BONE.leftShoulder ? bone + 4 : bone;
}

function equationsOf(clip: Clip, k: Kind): Equation[] {
  const { camera, landmarks, truth, mannequin } = clip;
  const scale = STANDARD_SIZE / sizeOf(mannequin.proportions);
  const equations: Equation[] = [];
  for (let frame = FIRST_FRAME; frame < landmarks.length; frame++) {
    const { image } = landmarks[frame];
    for (const mirrored of k.left === k.right ? [false] : [false, true]) {
      const landmark = mirrored ? k.right : k.left;
      if (image[landmark * 4 + 3] < LEAST_VISIBILITY) continue;
      const ankle = landmark + 2;
      if (k.left === L.leftKnee && image[ankle * 4 + 1] > 1) continue;
      const x = image[landmark * 4] * camera.width;
      const y = image[landmark * 4 + 1] * camera.height;
      if (x < MARGIN_PX || y < MARGIN_PX) continue;
      if (x > camera.width - MARGIN_PX || y > camera.height - MARGIN_PX) continue;

      const joint = truth[frame].joints[mirrored ? right(k.origin) : k.origin];
      const rotation = truth[frame].rotations[mirrored ? right(k.frame) : k.frame];
      const [jointX, jointY] = project(camera, joint);
      const metresPerPx = (-joint.z / camera.focalPx) * scale;
      const views = viewsOf(truth[frame].rotations[BONE.chest], truth[frame].joints[BONE.chest]);
      const axes = [0, 1, 2].map((i) =>
        new Vector3().setComponent(i, i === 0 && mirrored ? -1 : 1).applyQuaternion(rotation),
      );
      const horizontal = axes.map((axis) => axis.x);
      const vertical = axes.map((axis) => axis.y);
      equations.push({ row: horizontal, value: (x - jointX) * metresPerPx, views });
      equations.push({ row: vertical, value: (jointY - y) * metresPerPx, views });
    }
  }
  return equations;
}

function viewsOf(chest: Quaternion, joint: Vector3): Equation['views'] {
  const front = new Vector3(0, 0, 1).applyQuaternion(chest);
  const facing = front.dot(joint.clone().negate().normalize());
  return [Math.max(0, facing), 1 - Math.abs(facing), Math.max(0, -facing)];
}

function fitByView(equations: readonly Equation[]): Marker['offset'] {
  const over = leastSquares(
    equations.map(({ row, value }) => ({ row, value })),
    new Float64Array(3),
    RIDGE,
  );
  const byView = leastSquares(
    equations.map(({ row, value, views }) => ({
      row: views.flatMap((view) => row.map((x) => x * view)),
      value,
    })),
    Float64Array.from([...over, ...over, ...over]),
    VIEW_RIDGE,
  );
  return [0, 3, 6].map((i) => [...byView.subarray(i, i + 3)]) as unknown as Marker['offset'];
}

/** Ridge regression drawn towards `prior`. */
function leastSquares(
  equations: readonly Pick<Equation, 'row' | 'value'>[],
  prior: Float64Array,
  ridge: number,
): Float64Array {
  const size = prior.length;
  const matrix = new Float64Array(size * size);
  const vector = prior.map((x) => x * ridge);
  for (let i = 0; i < size; i++) matrix[i * size + i] = ridge;
  for (const { row, value } of equations) {
    for (let i = 0; i < size; i++) {
      vector[i] += row[i] * value;
      for (let j = 0; j <= i; j++) matrix[i * size + j] += row[i] * row[j];
    }
  }
  if (!solveCholesky(matrix, vector, size)) throw new Error('fitMarkers: too few sightings');
  return vector;
}
