import type { Passage, Scene } from '../../../contract/showroom-scene';
import type { PlanPoint } from '../../../math/polygon';
import type { Body } from '../world/body';
import { nameOf } from '../../stage/find-nodes';
import type { SolidWorld } from '../world/create-world';
import { createCut, cutTriangle } from '../world/cut-triangle';
import { COLUMN, RADIUS } from '../walk/size';
import { distanceTransform } from './distance-transform';
import { openLeaf } from './door-leaf';
import { createSearchMemory, findPath, isWalkable, type PathRules } from './find-path';
import { CELL, cellAt, cellX, cellZ, createGrid, type Grid } from './grid';
import { markPolygon } from './mark-triangle';
import { pullString } from './pull-string';

/** Finds ways over the floors, round all that stands there; every door counts as open. */
export interface WayFinder {
  /** Looks at more of what is new in the world; false once it knows all. Never long. */
  advance(): boolean;
  /**
   * Corners of a way, where one stands first; null when there is none. Looks at all that is left before.
   * @param among with `bare` open doors' leaves are walked through: for whoever is shut in behind one
   */
  findWay(
    fromX: number,
    fromZ: number,
    toX: number,
    toZ: number,
    among: 'all' | 'bare',
  ): readonly PlanPoint[] | null;
  /** The place nearest to a point where one can stand, within so many metres; null when there is none. */
  nearest(x: number, z: number, within: number): PlanPoint | null;
  /** What it knows of the floors, once all was looked at. */
  readonly grid: Grid;
}

/** Triangles looked at in one go. */
const SLICE = 3000;
/** Floors may lie so much above or below the ground, metres. */
const LEVEL = 0.1;
/** Cells say where things stand to half a cell; walking by the way found, walls yield the rest. */
const RULES: PathRules = { clearance: RADIUS + 0.01, comfort: 0.45, near: 0.6 };
/** One may stand nearer to things than ways lead: so far is looked for a cell to begin with, metres. */
const BEGIN = 0.5;

/** Cells that a body's triangles are over, of one stand of it. */
interface Marks {
  readonly stamp: number;
  readonly cells: Uint32Array;
}

