import type { Landmarks } from '../../contract/landmark';
import { rotationAngle } from '../../math/quaternion';
import { BLAZEPOSE_MARKERS } from './markers';
import type { BodyTemplate } from './body-template';
import { createBoneLengths, forgetBoneLengths, learnBoneLengths } from './bone-lengths';
import { placeRoot, restPose } from './cold-start';
import { copyFitState, createFitState, type FitState } from './fit-state';
import { defaultFocalPx, type FrameCamera } from './frame-camera';
import { createFitProblem, solveBody, viewFrom } from './gauss-newton';
import { updateKinematics } from './kinematics';
import { restartLimbs } from './limb-restart';
import type { MarkerSet } from './marker';
import { createObservation, observe } from './observation';
import type { BodyPose } from './pose';

/** Gauss-Newton steps from the last frame's pose, from nothing, and for a single photo. */
const ITERATIONS = 2;
const COLD_ITERATIONS = 15;
const STILL_ITERATIONS = 40;
/** A restarted state and the kept one are compared after these many steps without a past. */
const RESTART_ITERATIONS = 5;
const COMPARE_ITERATIONS = 2;
/** Trunk or limb off the world points by more than this is a reason to restart it, radians. */
const RESTART_ANGLE = 0.9;
/** A restarted state must cost less than this share of the kept one's. */
const RESTART_GAIN = 0.95;
/** After this long without landmarks the last pose tells nothing about the next. */
const FORGET_POSE_SECONDS = 0.5;

export interface BodyFitOptions {
  readonly template: BodyTemplate;
  /** Where landmarks lie on the body; default BlazePose's. */
  readonly markers?: MarkerSet;
  /** Size of the frame in which landmarks are 0..1, pixels. */
  readonly width: number;
  readonly height: number;
  /** Focal length, pixels; default 60° on the long side. */
  readonly focalPx?: number;
  /** How far the camera looks up, radians; default 0. */
  readonly cameraPitch?: number;
  /** A single photo: each update starts anew, and proportions stay near the template's. */
  readonly still?: boolean;
}

export interface BodyFit {
  /**
   * Fits the body to one frame.
   *
   * @param landmarks the frame's, or null when nobody was found
   * @param deltaSeconds time since the last update
   * @param out the pose in camera space; untouched when there is none
   * @returns whether there is a pose
   */
  update(landmarks: Landmarks | null, deltaSeconds: number, out: BodyPose): boolean;
  /** Forgets the pose (a cut, a jump) and keeps the person's proportions. */
  reset(): void;
  /** Forgets pose and proportions: another person. */
  forget(): void;
  /** The frame's size changed (a turned phone, another stream). */
  setFrame(width: number, height: number): void;
  /** 8 learnt logarithms of factors on the template's lengths, in the order of LENGTHS. */
  readonly logLengths: Float64Array;
}

/**
 * Fits a body to a stream of landmarks: root, joint angles and slowly learnt bone lengths, by
 * damped Gauss-Newton steps from the last frame's pose. The cost weighs image points (trusted),
 * vectors between world points (their depth only), and priors on joints, uprightness, proportions
 * and motion. Where trunk or limbs disagree with the world points, the fit also starts anew from
 * those and keeps the cheaper of both. Figures: `tests/tryon/body/fit-figures.test.ts`.
 */
export function createBodyFit(options: BodyFitOptions): BodyFit {
  const camera: FrameCamera = {
    width: options.width,
    height: options.height,
    focalPx: options.focalPx ?? defaultFocalPx(options.width, options.height),
  };
  const lengths = createBoneLengths();
  const problem = createFitProblem(
    options.template,
    options.markers ?? BLAZEPOSE_MARKERS,
    lengths,
    options.cameraPitch ?? 0,
  );
  const observation = createObservation();
  const still = options.still ?? false;
  const last = createFitState();
  const current = createFitState();
  const restarted = createFitState();
  const kept = createFitState();
  let hasPose = false;
  let secondsSincePose = 0;

  /** Trunk and limbs from the world points; joints that those do not show rest. */
  function startCold(state: FitState): void {
    restPose(state);
    state.root.fill(0);
    state.logLengths.set(lengths.logLengths);
    turnToTorso(state);
    restartLimbs(observation.limbs, problem.kinematics, -1, state);
    viewFrom(problem, state);
    solveBody(problem, observation, state, still ? STILL_ITERATIONS : COLD_ITERATIONS, null, 0);
  }

  function turnToTorso(state: FitState): void {
    state.rotations[0].set(observation.torsoFrame);
    updateKinematics(problem.template, state, problem.kinematics);
    placeRoot(observation, problem.kinematics, state);
  }

  function follow(): void {
    viewFrom(problem, last);
    copyFitState(last, current);
    solveBody(problem, observation, current, ITERATIONS, last, secondsSincePose);
    if (!proposeRestart()) return;
    solveBody(problem, observation, restarted, RESTART_ITERATIONS, null, 0);
    copyFitState(current, kept);
    solveBody(problem, observation, kept, COMPARE_ITERATIONS, null, 0);
    if (restarted.cost < RESTART_GAIN * kept.cost) copyFitState(restarted, current);
  }

  /** Sets `restarted` to `current` with what disagrees with the world points set anew. */
  function proposeRestart(): boolean {
    copyFitState(current, restarted);
    restarted.logLengths.set(lengths.logLengths);
    if (rotationAngle(observation.torsoFrame, current.rotations[0]) > RESTART_ANGLE) {
      turnToTorso(restarted);
      restartLimbs(observation.limbs, problem.kinematics, -1, restarted);
      return true;
    }
    updateKinematics(problem.template, current, problem.kinematics);
    return restartLimbs(observation.limbs, problem.kinematics, RESTART_ANGLE, restarted);
  }

  function update(landmarks: Landmarks | null, deltaSeconds: number, out: BodyPose): boolean {
    secondsSincePose += deltaSeconds;
    if (secondsSincePose > FORGET_POSE_SECONDS) hasPose = false;
    if (!landmarks) return false;
    observe(landmarks, camera, observation);
    if (still) forgetBoneLengths(lengths);
    if (hasPose && !still) follow();
    else startCold(current);
    // Landmarks that are not numbers, as broken delegates give them, must not stay in the state.
    hasPose = Number.isFinite(current.cost);
    if (!hasPose) return false;
    learnBoneLengths(lengths, current.logLengths, observation, still ? 0 : secondsSincePose);
    writePose(out);
    copyFitState(current, last);
    secondsSincePose = 0;
    return true;
  }

  function writePose(out: BodyPose): void {
    const { kinematics } = problem;
    updateKinematics(problem.template, current, kinematics);
    out.joints.set(kinematics.jointBuffer);
    for (let bone = 0; bone < kinematics.rotations.length; bone++) {
      out.rotations.set(kinematics.rotations[bone], bone * 4);
      out.localRotations.set(current.rotations[bone], bone * 4);
    }
    out.focalPx = camera.focalPx;
    out.cost = current.cost;
  }

  function reset(): void {
    hasPose = false;
  }

  function forget(): void {
    reset();
    forgetBoneLengths(lengths);
  }

  function setFrame(width: number, height: number): void {
    if (width === camera.width && height === camera.height) return;
    camera.focalPx *= Math.max(width, height) / Math.max(camera.width, camera.height);
    camera.width = width;
    camera.height = height;
    reset();
  }

  return { update, reset, forget, setFrame, logLengths: lengths.logLengths };
}
