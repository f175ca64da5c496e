import { BONE } from '../../../src/contract/bones';
import type { BodyPose } from '../../../src/tryon/body/pose';
import type { PersonMask } from '../../../src/contract/person-mask';

export interface Drawing {
  /** Size of the mask, px. */
  readonly width: number;
  readonly height: number;
  /** Width of the frame that the pose's focal length belongs to, px. */
  readonly frameWidth: number;
  /**
   * How far the trunk reaches to either side of its axis, metres, at this many metres above the hips
   * along that axis. `side` is 1 to the picture's right of an upright body, -1 to its left.
   */
  readonly reach: (above: number, side: 1 | -1) => number;
}

/**
 * A tracker's mask of a trunk about the axis from hips to neck, which lies in one depth: as sure of a
 * pixel as it is covered.
 */
export function drawMask(pose: BodyPose, drawing: Drawing): PersonMask {
  const { width, height, frameWidth, reach } = drawing;
  const [hips, neck] = [BONE.hips, BONE.neck].map((bone) =>
    pose.joints.subarray(bone * 3, bone * 3 + 3),
  );
  const pxPerMetre = (pose.focalPx * width) / frameWidth / -hips[2];
  const [dx, dy] = [neck[0] - hips[0], neck[1] - hips[1]];
  const length = Math.hypot(dx, dy);
  const data = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const x = (column + 0.5 - width / 2) / pxPerMetre - hips[0];
      const y = (height / 2 - row - 0.5) / pxPerMetre - hips[1];
      const above = (x * dx + y * dy) / length;
      const across = (x * dy - y * dx) / length;
      const inside = reach(above, across < 0 ? -1 : 1) - Math.abs(across);
      const coverage = Math.min(1, Math.max(0, 0.5 + inside * pxPerMetre));
      data[row * width + column] = Math.round(255 * coverage);
    }
  }
  return { width, height, data };
}
