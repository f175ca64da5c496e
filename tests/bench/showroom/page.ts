/** The bench's page: a visit on the product's stage, frame by frame. Driven by `showroom.ts` through `window.bench`. */
import { NeutralToneMapping, PerspectiveCamera, Scene, Vector3, WebGLRenderer } from 'three';
import { showroomSchema, type Showroom } from '../../../src/contract/showroom';
import type { ShowroomView } from '../../../src/contract/showroom-view';
import { createVisit } from '../../../src/showroom/create-visit';
import { createHotspotOverlay } from '../../../src/showroom/hotspot/hotspot-overlay';
import { drawLabelAtlas } from '../../../src/showroom/hotspot/label-atlas';
import type { Shown } from '../../../src/showroom/hotspot/shown';
import { marksOf } from '../../../src/showroom/hotspot/marks';
import type { Tier } from '../../../src/showroom/load/tier';
import { createStage } from '../../../src/showroom/stage/create-stage';
import { createRandom } from '../../showroom/support/random';
import { referenceLoop, stopGraphics } from '../no-graphics';
import { watchGl } from './gl-watch';
import { compareHotspots } from './hotspots';
import { measureLengths } from './lengths';
import { restoreViews } from './restore';
import { dollhouseViews, standingViews } from './views';
import { createWalk, type Walk } from './walk';

const watch = watchGl();
/** As the product's own camera sees, metres. */
const NEAR_M = 0.05;
const FAR_M = 220;
const FRAME_SECONDS = 1 / 60;
/** Whatever a change of view begins is over by then: doors, fades. */
const SETTLING_FRAMES = 120;

export interface PageOptions {
  readonly id: string;
  readonly tier: Tier;
  /** Of the picture, px. */
  readonly width: number;
  readonly height: number;
}

export interface Counts {
  readonly drawCallsMax: number;
  readonly trianglesMax: number;
}

export type Bench = Awaited<ReturnType<typeof open>>;

