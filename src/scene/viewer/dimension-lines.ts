import { Vector3, type Box3, type PerspectiveCamera } from 'three';

export const DIMENSIONS = ['height', 'width', 'depth'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** A line beside the goods, from end to end on the screen: CSS px, y down. */
export interface DimensionLine {
  readonly dimension: Dimension;
  /** What it measures, metres. */
  readonly metres: number;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  /** False where the goods are turned so that it would say nothing. */
  isSeen: boolean;
}

/** Lines lie so far off the goods, px. */
const GAP = 22;
/** Room for a reading left of the height, px. */
const READING = 58;
/** Of its true length on the screen, a line that is shorter is left out. */
const SEEN_SHARE = 0.4;

/** The corners on the floor. */
const FEET = [0, 1, 4, 5];
/** Of the goods' breadth on the screen. */
const NEARLY = 0.15;
const _corners = Array.from({ length: 8 }, () => new Vector3());

/** The goods' outer measures, which follow them as they turn. */
export interface DimensionLines {
  readonly lines: readonly DimensionLine[];
  /** @param width Of the canvas, px; its height likewise */
  update(camera: PerspectiveCamera, width: number, height: number): void;
}

/** @param withDepth Depth is told of what stands in a room. */
export function createDimensionLines(box: Box3, withDepth: boolean): DimensionLines {
  const size = box.getSize(new Vector3());
  const line = (dimension: Dimension, metres: number): DimensionLine => {
    return { dimension, metres, x1: 0, y1: 0, x2: 0, y2: 0, isSeen: false };
  };
  const height = line('height', size.y);
  const width = line('width', size.x);
  const depth = line('depth', size.z);

  return {
    lines: withDepth ? [height, width, depth] : [height, width],
    update(camera, screenWidth, screenHeight) {
      // Bit 0 of a corner's number: right or left; bit 1: up or down; bit 2: front or back.
      _corners.forEach((corner, i) => {
        corner.set(
          i & 1 ? box.max.x : box.min.x,
          i & 2 ? box.max.y : box.min.y,
          i & 4 ? box.max.z : box.min.z,
        );
        corner.project(camera);
        corner.x = ((corner.x + 1) / 2) * screenWidth;
        corner.y = ((1 - corner.y) / 2) * screenHeight;
      });
      const left = leftEdge();
      const [foot, top] = [_corners[left]!, _corners[left | 2]!];
      const beside = Math.max(READING, Math.min(foot.x, top.x) - GAP);
      lay(height, beside, top.y, beside, foot.y);
      const pxPerMetre = Math.hypot(top.x - foot.x, top.y - foot.y) / size.y;

      const { x, z } = camera.position;
      const front = z >= (box.min.z + box.max.z) / 2 ? 4 : 0;
      const side = x >= (box.min.x + box.max.x) / 2 ? 1 : 0;
      below(width, _corners[front]!, _corners[front | 1]!);
      below(depth, _corners[side]!, _corners[side | 4]!);
      height.isSeen = true;
      for (const each of [width, depth]) {
        const long = Math.hypot(each.x2 - each.x1, each.y2 - each.y1);
        each.isSeen = long > SEEN_SHARE * pxPerMetre * each.metres;
      }
    },
  };
}

/** The upright edge at the left of what is seen, by its foot's number; of two that are nearly there the nearer. */
function leftEdge(): number {
  const x = FEET.map((i) => _corners[i]!.x);
  const [from, to] = [Math.min(...x), Math.max(...x)];
  const near = FEET.filter((i) => _corners[i]!.x <= from + NEARLY * (to - from));
  return near.reduce((a, b) => (_corners[b]!.z < _corners[a]!.z ? b : a));
}

function lay(line: DimensionLine, x1: number, y1: number, x2: number, y2: number): void {
  line.x1 = x1;
  line.y1 = y1;
  line.x2 = x2;
  line.y2 = y2;
}

/** Beside an edge of the floor, off the goods; from left to right. */
function below(line: DimensionLine, a: Vector3, b: Vector3): void {
  const [from, to] = a.x <= b.x ? [a, b] : [b, a];
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  // The normal that points down the screen.
  const [nx, ny] = [(-(to.y - from.y) / length) * GAP, ((to.x - from.x) / length) * GAP];
  lay(line, from.x + nx, from.y + ny, to.x + nx, to.y + ny);
}
