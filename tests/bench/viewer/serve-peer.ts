import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { FOLDERS } from '../../../server/folders';
import { packOnce } from '../../../server/static/brotli';
import { contentTypeOf } from '../../../server/static/content-type';
import { listenHere } from '../../setup/listen-here';
import type { Measured, Served } from './serve-shop';

export const PEER = { name: '@google/model-viewer', version: '4.4.0' } as const;

/** Its attributes: the shop's tone mapping, a soft shadow, and nothing that waits or moves by itself. */
const ATTRIBUTES =
  'camera-controls loading="eager" tone-mapping="neutral" shadow-intensity="1" interaction-prompt="none"';

/**
 * A page for each model that has nothing on it but the peer, as its documentation writes one, with the
 * model fetched beside the script. Compressed as the shop compresses. `folder` is its own.
 */
export async function servePeer(
  models: readonly Measured[],
  { width, height }: { readonly width: number; readonly height: number },
  folder: string,
): Promise<Served> {
  const script = await fetchPeer(folder);
  const decoder = join(
    createRequire(import.meta.url).resolve('meshoptimizer/decoder.cjs'),
    '../meshopt_decoder.cjs',
  );
  const files = new Map<string, { readonly file: string; readonly type: string }>([
    ['/model-viewer.js', { file: script, type: contentTypeOf('a.js') }],
    ['/meshopt_decoder.js', { file: decoder, type: contentTypeOf('a.js') }],
    ...models.map(
      ({ id, file }) =>
        [`/${encodeURIComponent(id)}.glb`, { file, type: contentTypeOf('a.glb') }] as const,
    ),
  ]);
  const bodies = new Map<string, Buffer>();
  for (const [path, { file }] of files) {
    const content = await readFile(file);
    bodies.set(path, await readFile((await packOnce(content, FOLDERS.brotliCache)).file));
  }
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url!, 'http://localhost');
    const body = bodies.get(pathname);
    if (body) {
      response.setHeader('Content-Type', files.get(pathname)!.type);
      response.setHeader('Content-Encoding', 'br');
      response.setHeader('Content-Length', body.length);
      response.end(body);
      return;
    }
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(pageOf(searchParams.get('model') ?? '', width, height));
  });
  return listenHere(server);
}

/** The file is fetched by npm, and is no dependency of ours. */
async function fetchPeer(folder: string): Promise<string> {
  const options = { cwd: folder, encoding: 'utf8' } as const;
  const { name, version } = PEER;
  const packed = execFileSync('npm', ['pack', `${name}@${version}`, '--silent'], options).trim();
  execFileSync('tar', ['xzf', packed.split('\n').at(-1)!], options);
  return join(folder, 'package/dist/model-viewer.min.js');
}

const pageOf = (id: string, width: number, height: number) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${PEER.name}</title>
<link rel="icon" href="data:,">
<link rel="preload" as="fetch" crossorigin href="./${encodeURIComponent(id)}.glb">
<style>body { margin: 0; background: #e8e4da } model-viewer { width: ${width}px; height: ${height}px }</style>
<script>self.ModelViewerElement = { meshoptDecoderLocation: new URL('./meshopt_decoder.js', location.href).href };</script>
<script type="module" src="./model-viewer.js"></script>
<model-viewer src="./${encodeURIComponent(id)}.glb" ${ATTRIBUTES}></model-viewer>
</html>
`;
