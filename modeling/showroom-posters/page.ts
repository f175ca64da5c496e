import { NeutralToneMapping, PerspectiveCamera, Scene, WebGLRenderer } from 'three';
import { showroomSchema } from '../../src/contract/showroom';
import { createVisit } from '../../src/showroom/create-visit';
import { createStage } from '../../src/showroom/stage/create-stage';

declare global {
  interface Window {
    /** A showroom as it is seen first, whole and without what lies over it: a PNG's data URL. */
    drawShowroom: typeof drawShowroom;
  }
}

/** Small, until all is there. */
const WAITING = { width: 320, height: 180 };
const STEP_SECONDS = 1 / 30;
/** All has come when nothing has for so many pictures and so long. */
const QUIET_FRAMES = 20;
const QUIET_MS = 4_000;

async function drawShowroom(id: string, width: number, height: number): Promise<string> {
  const answer = await fetch(`/api/showrooms/${id}`);
  if (!answer.ok) throw new Error(`showroom-posters: no showroom ${id}`);
  const showroom = showroomSchema.parse(await answer.json());
  const renderer = new WebGLRenderer({ antialias: true, preserveDrawingBuffer: true });
  renderer.toneMapping = NeutralToneMapping;
  const visit = createVisit(showroom, { isCalm: true });
  const scene = new Scene();
  const camera = new PerspectiveCamera();
  camera.near = 0.05;
  camera.far = 220;
  const stage = createStage({ visit, renderer, scene, camera, tier: 'high' });
  const draw = (size: { readonly width: number; readonly height: number }) => {
    renderer.setSize(size.width, size.height, false);
    const isMoving = stage.update(STEP_SECONDS, size.width, size.height);
    renderer.render(scene, camera);
    stage.drawn();
    return isMoving;
  };

  let still = 0;
  let textures = -1;
  let changedAt = performance.now();
  while (still < QUIET_FRAMES || performance.now() - changedAt < QUIET_MS) {
    const isMoving = draw(WAITING);
    const { isOpen, arriving, failed } = visit.store.getState().loading;
    if (failed.length > 0) throw new Error(`showroom-posters: ${failed.join(', ')} did not come`);
    const isSame = renderer.info.memory.textures === textures;
    textures = renderer.info.memory.textures;
    if (isOpen && !isMoving && isSame && Object.keys(arriving).length === 0) still++;
    else {
      still = 0;
      changedAt = performance.now();
    }
    await new Promise(requestAnimationFrame);
  }
  draw({ width, height });
  return renderer.domElement.toDataURL('image/png');
}

window.drawShowroom = drawShowroom;
