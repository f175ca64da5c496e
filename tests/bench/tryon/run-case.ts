import { Quaternion, Vector3, type WebGLRenderer } from 'three';
import { BONE, POSE_BONES, type PoseBone } from '../../../src/contract/bones';
import { loadModel } from '../../../src/scene/load-model';
import { createBodyPose, type BodyPose } from '../../../src/tryon/body/pose';
import type { DemoScene } from '../../../src/tryon/camera/demo/demo-scene';
import { parseClip, type MotionClip } from '../../../src/tryon/camera/demo/clip';
import { createMotionClip } from '../../../src/tryon/camera/demo/motions';
import { focalPx } from '../../../src/tryon/camera/demo/virtual-camera';
import { createDemoSource } from '../../../src/tryon/camera/demo-source';
import type { Frame } from '../../../src/tryon/camera/frame';
import { createFitting } from '../../../src/tryon/fitting';
import { restAlignment } from '../../../src/tryon/garment/rest-alignment';
import type { Detection } from '../../../src/tryon/tracker/messages';
import type { Tracker } from '../../../src/tryon/tracker/tracker';
import { createKalidokitPose } from '../peer/kalidokit';
import { createTruth, type Truth } from '../truth/truth';
import type { CasePicture, CaseResult, CaseSpec } from './case';
import { garmentId } from './cases';
import { createDressed, type Dressed } from './dressed';
import { endsOf, middle, project, sampleOf, toPixels, type Points } from './garment-points';
import { createMaskCanvas, type MaskCanvas } from './mask-canvas';
import { oracleLandmarks } from './oracle';
import type { Recording } from './replay';
import { createSensorNoise } from './sensor-noise';
import { createTally } from './tally';

export interface Studio {
  readonly renderer: WebGLRenderer;
  readonly bodyUrl: string;
  readonly womanUrl: string;
  readonly manUrl: string;
  readonly demo: DemoScene;
  readonly tracker: Tracker;
  /** The tracker wants timestamps that never fall, from case to case. */
  nextTimestamp: number;
  /** Frames of the run so far, of the first case's size. */
  recording: Recording | null;
}

const RECORDED_FRAMES = 600;

const FPS = 30;
const JUDGED_JOINTS: readonly PoseBone[] = [
  ...([
    'leftUpperArm',
    'leftLowerArm',
    'leftHand',
    'leftUpperLeg',
    'leftLowerLeg',
    'leftFoot',
  ] as const),
  ...(['rightUpperArm', 'rightLowerArm', 'rightHand'] as const),
  ...(['rightUpperLeg', 'rightLowerLeg', 'rightFoot'] as const),
];
const JUDGED_ROTATIONS: readonly PoseBone[] = POSE_BONES.filter(
  (bone) => !/Hand|Foot|neck/.test(bone),
);

/** The truth of one frame, in the picture. */
interface TrueFrame {
  readonly joints: readonly Vector3[];
  readonly inside: readonly boolean[];
  readonly shoulderBreadthPx: number;
  readonly rotations: readonly Quaternion[];
  readonly ends: readonly Vector3[];
  readonly track: readonly Vector3[];
}

