import { Matrix4 } from 'three';
import { createVector } from '../../../math/vector';
import type { Body } from './body';
import { createCut, cutTriangle } from './cut-triangle';
import { MAX_DEPTH } from './triangle-tree';

/** An upright column about a point of the floor: what a visitor fills. World space. */
export interface Column {
  x: number;
  z: number;
  /** From here to there it meets things: what lies lower is stepped over. */
  low: number;
  high: number;
}

/** The nearest thing beside a column's axis, on a plan. */
export interface Contact {
  /** How far from the axis; only what is nearer than it was before is written. */
  distance: number;
  /** Its point, world space. */
  x: number;
  z: number;
}

const _nodes = new Uint32Array(MAX_DEPTH + 2);
/** Least and greatest corner of what is looked through, in a body's space. */
const _min = createVector();
const _max = createVector();
/** A triangle cut to the column's height. */
const _cut = createCut();

/**
 * Looks for what of a body lies nearer to a column's axis than `contact.distance`, and writes it there:
 * the distance is exact, of the triangles cut to the column's height and seen from above.
 */
export function nearBlock(body: Body, column: Readonly<Column>, contact: Contact): boolean {
  const { tree, bounds, matrix, inverse } = body;
  const reach = contact.distance;
  if (
    !tree ||
    bounds.min.x > column.x + reach ||
    bounds.max.x < column.x - reach ||
    bounds.min.z > column.z + reach ||
    bounds.max.z < column.z - reach ||
    bounds.min.y > column.high ||
    bounds.max.y < column.low
  )
    return false;

  boxInBody(inverse, column, reach);
  let depth = 0;
  _nodes[0] = 0;
  while (depth >= 0) {
    const node = _nodes[depth--];
    if (!overlaps(tree.bounds, 6 * node)) continue;
    const other = tree.second[node];
    if (other > 0) {
      _nodes[++depth] = other;
      _nodes[++depth] = node + 1;
      continue;
    }
    const end = tree.first[node] + tree.count[node];
    for (let i = tree.first[node]; i < end; i++) {
      const points = cutTriangle(tree.corners, 9 * i, matrix, column.low, column.high, _cut);
      measure(points, column, contact);
    }
  }
  return contact.distance < reach;
}

/** The box round a column, in a body's space. */
function boxInBody({ elements: e }: Matrix4, { x, z, low, high }: Column, reach: number): void {
  const middle = (low + high) / 2;
  const half = (high - low) / 2;
  for (let axis = 0; axis < 3; axis++) {
    const at = e[axis] * x + e[axis + 4] * middle + e[axis + 8] * z + e[axis + 12];
    const round =
      (Math.abs(e[axis]) + Math.abs(e[axis + 8])) * reach + Math.abs(e[axis + 4]) * half;
    _min[axis] = at - round;
    _max[axis] = at + round;
  }
}

function overlaps(bounds: Float32Array, at: number): boolean {
  for (let axis = 0; axis < 3; axis++) {
    if (bounds[at + axis] > _max[axis] || bounds[at + 3 + axis] < _min[axis]) return false;
  }
  return true;
}

/** Keeps the nearest point of the polygon in `_cut` to the axis, if it is nearer than what is known. */
function measure(points: number, { x, z }: Column, contact: Contact): void {
  let isInside = points > 2;
  let side = 0;
  for (let i = 0; i < points; i++) {
    const next = (i + 1) % points;
    const ax = _cut[2 * i];
    const az = _cut[2 * i + 1];
    const ux = _cut[2 * next] - ax;
    const uz = _cut[2 * next + 1] - az;
    const turn = ux * (z - az) - uz * (x - ax);
    if (turn * side < 0 || turn === 0) isInside = false;
    side = turn;
    const squared = ux * ux + uz * uz;
    const along = squared > 0 ? ((x - ax) * ux + (z - az) * uz) / squared : 0;
    const at = Math.min(1, Math.max(0, along));
    keepNearest(ax + ux * at, az + uz * at, x, z, contact);
  }
  if (isInside) keepNearest(x, z, x, z, contact);
}

function keepNearest(px: number, pz: number, x: number, z: number, contact: Contact): void {
  const distance = Math.hypot(px - x, pz - z);
  if (distance >= contact.distance) return;
  contact.distance = distance;
  contact.x = px;
  contact.z = pz;
}
