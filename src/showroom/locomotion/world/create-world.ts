import { Matrix4, Triangle, Vector3, type Object3D } from 'three';
import type { Hit, Solidity, World } from '../../visit';
import { createBody, moveBody, readBody, type Body } from './body';
import { createRay, meetRay } from './meet-ray';
import { nearBlock, type Column, type Contact } from './near-block';
import { gatherPlanes } from './gather-planes';

/** The world, as those know it who walk in it. */
export interface SolidWorld extends World {
  /** Everything there is, its triangles up to date. */
  readonly bodies: readonly Body[];
  /**
   * Looks for what blocks a column nearer to its axis than `contact.distance`, and writes it there.
   * @param isLet bodies that are walked through
   */
  nearBlock(column: Column, contact: Contact, isLet: (body: Body) => boolean): boolean;
  /** Height of the floor under a point, at most `far` below it; null where there is none. */
  floorBelow(point: Vector3, far: number): number | null;
}

const _ray = createRay();
const _at = new Vector3();
const _triangle = new Triangle();
const DOWN = new Vector3(0, -1, 0);

export function createWorld(): SolidWorld {
  const bodies = new Map<Object3D, Body>();
  let list: Body[] = [];
  let version = 0;
  let isStale = false;

  const isRoot = (object: Object3D) => bodies.has(object);
  /** A body above another leaves it what is below. */
  const staleAbove = (root: Object3D) =>
    root.traverseAncestors((above) => {
      const body = bodies.get(above);
      if (body) body.isStale = true;
    });
  const changed = () => {
    list = [...bodies.values()];
    isStale = true;
    version++;
  };
  const upToDate = (): readonly Body[] => {
    if (!isStale) return list;
    for (const body of list) if (body.isStale) readBody(body, isRoot);
    isStale = false;
    return list;
  };

  const castAmong = (
    origin: Vector3,
    direction: Vector3,
    far: number,
    isMet: (solidity: Solidity) => boolean,
  ): Body | null => {
    const onlyDrawn = isMet === isHiding;
    let nearest: Body | null = null;
    let reach = far;
    for (const body of upToDate()) {
      if (!body.tree || !isMet(body.solidity)) continue;
      aim(body.inverse, origin, direction, reach);
      if (!meetRay(body.tree, _ray, onlyDrawn ? body.meshes : undefined)) continue;
      reach = _ray.far;
      nearest = body;
      readCorners(body, _ray.corner);
    }
    _ray.far = reach;
    return nearest;
  };

  return {
    get version() {
      return version;
    },
    get bodies() {
      return upToDate();
    },
    add(root, solidity) {
      bodies.set(root, createBody(root, solidity));
      staleAbove(root);
      changed();
    },
    moved(root) {
      for (const body of list) {
        if (body.root === root || isBelow(body.root, root) || isBelow(root, body.root)) {
          moveBody(body);
          if (body.isStale) isStale = true;
        }
      }
      version++;
    },
    remove(root) {
      if (!bodies.delete(root)) return;
      staleAbove(root);
      changed();
    },
    castRay(origin, direction, far, among, hit) {
      const body = castAmong(origin, direction, far, among === 'hides' ? isHiding : isAnything);
      if (!body) return false;
      writeHit(origin, direction, body, hit);
      return true;
    },
    planesNear: (point, radius, out) => gatherPlanes(upToDate(), point, radius, out),
    nearBlock(column, contact, isLet) {
      let isNear = false;
      for (const body of upToDate()) {
        if (body.solidity.blocks && !isLet(body) && nearBlock(body, column, contact)) isNear = true;
      }
      return isNear;
    },
    floorBelow(point, far) {
      return castAmong(point, DOWN, far, isFloor) ? point.y - _ray.far : null;
    },
  };
}

const isHiding = (solidity: Solidity) => solidity.hides;
const isFloor = (solidity: Solidity) => solidity.isFloor;
const isAnything = () => true;

function isBelow(object: Object3D, above: Object3D): boolean {
  for (let at = object.parent; at; at = at.parent) if (at === above) return true;
  return false;
}

function aim(inverse: Matrix4, origin: Vector3, direction: Vector3, far: number): void {
  _at.copy(origin).applyMatrix4(inverse);
  _ray.x = _at.x;
  _ray.y = _at.y;
  _ray.z = _at.z;
  _at.copy(direction).transformDirection(inverse);
  _ray.dx = _at.x;
  _ray.dy = _at.y;
  _ray.dz = _at.z;
  _ray.far = far;
}

/** Corners of what was met, in world space, into `_triangle`. */
function readCorners({ tree, matrix }: Body, corner: number): void {
  _triangle.a.fromArray(tree!.corners, corner).applyMatrix4(matrix);
  _triangle.b.fromArray(tree!.corners, corner + 3).applyMatrix4(matrix);
  _triangle.c.fromArray(tree!.corners, corner + 6).applyMatrix4(matrix);
}

/** The normal looks at where the ray came from. */
function writeHit(origin: Vector3, direction: Vector3, body: Body, hit: Hit): void {
  hit.distance = _ray.far;
  hit.point.copy(direction).multiplyScalar(_ray.far).add(origin);
  _triangle.getNormal(hit.normal);
  if (hit.normal.dot(direction) > 0) hit.normal.negate();
  hit.isFloor = body.solidity.isFloor;
}
