import type { Material } from 'three';

/** What is see-through is drawn once, and hides nothing behind it. */
export function finish(material: Material): void {
  if (!material.transparent) return;
  material.depthWrite = false;
  material.forceSinglePass = true;
}
