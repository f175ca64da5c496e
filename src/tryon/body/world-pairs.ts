import { LANDMARK } from '../../contract/landmark';
import type { MarkerPoint, MarkerPoints } from './marker-points';

/** A vector between neighbouring landmarks in the tracker's world points. */
interface WorldPair {
  readonly from: number;
  readonly to: number;
  /** Spread of its depth, metres. */
  readonly depthSigma: number;
  /** Spread of its x and y, metres: wide, since the picture knows them better. */
  readonly planeSigma: number;
  /** Trunk or limb: they lean differently. */
  readonly lean: 'torso' | 'limb';
}

/** A world pair bound to its markers. */
export interface BoundPair extends WorldPair {
  readonly fromPoint: MarkerPoint;
  readonly toPoint: MarkerPoint;
  /** Unknowns that either marker depends on, without the root's position, ascending. */
  readonly columns: Int32Array;
}

const L = LANDMARK;

function both(
  [leftFrom, leftTo]: readonly [number, number],
  [rightFrom, rightTo]: readonly [number, number],
  depthSigma: number,
  planeSigma: number,
  lean: WorldPair['lean'] = 'limb',
): WorldPair[] {
  return [
    { from: leftFrom, to: leftTo, depthSigma, planeSigma, lean },
    { from: rightFrom, to: rightTo, depthSigma, planeSigma, lean },
  ];
}

/**
 * What of the tracker's depth is believed: shoulder and hip line (they tell which way a person
 * faces) much, the trunk's pitch hardly, limbs in between. Found by coordinate search.
 */
const WORLD_PAIRS: readonly WorldPair[] = [
  { from: L.leftShoulder, to: L.rightShoulder, depthSigma: 0.12, planeSigma: 0.2, lean: 'torso' },
  { from: L.leftHip, to: L.rightHip, depthSigma: 0.048, planeSigma: 0.2, lean: 'torso' },
  ...both([L.leftHip, L.leftShoulder], [L.rightHip, L.rightShoulder], 0.24, 0.24, 'torso'),
  ...both([L.leftShoulder, L.leftElbow], [L.rightShoulder, L.rightElbow], 0.14, 0.24),
  ...both([L.leftElbow, L.leftWrist], [L.rightElbow, L.rightWrist], 0.075, 0.2),
  ...both([L.leftHip, L.leftKnee], [L.rightHip, L.rightKnee], 0.085, 0.24),
  ...both([L.leftKnee, L.leftAnkle], [L.rightKnee, L.rightAnkle], 0.05, 0.2),
  ...both([L.leftWrist, L.leftIndex], [L.rightWrist, L.rightIndex], 0.03, 0.12),
  ...both([L.leftWrist, L.leftPinky], [L.rightWrist, L.rightPinky], 0.03, 0.12),
  { from: L.leftEar, to: L.rightEar, depthSigma: 0.06, planeSigma: 0.12, lean: 'limb' },
  ...both([L.leftEar, L.nose], [L.rightEar, L.nose], 0.12, 0.24),
  ...both([L.leftAnkle, L.leftFootIndex], [L.rightAnkle, L.rightFootIndex], 0.048, 0.32),
];

/** Binds the pairs whose two landmarks have markers. */
export function bindWorldPairs(points: MarkerPoints): readonly BoundPair[] {
  return WORLD_PAIRS.flatMap((pair) => {
    const fromPoint = points.byLandmark[pair.from];
    const toPoint = points.byLandmark[pair.to];
    if (!fromPoint || !toPoint) return [];
    const columns = new Set([...fromPoint.columns.slice(3), ...toPoint.columns.slice(3)]);
    return [{ ...pair, fromPoint, toPoint, columns: Int32Array.from(columns).sort() }];
  });
}
