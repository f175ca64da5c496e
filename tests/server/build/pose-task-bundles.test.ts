import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync, type UnzipFileInfo } from 'fflate';
import { describe, expect, test } from 'vitest';
import { poseTaskBundles } from '../../../server/build/pose-task-bundles';
import { tempFolder } from '../temp-folder';
import { readInputMetadata } from './tflite-reader';

/** Builds what is missing in a folder, as Vite does before it bundles the client. */
async function build(folder: string): Promise<void> {
  const { buildStart } = poseTaskBundles(folder);
  await (buildStart as () => unknown)();
}

/** The folder in which both bundles were just made. */
async function built(): Promise<string> {
  const folder = join(await tempFolder(), 'made', 'on the way');
  await build(folder);
  return folder;
}

const DETECTOR = 'pose_detector.tflite';
const LANDMARKER = 'pose_landmarks_detector.tflite';
const models = async (folder: string, size: string) =>
  unzipSync(await readFile(join(folder, `${size}.task`)));

describe.each(['lite', 'full'])('%s.task', (size) => {
  test('holds the two models that MediaPipe looks for by name', async () => {
    const found = await models(await built(), size);
    expect(Object.keys(found)).toEqual([DETECTOR, LANDMARKER]);
    // Every `.tflite` carries its schema's identifier.
    for (const model of Object.values(found)) {
      expect(String.fromCharCode(...model.subarray(4, 8))).toBe('TFL3');
    }
  });

  test('stores them without compression, as MediaPipe asks of its bundles', async () => {
    const bundle = await readFile(join(await built(), `${size}.task`));
    const infos: UnzipFileInfo[] = [];
    unzipSync(bundle, { filter: (info) => infos.push(info) < 0 });
    for (const { name, compression, size: packed, originalSize } of infos) {
      expect({ name, compression, packed }).toEqual({ name, compression: 0, packed: originalSize });
    }
    expect(infos).toHaveLength(2);
  });

  test('says what input each wants: the detector -1..1, the landmarker 0..1', async () => {
    const found = await models(await built(), size);
    const rangeOf = (name: string) => {
      const { mean, std } = readInputMetadata(found[name]);
      return [0, 255].map((level) => mean.map((middle, i) => (level - middle) / std[i]));
    };
    expect(rangeOf(DETECTOR)).toEqual([
      [-1, -1, -1],
      [1, 1, 1],
    ]);
    expect(rangeOf(LANDMARKER)).toEqual([
      [0, 0, 0],
      [1, 1, 1],
    ]);
  });
});

test('the full model is larger than the light one, and found by the same detector', async () => {
  const folder = await built();
  const [lite, full] = [await models(folder, 'lite'), await models(folder, 'full')];
  expect(Buffer.from(full[DETECTOR]).equals(lite[DETECTOR])).toBe(true);
  expect(full[LANDMARKER].length).toBeGreaterThan(lite[LANDMARKER].length);
});

test("an operator's own bundle is kept", async () => {
  const folder = await tempFolder();
  await writeFile(join(folder, 'lite.task'), "Google's own");
  await build(folder);
  expect(await readFile(join(folder, 'lite.task'), 'utf8')).toBe("Google's own");
  expect((await readFile(join(folder, 'full.task'))).length).toBeGreaterThan(1e6);
});

test('the client asks for them as pose-task/lite.task and pose-task/full.task', () => {
  const { config } = poseTaskBundles('/somewhere');
  expect((config as () => unknown)()).toEqual({
    resolve: { alias: { 'pose-task': '/somewhere' } },
  });
});
