import { createIo } from './pack/io.ts';
import { MeshoptEncoder } from 'meshoptimizer';
const io = await createIo();
const d = await io.read(process.argv[2] ?? 'public/models/tshirt.glb');
const enc = (a: any) => { const s = a.getElementSize()*a.getComponentSize(); const st = Math.ceil(s/4)*4; const src = new Uint8Array(a.getArray().buffer, a.getArray().byteOffset, a.getArray().byteLength); const out = new Uint8Array(a.getCount()*st); for (let i=0;i<a.getCount();i++) out.set(src.subarray(i*s,i*s+s), i*st); return MeshoptEncoder.encodeGltfBuffer(out, a.getCount(), st, 'ATTRIBUTES').length; };
for (const m of d.getRoot().listMeshes()) for (const p of m.listPrimitives()) {
  console.log(m.getName(), p.listSemantics().map((s) => `${s} ${enc(p.getAttribute(s))} ${p.getAttribute(s)!.getComponentType()}`).join('  '));
  p.listTargets().forEach((t, i) => console.log((m.getExtras().targetNames as string[])[i], t.listSemantics().map((s) => `${s} ${enc(t.getAttribute(s))} ${t.getAttribute(s)!.getComponentType()}`).join(' ')));
}
for (const t of d.getRoot().listTextures()) console.log(t.getName(), t.getImage()!.length, t.getSize());