export async function runCase(studio: Studio, spec: CaseSpec): Promise<CaseResult> {
  const { renderer, demo, tracker } = studio;
  const { width, height } = spec.camera;
  const clip = clipOf(spec);
  demo.setCamera(spec.camera);
  const bodyShape = demo.setBody(spec.body);
  demo.setClip(clip);
  const [truth, ours, theirs] = await Promise.all([
    loadTruth(studio, spec),
    createDressed(studio.bodyUrl, spec.garment),
    createDressed(studio.bodyUrl, spec.garment),
  ]);
  truth.setBody(bodyShape);
  const ends = endsOf(truth.garmentMeshes);
  // Chosen in the first counted frame, where points are tracked at all.
  let sample: Points = [];
  const alignment = alignmentOf(ours);
  const trueMasks = createMaskCanvas(renderer, width, height);
  const drawnMasks = createMaskCanvas(renderer, width, height);
  const fitting = createFitting(ours.reference, false);
  const peer = createKalidokitPose({ width, height });
  const peerPose = createBodyPose();
  const tallies = { ours: createTally(), peer: createTally() };
  const trueTracks: number[][] = [];
  const pictures: CasePicture[] = [];
  let lostFrames = 0;
  let trackerMs = 0;

  const frames = spec.warmUpFrames + spec.countedFrames;
  const secondsOf = (index: number) =>
    spec.startSeconds + (spec.frozen ? 0 : (index - spec.warmUpFrames) / FPS);
  let filmed = 0;
  const source = createDemoSource(renderer, demo, {
    width,
    height,
    samples: 0,
    nextSeconds: async () => {
      demo.shopper.root.position.x = shiftOf(spec, filmed, demo);
      return filmed < frames ? secondsOf(filmed++) : null;
    },
    ...(spec.noise ? { sensor: createSensorNoise(spec.noise) } : {}),
  });

  const look = async (frame: Frame | null): Promise<[Frame, Detection] | null> => {
    if (!frame) return null;
    studio.nextTimestamp += 1000 / FPS;
    const seen = await tracker.detect(frame.bitmap, frame.id, 'video', studio.nextTimestamp);
    if (!seen.ok) throw new Error(`bench: ${seen.code}`);
    trackerMs += seen.value.inferenceMs / frames;
    record(studio, width, height, seen.value);
    return [frame, seen.value];
  };

  let looking = look(await source.capture());
  for (let index = 0; index < frames; index++) {
    const [frame, seen] = (await looking)!;
    // The tracker's thread works on the next frame while this one is measured.
    looking = look(await source.capture());
    truth.root.position.x = shiftOf(spec, index, demo);
    truth.pose(clip, secondsOf(index));
    truth.root.updateMatrixWorld(true);
    const detection =
      spec.oracle === 'landmarks' ? oracleLandmarks(truth, demo.camera, seen, alignment) : seen;
    const found = fitting.update(detection, {
      width,
      height,
      deltaSeconds: index === 0 ? 0 : 1 / FPS,
    });
    const counted = index - spec.warmUpFrames;
    if (counted < 0) continue;
    if (spec.tracked && counted === 0) {
      drawTruth(trueMasks, truth, demo);
      sample = visibleOf(truth, demo, trueMasks.read(), width, height);
    }
    const trueFrame = readTruth(truth, demo, alignment, ends, sample, width, height);
    trueTracks.push(flat(trueFrame.track));
    if (!spec.tracked) drawTruth(trueMasks, truth, demo);
    const pose = found ? fitting.pose : null;
    if (pose && spec.oracle === 'pose')
      takeTruePose(truth, demo, alignment, pose, focalPx(spec.camera));
    const shape = spec.oracle === 'shape' ? bodyShape.weights : fitting.shape;
    if (!pose) lostFrames += 1;

    if (!spec.tracked) drawnMasks.clear();
    const worn = { frame, shape, mask: detection.mask, light: detection.light };
    measure(ours, { ...worn, pose }, tallies.ours, 'red');
    let theirPose: BodyPose | null = null;
    if (pose && detection.landmarks) {
      copyPose(pose, peerPose);
      if (peer.update(detection.landmarks, peerPose)) theirPose = peerPose;
    }
    measure(theirs, { ...worn, pose: theirPose }, tallies.peer, 'green');
    if (spec.tracked) continue;
    const drawn = drawnMasks.read();
    const known = trueMasks.read();
    tallies.ours.compare(known, drawn, 0);
    tallies.peer.compare(known, drawn, 1);
    if (spec.pictures?.includes(counted)) {
      pictures.push({ frame: counted, url: takePicture(ours, known) });
    }

    function measure(
      dressed: Dressed,
      wearing: Parameters<Dressed['show']>[0],
      tally: ReturnType<typeof createTally>,
      channel: 'red' | 'green',
    ): void {
      dressed.show(wearing);
      if (!wearing.pose) {
        tally.addTrack(flat(trueFrame.track).fill(NaN));
        return;
      }
      if (!spec.tracked) {
        drawnMasks.draw(
          channel,
          dressed.stage.camera,
          dressed.stage.root,
          dressed.garmentMeshes,
          [],
          dressed.occluders,
        );
      }
      const points = (wanted: Points) =>
        project(dressed.garmentMeshes, wanted, dressed.stage.camera, width, height);
      tally.addTrack(flat(points(sample)));
      ends.forEach((end, i) => {
        const off = distance(middle(points(end)), trueFrame.ends[i]);
        tally.addSleeveEnd(off / trueFrame.shoulderBreadthPx);
      });
      JUDGED_JOINTS.forEach((bone, i) => {
        if (!trueFrame.inside[i]) return;
        const at = projectJoint(wearing.pose!, BONE[bone], width, height);
        tally.addOffset(distance(at, trueFrame.joints[i]) / trueFrame.shoulderBreadthPx);
      });
      JUDGED_ROTATIONS.forEach((bone, i) => {
        _quat.fromArray(wearing.pose!.rotations, BONE[bone] * 4);
        tally.addRotation((_quat.angleTo(trueFrame.rotations[i]) * 180) / Math.PI);
      });
    }
  }
  await looking;

  function takePicture(dressed: Dressed, known: Uint8Array): string {
    renderer.setSize(width, height, false);
    dressed.render(renderer);
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d')!;
    context.drawImage(renderer.domElement, 0, 0);
    outline(context, known, width, height);
    return canvas.toDataURL('image/jpeg', 0.8);
  }

  source.dispose();
  ours.dispose();
  theirs.dispose();
  trueMasks.dispose();
  drawnMasks.dispose();
  return {
    id: spec.id,
    clipId: spec.clipId,
    garmentId: garmentId(spec.garment),
    ours: tallies.ours.figures(),
    peer: tallies.peer.figures(),
    trueTracks,
    lostFrames,
    trackerMs,
    shape: { found: fitting.shape, known: bodyShape.weights },
    pictures,
  };
}

