import { BufferGeometry, Group, Line, LineBasicMaterial, Ray, Vector3 } from 'three';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { drawLabelAtlas, labelFont, type LabelAtlas } from '../hotspot/label-atlas';
import { createLabelQuads } from '../hotspot/label-quads';
import { unitPixels } from '../hotspot/unit';
import { screenRay } from '../locomotion/screen-ray';
import { holdTape, spanBetween, type Span, type TapeEnd } from '../measure/tape';
import type { Overlay, Visit } from '../visit';

export interface TapingState {
  /** Ends that are held: none, the first, both. */
  readonly ends: readonly TapeEnd[];
  /** Between both ends. */
  readonly span: Span | null;
  /** The last press met nothing. */
  readonly missed: boolean;
}

/** A tape that is held by hand, and drawn in the room. */
export interface Taping {
  readonly store: StoreApi<TapingState>;
  readonly overlay: Overlay;
  /** Holds the next end where a ray leads; a third begins anew. */
  hold(ray: Ray): void;
  /** Holds it at the picture's middle. */
  holdMiddle(): void;
  forget(): void;
  /** What is written on it. */
  write(text: string): void;
  dispose(): void;
}

const NOTHING: TapingState = { ends: [], span: null, missed: false };
/** What is written on it stands so far over the tape, units. */
const ABOVE = 12;
const MIDDLE = { width: 2, height: 2 };
const _ray = new Ray();
const _middle = new Vector3();

export function createTaping(visit: Visit): Taping {
  const store = createStore<TapingState>(() => NOTHING);
  const points = new BufferGeometry();
  const ink = new LineBasicMaterial({ color: 0xffffff, depthTest: false, toneMapped: false });
  const line = new Line(points, ink);
  line.frustumCulled = false;
  line.renderOrder = 999;
  const quads = createLabelQuads(3);
  const object = new Group().add(line, quads.mesh);
  let atlas: LabelAtlas | null = null;
  let text = '';
  let pixels = 0;

  const lay = () => {
    const { ends } = store.getState();
    line.visible = ends.length === 2;
    if (line.visible) points.setFromPoints(ends.map(({ point }) => point));
    visit.invalidate();
  };
  const hold = (ray: Ray) => {
    const held: TapeEnd = { point: new Vector3(), hold: 'face' };
    if (!holdTape(visit.world, ray, held)) {
      store.setState({ missed: true });
      return;
    }
    const before = store.getState().ends;
    const ends = before.length === 1 ? [...before, held] : [held];
    const span = ends.length === 2 ? spanBetween(ends[0]!.point, ends[1]!.point) : null;
    store.setState({ ends, span, missed: false });
    lay();
  };
  const draw = () => {
    if (pixels === 0) return;
    atlas?.dispose();
    atlas = drawLabelAtlas([text], labelFont(), pixels);
    quads.setAtlas(atlas.texture);
  };
  return {
    store,
    overlay: {
      object,
      update(camera, width, height) {
        const { ends } = store.getState();
        const focal = (height / 2) * camera.projectionMatrix.elements[5];
        const unit = unitPixels(focal);
        if (unit * devicePixelRatio !== pixels) {
          pixels = unit * devicePixelRatio;
          draw();
        }
        quads.mesh.visible = atlas !== null && ends.length > 0;
        if (!atlas || ends.length === 0) return false;
        const square = atlas.squares.plain;
        const label = atlas.labels[0]!.plain;
        const [from] = ends;
        const to = ends[1] ?? from!;
        const isWhole = ends.length === 2;
        _middle.addVectors(from!.point, to.point).multiplyScalar(0.5);
        quads.put(0, from!.point, square, -square.width / 2, -square.height / 2, 1);
        quads.put(1, to.point, square, -square.width / 2, -square.height / 2, 1);
        quads.put(2, _middle, label, -label.width / 2, ABOVE, isWhole ? 1 : 0);
        quads.finish(unit / focal, width * devicePixelRatio, height * devicePixelRatio);
        return false;
      },
    },
    hold,
    holdMiddle: () => hold(screenRay(visit.rig.camera, 1, 1, MIDDLE, _ray)),
    forget() {
      store.setState(NOTHING);
      lay();
    },
    write(next) {
      text = next;
      draw();
      visit.invalidate();
    },
    dispose() {
      atlas?.dispose();
      quads.dispose();
      points.dispose();
      ink.dispose();
    },
  };
}
