import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Builder } from 'flatbuffers';
import { expect, test } from 'vitest';
import { withInputNormalization } from '../../../server/build/tflite-metadata';
import { readInputMetadata } from './tflite-reader';

const folder = dirname(createRequire(import.meta.url).resolve('@mediapipe/pose/package.json'));
const model = new Uint8Array(readFileSync(join(folder, 'pose_landmark_lite.tflite')));
const NORMALIZATION = { mean: [1, 2.5, -3], std: [127.5, 128, 255] } as const;

test('a model says how it wants its input, in place of an entry that is optional', () => {
  expect(() => readInputMetadata(model)).toThrow('no TFLITE_METADATA');
  const metadata = readInputMetadata(withInputNormalization(model, NORMALIZATION));
  expect(metadata).toEqual({
    entries: ['TFLITE_METADATA', 'reduced_precision_support'],
    identifier: 'M001',
    ...NORMALIZATION,
  });
});

test('the model itself stays as it is, but for two offsets', () => {
  const out = withInputNormalization(model, NORMALIZATION);
  const changed = model.reduce((count, byte, i) => count + (out[i] === byte ? 0 : 1), 0);
  expect(changed).toBeGreaterThan(0);
  expect(changed).toBeLessThanOrEqual(8);
  expect(out.length - model.length).toBeLessThan(1024);
});

test('the model that it is given is left alone', () => {
  const before = Buffer.from(model);
  withInputNormalization(model, NORMALIZATION);
  expect(before.equals(model)).toBe(true);
});

test('a model without an entry to reuse is refused', () => {
  const builder = new Builder(64);
  builder.startObject(8);
  builder.addFieldInt32(0, 3, 0);
  builder.finish(builder.endObject());
  const bare = builder.asUint8Array().slice();
  expect(() => withInputNormalization(bare, NORMALIZATION)).toThrow(
    'tflite-metadata: the model has no metadata entry',
  );
});
