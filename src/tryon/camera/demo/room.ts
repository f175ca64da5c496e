import {
  BoxGeometry,
  CircleGeometry,
  CylinderGeometry,
  Group,
  Mesh,
  MeshBasicMaterial,
  MeshLambertMaterial,
  PlaneGeometry,
  ShadowMaterial,
  type Material,
} from 'three';
import { createFloorTexture, createWallTexture } from './room-textures';

/** The demo shopper's surroundings: a calm gallery wall, an oak floor, a picture, a plinth, and a stool to sit on. */
export interface Room {
  readonly root: Group;
  /** Stands behind the shopper's place, for the reference body; shown only when she sits. */
  readonly stool: Group;
}

const WALL_BEHIND = 1.75;
const WIDTH = 11;
const WALL_HEIGHT = 5.6;
const FLOOR_DEPTH = 8;

/** Height of the seat on which the reference body sits, and how far it stands behind where she stood, metres. */
export const SEAT_HEIGHT = 0.42;
export const SEAT_BEHIND = 0.43;

/**
 * Builds the room; `fine` gives it a floor that takes shadows. Its light is painted into its textures, so it costs hardly anything to draw; it is
 * lighter than the shopper's trousers and darker than her socks, which trackers need to tell legs apart.
 */
export function createRoom(fine: boolean): Room {
  const root = new Group();
  root.name = 'room';
  const add = (mesh: Mesh, x: number, y: number, z: number) => {
    mesh.position.set(x, y, z);
    root.add(mesh);
    return mesh;
  };
  const wall = new MeshBasicMaterial({ map: createWallTexture(fine) });
  add(new Mesh(new PlaneGeometry(WIDTH, WALL_HEIGHT), wall), 0, WALL_HEIGHT / 2, -WALL_BEHIND);
  const skirting = new MeshBasicMaterial({ color: 0xc9c1b4 });
  add(new Mesh(new BoxGeometry(WIDTH, 0.09, 0.016), skirting), 0, 0.045, 0.008 - WALL_BEHIND);

  const oak = new MeshBasicMaterial({ map: createFloorTexture(fine) });
  const floor = new PlaneGeometry(WIDTH, FLOOR_DEPTH).rotateX(-Math.PI / 2);
  add(new Mesh(floor, oak), 0, 0, FLOOR_DEPTH / 2 - WALL_BEHIND);
  if (fine) {
    const shade = add(new Mesh(floor, new ShadowMaterial({ opacity: 0.2 })), 0, 0.001, 0);
    shade.receiveShadow = true;
  }

  root.add(createPicture(), createPlinth());
  const stool = new Group().add(createStool());
  root.add(stool);
  return { root, stool };
}

/** A framed abstract at the right of the wall: ink on paper, and a seal. */
function createPicture(): Group {
  const picture = new Group();
  const layers: [number, number, number, number, number][] = [
    [0.78, 1.06, 0x3c3630, 0, 0],
    [0.74, 1.02, 0xece5d8, 0, 0],
    [0.3, 0.5, 0x6f7f86, -0.06, 0.08],
    [0.2, 0.3, 0xb9a78c, 0.1, -0.1],
    [0.05, 0.05, 0xa8412f, 0.25, -0.38],
  ];
  layers.forEach(([width, height, color, x, y], depth) => {
    const material = new MeshBasicMaterial({ color });
    const layer = new Mesh(new PlaneGeometry(width, height), material);
    layer.position.set(x, y, depth * 0.004);
    picture.add(layer);
  });
  picture.position.set(1.45, 1.72, 0.02 - WALL_BEHIND);
  return picture;
}

function createPlinth(): Group {
  const plinth = new Group();
  const stone = new MeshLambertMaterial({ color: 0xcfc6b8 });
  const glaze = new MeshLambertMaterial({ color: 0x55666a });
  place(plinth, new BoxGeometry(0.36, 0.82, 0.36), stone, 0.41);
  place(plinth, new CylinderGeometry(0.05, 0.1, 0.1, 24, 1, true), glaze, 1.06);
  place(plinth, new CylinderGeometry(0.1, 0.075, 0.19, 24), glaze, 0.915);
  plinth.position.set(-1.36, 0, 0.35 - WALL_BEHIND);
  return plinth;
}

function createStool(): Group {
  const stool = new Group();
  const wood = new MeshLambertMaterial({ color: 0xa98a62 });
  const leather = new MeshLambertMaterial({ color: 0xd9cfbf });
  place(stool, new CylinderGeometry(0.19, 0.19, 0.05, 32), leather, SEAT_HEIGHT - 0.025);
  for (const [x, z] of [
    [1, 1],
    [1, -1],
    [-1, 1],
    [-1, -1],
  ]) {
    const leg = place(stool, new CylinderGeometry(0.016, 0.013, SEAT_HEIGHT - 0.05, 8), wood, 0);
    leg.position.set(x * 0.12, (SEAT_HEIGHT - 0.05) / 2, z * 0.12);
  }
  const ring = place(stool, new CircleGeometry(0.22, 32).rotateX(-Math.PI / 2), SHADE, 0.003);
  ring.renderOrder = 1;
  stool.position.z = -SEAT_BEHIND;
  return stool;
}

const SHADE = new MeshBasicMaterial({ color: 0, opacity: 0.14, transparent: true });

function place(group: Group, geometry: Mesh['geometry'], material: Material, y: number): Mesh {
  const mesh = new Mesh(geometry, material);
  mesh.position.y = y;
  group.add(mesh);
  return mesh;
}
