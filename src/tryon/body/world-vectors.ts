import { LANDMARK, LANDMARK_COUNT } from '../../contract/landmark';
import { createQuaternion, fromRotationVector, multiply, rotate } from '../../math/quaternion';
import { createVector } from '../../math/vector';

/**
 * BlazePose tips people towards the camera, whatever way they face (MediaPipe issues 2203, 2918,
 * 3476): radians about the camera's x axis, measured against known truth.
 */
const TORSO_LEAN = 0.3;
const ARM_LEAN = 0.04;
const LEG_AND_HEAD_LEAN = 0.1;
/** The torso's lean fades to this share when the person is seen from behind. */
const LEAN_SHARE_FROM_BEHIND = 0.1;
/** Facing (1 to the camera, 0 side on, -1 away) at which it begins to fade. */
const FADE_FROM = -0.3;

const _ray = createQuaternion();
const _lean = createQuaternion();
const _point = createVector();

/**
 * Turns the tracker's world landmarks from its own upright view into camera axes: onto the viewing
 * ray through the torso's centre, and back by the lean.
 *
 * @param world 33 × (x, y, z, visibility), metres, y down, z away from the camera
 * @param rays 33 × (u, v): each landmark's ray (u, v, -1)
 * @param torso 33 points freed of the torso's lean, metres, camera axes
 * @param limbs 33 points freed of the arms', legs' and head's lean; arms from the shoulders
 */
export function writeWorldVectors(
  world: Float32Array,
  rays: Float64Array,
  torso: readonly Float64Array[],
  limbs: readonly Float64Array[],
): void {
  writeRayRotation(rays, _ray);
  writeTilted(world, TORSO_LEAN * leanShare(world), 0, LANDMARK_COUNT, torso);
  writeTilted(world, LEG_AND_HEAD_LEAN, 0, LANDMARK.leftShoulder, limbs);
  writeTilted(world, ARM_LEAN, LANDMARK.leftShoulder, LANDMARK.leftHip, limbs);
  writeTilted(world, LEG_AND_HEAD_LEAN, LANDMARK.leftHip, LANDMARK_COUNT, limbs);
}

/** Rotation from the optical axis to the ray through the torso's centre. */
function writeRayRotation(rays: Float64Array, out: Float64Array): void {
  const u = torsoMean(rays, 0);
  const v = torsoMean(rays, 1);
  const across = Math.sqrt(u * u + v * v);
  const angle = Math.atan(across);
  const factor = across > 0 ? angle / across : 0;
  fromRotationVector(v * factor, -u * factor, 0, out);
}

function torsoMean(rays: Float64Array, axis: number): number {
  return (
    (rays[LANDMARK.leftShoulder * 2 + axis] +
      rays[LANDMARK.rightShoulder * 2 + axis] +
      rays[LANDMARK.leftHip * 2 + axis] +
      rays[LANDMARK.rightHip * 2 + axis]) /
    4
  );
}

/** Share of the torso's lean that applies, by the way the shoulders face. */
function leanShare(world: Float32Array): number {
  const left = LANDMARK.leftShoulder * 4;
  const right = LANDMARK.rightShoulder * 4;
  const across = world[left] - world[right];
  const depth = world[left + 2] - world[right + 2];
  const facing = across / (Math.sqrt(across * across + depth * depth) || 1);
  if (facing >= FADE_FROM) return 1;
  const gone = (FADE_FROM - facing) / (1 + FADE_FROM);
  return 1 - gone * (1 - LEAN_SHARE_FROM_BEHIND);
}

/** Landmarks `from` up to `to`, turned back by `lean` and onto the ray. */
function writeTilted(
  world: Float32Array,
  lean: number,
  from: number,
  to: number,
  out: readonly Float64Array[],
): void {
  fromRotationVector(-lean, 0, 0, _lean);
  multiply(_ray, _lean, _lean);
  for (let i = from; i < to; i++) {
    _point[0] = world[i * 4];
    _point[1] = -world[i * 4 + 1];
    _point[2] = -world[i * 4 + 2];
    rotate(_lean, _point, out[i]);
  }
}