export function createWayFinder(world: SolidWorld, scene: Scene): WayFinder {
  const grid = createGrid(scene);
  /** The same floors without the leaves of doors. */
  const bare: Grid = { ...grid, clearance: new Float32Array(grid.clearance.length) };
  const memory = createSearchMemory(grid.floor.length);
  const marks = new WeakMap<Body, Marks>();
  const scratch = new Uint8Array(grid.floor.length);
  const cut = { points: createCut(), count: 0 };
  const doors = new Map(
    scene.passages.flatMap((passage) => (passage.door ? [[passage.door.node, passage]] : [])),
  );
  let seen = -1;
  let work: Iterator<void> | null = null;

  /** Marks a body's cells, a slice of its triangles at a time. */
  function* markBody(body: Body) {
    const { tree, matrix, stamp } = body;
    scratch.fill(0);
    const count = tree ? tree.corners.length / 9 : 0;
    const { isFloor } = body.solidity;
    const [low, high] = isFloor ? [-LEVEL, LEVEL] : [COLUMN.low, COLUMN.high];
    for (let i = 0; i < count; i++) {
      cut.count = cutTriangle(tree!.corners, 9 * i, matrix, low, high, cut.points);
      if (cut.count > 0) markPolygon(grid, cut, isFloor ? 'middle' : 'touch', scratch);
      if (i % SLICE === SLICE - 1) yield;
    }
    const cells: number[] = [];
    for (let cell = 0; cell < scratch.length; cell++) if (scratch[cell]) cells.push(cell);
    marks.set(body, { stamp, cells: Uint32Array.from(cells) });
    yield;
  }

  /** Looks at what is new, and lays all together if anything was. */
  function* look(): Generator<void, void> {
    const bodies = world.bodies.filter(
      ({ root, solidity }) => (solidity.blocks || solidity.isFloor) && !doors.has(nameOf(root)),
    );
    for (const body of bodies) {
      if (marks.get(body)?.stamp === body.stamp) continue;
      yield* markBody(body);
    }
    grid.blocked.fill(0);
    grid.floor.fill(0);
    for (const body of bodies) {
      const onto = body.solidity.isFloor ? grid.floor : grid.blocked;
      for (const cell of marks.get(body)?.cells ?? []) onto[cell] = 1;
    }
    yield;
    yield* measureClearance(bare);
    yield;
    for (const { root, matrix } of world.bodies) {
      const passage = doors.get(nameOf(root));
      if (passage) markLeaf(passage, matrix.elements[12], matrix.elements[14]);
    }
    yield* measureClearance(grid);
    yield;
    closeSeams();
  }

  function* measureClearance({ blocked, columns, rows, clearance }: Grid) {
    yield* distanceTransform(blocked, columns, rows, clearance);
    for (let cell = 0; cell < clearance.length; cell++) clearance[cell] *= CELL;
  }
  const markLeaf = (passage: Passage, hingeX: number, hingeZ: number) =>
    markPolygon(grid, openLeaf(passage, hingeX, hingeZ), 'touch', grid.blocked);

  /** Joints between two floors are floor. */
  const closeSeams = () => {
    const { columns } = grid;
    scratch.set(grid.floor);
    for (let cell = 2 * columns; cell < scratch.length - 2 * columns; cell++) {
      if (scratch[cell]) continue;
      const isJoint =
        ((scratch[cell - 1] || scratch[cell - 2]) && (scratch[cell + 1] || scratch[cell + 2])) ||
        ((scratch[cell - columns] || scratch[cell - 2 * columns]) &&
          (scratch[cell + columns] || scratch[cell + 2 * columns]));
      if (isJoint) grid.floor[cell] = 1;
    }
  };

  /** What the work in hand looks at: bodies and their stamps, doors without since they move all the time. */
  const planned = new Map<Body, number>();
  const isPlanned = (): boolean => {
    const { bodies } = world;
    if (bodies.length !== planned.size) return false;
    for (const body of bodies) if (planned.get(body) !== stampOf(body)) return false;
    return true;
  };
  const stampOf = (body: Body) => (doors.has(nameOf(body.root)) ? 0 : body.stamp);
  const begin = () => {
    if (world.version === seen) return;
    seen = world.version;
    if (isPlanned()) return;
    planned.clear();
    for (const body of world.bodies) planned.set(body, stampOf(body));
    work = look();
  };
  const finish = () => {
    begin();
    if (!work) return;
    const left = work;
    let isDone = false;
    while (!isDone) isDone = left.next().done === true;
    work = null;
  };

  /** The walkable cell nearest to a point. */
  const cellNear = (grid: Grid, x: number, z: number, within: number): number => {
    let nearest = -1;
    let least = within;
    const reach = Math.ceil(within / CELL);
    for (let dz = -reach; dz <= reach; dz++) {
      for (let dx = -reach; dx <= reach; dx++) {
        const cell = cellAt(grid, x + dx * CELL, z + dz * CELL);
        const way = Math.hypot(dx, dz) * CELL;
        if (cell < 0 || way >= least || !isWalkable(grid, cell, RULES.clearance)) continue;
        least = way;
        nearest = cell;
      }
    }
    return nearest;
  };

  return {
    grid,
    advance() {
      begin();
      if (!work) return false;
      if (work.next().done) work = null;
      return work !== null;
    },
    nearest(x, z, within) {
      finish();
      const cell = cellNear(grid, x, z, within);
      return cell < 0 ? null : [cellX(grid, cell), cellZ(grid, cell)];
    },
    findWay(fromX, fromZ, toX, toZ, among) {
      finish();
      const over = among === 'bare' ? bare : grid;
      const start = cellNear(over, fromX, fromZ, BEGIN);
      const goal = cellAt(grid, toX, toZ);
      if (start < 0 || goal < 0) return null;
      const cells = findPath(over, start, goal, RULES, memory);
      if (!cells) return null;
      const way = pullString(over, cells, RULES.clearance, RULES.comfort);
      way[0] = [fromX, fromZ];
      // To the point itself when its cell could be reached.
      if (cells[0] === goal && way.length > 1) way[way.length - 1] = [toX, toZ];
      return way;
    },
  };
}