const _quat = new Quaternion();

function record(studio: Studio, width: number, height: number, detection: Detection): void {
  studio.recording ??= { width, height, detections: [] };
  const { recording } = studio;
  const fits = recording.width === width && recording.height === height;
  if (fits && recording.detections.length < RECORDED_FRAMES) recording.detections.push(detection);
}

function clipOf(spec: CaseSpec): MotionClip {
  if (typeof spec.clip === 'string') return createMotionClip(spec.clip);
  const parsed = parseClip(spec.clip, spec.clipId);
  if (!parsed.ok) throw new Error(`bench: ${spec.clipId}: ${JSON.stringify(parsed)}`);
  return parsed.value;
}

async function loadTruth(studio: Studio, spec: CaseSpec): Promise<Truth> {
  const [garment, body, woman, man] = await Promise.all(
    [spec.garment, studio.bodyUrl, studio.womanUrl, studio.manUrl].map((url) => loadModel(url)),
  );
  return createTruth({ garment, body, woman, man });
}

/** Carries the T-pose's bones to the reference body's rest. */
const alignmentOf = (dressed: Dressed) => restAlignment(dressed.restJoints);

/** Metres that a jump of so many pixels is at the shopper's distance. */
function shiftOf(spec: CaseSpec, index: number, demo: DemoScene): number {
  if (!spec.jump || index - spec.warmUpFrames < spec.jump.atFrame) return 0;
  return (spec.jump.px * demo.camera.position.z) / focalPx(spec.camera);
}

/** Sampled vertices that are seen: on visible cloth, on the half of it that is nearer the camera. */
function visibleOf(
  truth: Truth,
  demo: DemoScene,
  known: Uint8Array,
  width: number,
  height: number,
): Points {
  const sample = sampleOf(truth.garmentMeshes);
  const shown = project(truth.garmentMeshes, sample, demo.camera, width, height);
  const { z: depth } = middle(shown);
  return sample.filter((_, i) => {
    const { x, y, z } = shown[i];
    const at = (height - 1 - Math.round(y)) * width + Math.round(x);
    return z < depth && known[at * 4 + 2] > 127;
  });
}

