import { MathUtils, PerspectiveCamera, Scene, type Mesh, type WebGLRenderer } from 'three';
import type { GLTF } from 'three/examples/jsm/loaders/GLTFLoader.js';
import type { Shown } from '../../contract/product';
import { createGroundShadow } from '../ground-shadow';
import { FRAME_ASPECT, LENS_DEG, placeStudioCamera, studioDistance } from '../studio-camera';
import { createStudioLight } from '../studio-light';
import { createDimensionLines, type DimensionLines } from './dimension-lines';
import { createGoods } from './goods';
import { createKeyLight, lightByKey } from './key-light';
import { createOrbit, type Orbit } from './orbit';

/** Where the poster's frame lies in the canvas, CSS px. */
export interface PosterFrame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Goods in a studio, and a camera that can be led round them. */
export interface ViewerStage {
  readonly scene: Scene;
  readonly camera: PerspectiveCamera;
  readonly orbit: Orbit;
  readonly dimensions: DimensionLines;
  /** Gives the goods the materials of a variant; an unknown name changes nothing. */
  select(variant: string): Promise<void>;
  /** The canvas in CSS px, and where in it goods are as large as in their poster. */
  setFrame(width: number, height: number, poster: PosterFrame): void;
  /** Moves on by so many seconds; false once all rests. Draws what is drawn once where that is missing. */
  update(renderer: WebGLRenderer, seconds: number): boolean;
  /** The graphics were lost and are back: what was drawn once is drawn again. */
  restore(): void;
  dispose(): void;
}

/** Looking up under a hem, and down on everything. */
const DOWN_DEG = { hang: -25, stand: -2, most: 80 };

export function createViewerStage(gltf: GLTF, shown?: Shown): ViewerStage {
  const goods = createGoods(gltf, shown);
  const { view, box, hang, meshes, variants } = goods;
  const scene = new Scene();
  const light = createStudioLight();
  const key = createKeyLight(box);
  const ground = createGroundShadow({ ...goods, onto: 'nothing' });
  scene.environment = light;
  scene.add(goods.root, key, key.target, ground.object);
  meshes.forEach(finish);

  const distance = studioDistance(view.tall);
  const camera = new PerspectiveCamera(LENS_DEG, FRAME_ASPECT, distance / 20, distance * 4);
  const orbit = createOrbit(
    { turn: view.turnDeg * MathUtils.DEG2RAD, down: view.downDeg * MathUtils.DEG2RAD },
    {
      downMin: (hang ? DOWN_DEG.hang : DOWN_DEG.stand) * MathUtils.DEG2RAD,
      downMax: DOWN_DEG.most * MathUtils.DEG2RAD,
    },
  );
  const dimensions = createDimensionLines(box, !hang);
  let wanted = '';
  let selecting = Promise.resolve();
  const frame = { width: 1, height: 1, poster: { x: 0, y: 0, width: 1, height: 1 } };
  let isDrawn = false;

  const aim = () => {
    const { turn, down, zoom, panX, panY } = orbit.now;
    const turnDeg = turn * MathUtils.RAD2DEG;
    placeStudioCamera(camera, { ...view, turnDeg, downDeg: down * MathUtils.RAD2DEG });
    const { width, height, poster } = frame;
    camera.zoom = zoom;
    camera.setViewOffset(
      poster.width,
      poster.height,
      panX * poster.height * zoom - poster.x,
      -panY * poster.height * zoom - poster.y,
      width,
      height,
    );
    ground.lookFrom(turn);
    dimensions.update(camera, width, height);
  };

  return {
    scene,
    camera,
    orbit,
    dimensions,
    select(variant) {
      wanted = variant;
      // One after the other, so that the last that was asked for is the one that stays.
      selecting = selecting.then(async () => {
        if (wanted !== variant) return;
        await variants.select(variant);
        meshes.forEach(finish);
      });
      return selecting;
    },
    setFrame(width, height, poster) {
      Object.assign(frame, { width, height, poster });
    },
    update(renderer, seconds) {
      const moves = orbit.update(seconds);
      if (!isDrawn) {
        isDrawn = true;
        ground.draw(renderer);
      }
      aim();
      return moves;
    },
    restore() {
      isDrawn = false;
      key.shadow.needsUpdate = true;
    },
    dispose() {
      goods.dispose();
      ground.dispose();
      key.dispose();
      light.dispose();
    },
  };
}

function finish(mesh: Mesh): void {
  for (const material of [mesh.material].flat()) lightByKey(material);
}