async function open({ id, tier, width, height }: PageOptions) {
  const answer = await fetch(`/api/showrooms/${id}`);
  const showroom: Showroom = showroomSchema.parse(await answer.json());
  const renderer = new WebGLRenderer({ antialias: true });
  renderer.toneMapping = NeutralToneMapping;
  renderer.setPixelRatio(1);
  renderer.setSize(width, height);
  document.body.append(renderer.domElement);
  // Only what is looked at is drawn.
  watch.isDrawing = false;

  const visit = createVisit(showroom, { isCalm: true });
  const scene = new Scene();
  const camera = new PerspectiveCamera(50, 1, NEAR_M, FAR_M);
  const stage = createStage({ visit, renderer, scene, camera, tier });
  const marks = marksOf(visit);
  let shown: readonly Shown[] = [];
  const overlay = createHotspotOverlay(visit, marks, {
    show: (now) => (shown = now),
    // Nothing lies over the picture here.
    isCovered: () => false,
  });
  const labels = marks.map(({ label }) => label(visit.store.getState().view.slots).en);
  overlay.setAtlas(drawLabelAtlas(labels, 'sans-serif', 1));
  visit.overlays.add(overlay);

  const frame = () => {
    const isMoving = stage.update(FRAME_SECONDS, width, height);
    renderer.render(scene, camera);
    stage.drawn();
    return isMoving;
  };
  const settle = () => {
    for (let i = 0; i < SETTLING_FRAMES && frame(); i++);
  };
  const isFree = (x: number, z: number) => {
    const hit = { point: new Vector3(), normal: new Vector3(), distance: 0, isFloor: false };
    const above = new Vector3(x, showroom.eyeHeightM, z);
    const isMet = visit.world.castRay(above, DOWN, showroom.eyeHeightM + 0.1, 'all', hit);
    return isMet && hit.isFloor;
  };
  const standing = (count: number, seed: number) =>
    standingViews(showroom, count, { random: createRandom(seed), isFree });
  /** The whole of what is in a showroom, furniture and far rooms too. */
  const isWhole = () => {
    const { isOpen, failed, arriving } = visit.store.getState().loading;
    if (failed.length > 0) throw new Error(`bench showroom: ${failed.join(', ')} did not come`);
    const {
      scene: { passages },
      slots,
    } = showroom;
    const nodes = slots.map(({ node }) => node).concat(hotspotNodes(showroom));
    return (
      isOpen &&
      nodes.every((node) => visit.nodes.has(node)) &&
      passages.every(({ door }) => !door || visit.nodes.has(door.node)) &&
      Object.keys(arriving).length === 0
    );
  };
  let walk: Walk | null = null;

  return {
    showroom,
    frame,
    isWhole,
    /** What the views take, each once all rests. */
    count(views: readonly ShowroomView[]): Counts {
      return countOver(views, () => {
        watch.drawCalls = watch.triangles = 0;
        frame();
        return { calls: watch.drawCalls, triangles: watch.triangles };
      });
    },
    /** As {@link count}, of one eye of a headset. */
    countHeadset(views: readonly ShowroomView[], eyeWidth: number, eyeHeight: number): Counts {
      return countOver(views, () => {
        watch.drawCalls = watch.triangles = 0;
        frame();
        const whole = { calls: watch.drawCalls, triangles: watch.triangles };
        watch.drawCalls = watch.triangles = 0;
        renderer.render(scene, camera);
        const screen = { calls: watch.drawCalls, triangles: watch.triangles };
        watch.drawCalls = watch.triangles = 0;
        stage.headsetStats(eyeWidth, eyeHeight);
        // Every pass but the last is drawn once for both eyes.
        return {
          calls: whole.calls - screen.calls + watch.drawCalls / 2,
          triangles: whole.triangles - screen.triangles + watch.triangles / 2,
        };
      });
    },
    standing,
    dollhouse: (count: number) => dollhouseViews(showroom, count),
    textureBytes: () => watch.textureBytes(),
    /** Looks at hotspots from standing views; the truth alone is drawn. */
    hotspots: (views: readonly ShowroomView[]) =>
      compareHotspots({
        ...{ views, visit, marks, renderer, scene, camera, overlay, settle, frame, watch },
        shown: () => shown,
      }),
    /** The views as they are drawn. */
    pictures(views: readonly ShowroomView[]): string[] {
      watch.isDrawing = true;
      const urls = views.map((view) => {
        visit.rig.setView(view, 'cut');
        watch.isDrawing = false;
        settle();
        watch.isDrawing = true;
        frame();
        return renderer.domElement.toDataURL('image/jpeg', 0.8);
      });
      watch.isDrawing = false;
      return urls;
    },
    restore: (views: readonly ShowroomView[]) => restoreViews(visit, views, () => void frame()),
    lengths: () => measureLengths(visit),
    /** Room by room, for ever; after this the page draws nothing any more. */
    prepareWalk(seed: number) {
      settle();
      walk = createWalk(visit, standing(12, seed), frame);
      stopGraphics(renderer);
      for (let i = 0; i < 10; i++) walk.step();
    },
    walkStep: () => walk!.step(),
    memory: () => ({ ...renderer.info.memory }),
  };

  function countOver(
    views: readonly ShowroomView[],
    read: () => { calls: number; triangles: number },
  ): Counts {
    let drawCallsMax = 0;
    let trianglesMax = 0;
    for (const view of views) {
      visit.rig.setView(view, 'cut');
      settle();
      const { calls, triangles } = read();
      drawCallsMax = Math.max(drawCallsMax, calls);
      trianglesMax = Math.max(trianglesMax, triangles);
    }
    return { drawCallsMax, trianglesMax };
  }
}

const DOWN = new Vector3(0, -1, 0);

const hotspotNodes = ({ hotspots }: Showroom) =>
  hotspots.flatMap((hotspot) => (hotspot.kind === 'slot' ? [] : [hotspot.node]));

Object.assign(window, {
  openBench: async (options: PageOptions) => {
    const bench = await open(options);
    Object.assign(window, { bench });
  },
  referenceLoop,
});
