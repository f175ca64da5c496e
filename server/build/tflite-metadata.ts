import { Builder, ByteBuffer } from 'flatbuffers';

/** Normalisation `(value - mean) / std` per colour channel that a model's input wants, from 0..255. */
export interface InputNormalization {
  readonly mean: readonly [number, number, number];
  readonly std: readonly [number, number, number];
}

/**
 * Serialises a TFLite ModelMetadata table (metadata_schema.fbs, file identifier `M001`) that says
 * no more than what MediaPipe Tasks asks for: one image input and its NormalizationOptions.
 */
function modelMetadata({ mean, std }: InputNormalization): Uint8Array {
  const builder = new Builder(512);
  const floats = (values: readonly number[]) => {
    builder.startVector(4, values.length, 4);
    for (const value of values.toReversed()) builder.addFloat32(value);
    return builder.endVector();
  };
  const tables = (offsets: readonly number[]) => {
    builder.startVector(4, offsets.length, 4);
    for (const offset of offsets.toReversed()) builder.addOffset(offset);
    return builder.endVector();
  };
  const meanAt = floats(mean);
  const stdAt = floats(std);
  builder.startObject(2); // NormalizationOptions
  builder.addFieldOffset(0, meanAt, 0);
  builder.addFieldOffset(1, stdAt, 0);
  const normalization = builder.endObject();
  builder.startObject(2); // ProcessUnit
  builder.addFieldInt8(0, 1, 0); // options type: NormalizationOptions
  builder.addFieldOffset(1, normalization, 0);
  const processUnit = builder.endObject();
  builder.startObject(2); // ImageProperties
  builder.addFieldInt8(0, 1, 0); // colour space: RGB
  const image = builder.endObject();
  builder.startObject(3); // Content
  builder.addFieldInt8(0, 2, 0); // properties type: ImageProperties
  builder.addFieldOffset(1, image, 0);
  const content = builder.endObject();
  const processUnits = tables([processUnit]);
  const name = builder.createString('image');
  builder.startObject(7); // TensorMetadata
  builder.addFieldOffset(0, name, 0);
  builder.addFieldOffset(3, content, 0);
  builder.addFieldOffset(4, processUnits, 0);
  const tensor = builder.endObject();
  const inputs = tables([tensor]);
  builder.startObject(6); // SubGraphMetadata
  builder.addFieldOffset(2, inputs, 0);
  const subgraph = builder.endObject();
  const subgraphs = tables([subgraph]);
  builder.startObject(8); // ModelMetadata
  builder.addFieldOffset(3, subgraphs, 0);
  builder.finish(builder.endObject(), 'M001');
  return builder.asUint8Array();
}

const align16 = (offset: number) => (offset + 15) & ~15;

/** Field slots of the tables that are edited (tflite schema.fbs): vtable offset = 4 + 2 × field. */
const MODEL_BUFFERS = 4 + 2 * 4;
const MODEL_METADATA = 4 + 2 * 6;
const METADATA_NAME = 4;
const METADATA_BUFFER = 6;

/**
 * Gives a `.tflite` model the metadata that MediaPipe Tasks needs. A flatbuffer's offsets only
 * point forward, so the new name and data go to the end of the file, and the model's first
 * metadata entry (the optional `min_runtime_version`) is pointed at them as `TFLITE_METADATA`.
 *
 * @throws when the model has no metadata entry to reuse.
 */
export function withInputNormalization(
  model: Uint8Array,
  normalization: InputNormalization,
): Uint8Array {
  const metadata = modelMetadata(normalization);
  const bytes = new ByteBuffer(model);
  const root = bytes.readInt32(0);
  const field = (table: number, slot: number) => bytes.__offset(table, slot);
  const entries = field(root, MODEL_METADATA);
  if (!entries) throw new Error('tflite-metadata: the model has no metadata entry');
  const entry = bytes.__indirect(bytes.__vector(root + entries));
  const nameField = entry + field(entry, METADATA_NAME);
  const bufferIndex = bytes.readUint32(entry + field(entry, METADATA_BUFFER));
  const buffers = bytes.__vector(root + field(root, MODEL_BUFFERS));
  const buffer = bytes.__indirect(buffers + 4 * bufferIndex);
  const dataField = buffer + field(buffer, 4);

  const name = new TextEncoder().encode('TFLITE_METADATA');
  const nameAt = align16(model.length);
  // The vector's length field stands four bytes before its 16-byte aligned data.
  const dataAt = align16(nameAt + 4 + name.length + 1 + 4) - 4;
  const out = new Uint8Array(align16(dataAt + 4 + metadata.length));
  out.set(model);
  const view = new DataView(out.buffer);
  view.setUint32(nameAt, name.length, true);
  out.set(name, nameAt + 4);
  view.setUint32(dataAt, metadata.length, true);
  out.set(metadata, dataAt + 4);
  view.setUint32(nameField, nameAt - nameField, true);
  view.setUint32(dataField, dataAt - dataField, true);
  return out;
}