function drawTruth(masks: MaskCanvas, truth: Truth, demo: DemoScene): void {
  masks.clear();
  masks.draw('red', demo.camera, truth.root, truth.garmentMeshes);
  masks.draw('green', demo.camera, truth.root, truth.limbs);
  masks.draw('blue', demo.camera, truth.root, truth.garmentMeshes, truth.hiding);
}

function readTruth(
  truth: Truth,
  demo: DemoScene,
  alignment: Float64Array,
  ends: readonly Points[],
  sample: Points,
  width: number,
  height: number,
): TrueFrame {
  const world = new Float64Array(POSE_BONES.length * 3);
  truth.joints(world);
  const at = (bone: PoseBone) => new Vector3().fromArray(world, BONE[bone] * 3);
  const joints = JUDGED_JOINTS.map((bone) =>
    toPixels(at(bone).project(demo.camera), width, height),
  );
  const left = at('leftUpperArm').applyMatrix4(demo.camera.matrixWorldInverse);
  const right = at('rightUpperArm').applyMatrix4(demo.camera.matrixWorldInverse);
  const focal = (demo.camera.projectionMatrix.elements[5] * height) / 2;
  const depth = -(left.z + right.z) / 2;
  const shown = (points: Points) =>
    project(truth.garmentMeshes, points, demo.camera, width, height);
  return {
    joints,
    inside: joints.map(({ x, y }) => x >= 0 && y >= 0 && x < width && y < height),
    shoulderBreadthPx: (left.distanceTo(right) * focal) / depth,
    rotations: JUDGED_ROTATIONS.map((bone) => trueRotation(truth, demo, alignment, bone)),
    ends: ends.map((end) => middle(shown(end))),
    track: shown(sample),
  };
}

/** A bone's true rotation in camera space, from the T-pose. */
function trueRotation(
  truth: Truth,
  demo: DemoScene,
  alignment: Float64Array,
  bone: PoseBone,
): Quaternion {
  const view = new Quaternion().setFromRotationMatrix(demo.camera.matrixWorldInverse);
  const rest = new Quaternion().fromArray(alignment, BONE[bone] * 4);
  return view.multiply(truth.rotation(bone, new Quaternion())).multiply(rest);
}

function takeTruePose(
  truth: Truth,
  demo: DemoScene,
  alignment: Float64Array,
  pose: BodyPose,
  focal: number,
): void {
  const world = new Float64Array(POSE_BONES.length * 3);
  truth.joints(world);
  POSE_BONES.forEach((bone, index) => {
    new Vector3()
      .fromArray(world, index * 3)
      .applyMatrix4(demo.camera.matrixWorldInverse)
      .toArray(pose.joints, index * 3);
    trueRotation(truth, demo, alignment, bone).toArray(pose.rotations, index * 4);
  });
  pose.focalPx = focal;
}

function copyPose(from: BodyPose, to: BodyPose): void {
  to.joints.set(from.joints);
  to.rotations.set(from.rotations);
  to.localRotations.set(from.localRotations);
  to.focalPx = from.focalPx;
}

function projectJoint(pose: BodyPose, bone: number, width: number, height: number): Vector3 {
  const [x, y, z] = pose.joints.subarray(bone * 3, bone * 3 + 3);
  return new Vector3(width / 2 + (pose.focalPx * x) / -z, height / 2 - (pose.focalPx * y) / -z, 0);
}

const distance = (a: Vector3, b: Vector3) => Math.hypot(a.x - b.x, a.y - b.y);
const flat = (points: readonly Vector3[]) => points.flatMap(({ x, y }) => [x, y]);

/** Draws the edge of the true garment over a picture. */
function outline(
  context: CanvasRenderingContext2D,
  known: Uint8Array,
  width: number,
  height: number,
): void {
  context.fillStyle = '#ff00c8';
  const seen = (x: number, y: number) => known[((height - 1 - y) * width + x) * 4 + 2] > 127;
  for (let y = 1; y < height; y++) {
    for (let x = 1; x < width; x++) {
      if (seen(x, y) !== seen(x - 1, y) || seen(x, y) !== seen(x, y - 1)) {
        context.fillRect(x, y, 1, 1);
      }
    }
  }
}
