import { ByteBuffer } from 'flatbuffers';

/** What MediaPipe Tasks reads of a model's metadata. */
export interface InputMetadata {
  /** Names of the model's metadata entries. */
  readonly entries: readonly string[];
  /** Four characters that say which schema the metadata follow. */
  readonly identifier: string;
  readonly mean: readonly number[];
  readonly std: readonly number[];
}

/**
 * Reads a `.tflite` by the numbers of its two schemas, tensorflow's schema.fbs and
 * metadata_schema.fbs, as a reader would that knows nothing of how the file was written.
 */
export function readInputMetadata(model: Uint8Array): InputMetadata {
  const file = new Table(new ByteBuffer(model), rootOf(model));
  const entries = file.tables(6);
  const own = entries.find((entry) => entry.text(0) === 'TFLITE_METADATA');
  if (!own) throw new Error('tflite-reader: no TFLITE_METADATA');
  const metadata = file.tables(4)[own.uint(1)].bytes(0);
  const root = new Table(new ByteBuffer(metadata), rootOf(metadata));
  const [input] = root.tables(3)[0].tables(2);
  const normalization = input.tables(4)[0].table(1);
  return {
    entries: entries.map((entry) => entry.text(0)),
    identifier: String.fromCharCode(...metadata.subarray(4, 8)),
    mean: normalization.floats(0),
    std: normalization.floats(1),
  };
}

const rootOf = (bytes: Uint8Array) =>
  new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);

/** A flatbuffer's table; fields are found by their number in the schema. */
class Table {
  constructor(
    readonly buffer: ByteBuffer,
    readonly at: number,
  ) {}

  private field(id: number): number {
    const offset = this.buffer.__offset(this.at, 4 + 2 * id);
    if (offset === 0) throw new Error(`tflite-reader: field ${id} is absent`);
    return this.at + offset;
  }
  uint(id: number): number {
    return this.buffer.readUint32(this.field(id));
  }
  text(id: number): string {
    return this.buffer.__string(this.field(id)) as string;
  }
  table(id: number): Table {
    return new Table(this.buffer, this.buffer.__indirect(this.field(id)));
  }
  tables(id: number): Table[] {
    const first = this.buffer.__vector(this.field(id));
    const length = this.buffer.__vector_len(this.field(id));
    return Array.from(
      { length },
      (_, i) => new Table(this.buffer, this.buffer.__indirect(first + 4 * i)),
    );
  }
  floats(id: number): number[] {
    const first = this.buffer.__vector(this.field(id));
    const length = this.buffer.__vector_len(this.field(id));
    return Array.from({ length }, (_, i) => this.buffer.readFloat32(first + 4 * i));
  }
  bytes(id: number): Uint8Array {
    const first = this.buffer.__vector(this.field(id));
    return this.buffer.bytes().slice(first, first + this.buffer.__vector_len(this.field(id)));
  }
}
