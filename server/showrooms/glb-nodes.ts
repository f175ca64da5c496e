import { open } from 'node:fs/promises';
import { basename } from 'node:path';

/** Header of a GLB and of its first chunk, which is JSON (glTF 2.0, 4.4). */
const HEAD_BYTES = 20;
const MAGIC = 0x46546c67;

/** Names of a GLB's nodes. Rejects when the file is none. */
export async function glbNodes(path: string): Promise<string[]> {
  const file = await open(path);
  try {
    const head = Buffer.alloc(HEAD_BYTES);
    await file.read(head, 0, HEAD_BYTES, 0);
    if (head.readUInt32LE(0) !== MAGIC) throw new Error(`${basename(path)} is no GLB`);
    const json = Buffer.alloc(head.readUInt32LE(12));
    await file.read(json, 0, json.byteLength, HEAD_BYTES);
    const { nodes = [] } = JSON.parse(json.toString('utf8')) as { nodes?: { name?: string }[] };
    return nodes.flatMap(({ name }) => name ?? []);
  } finally {
    await file.close();
  }
}
