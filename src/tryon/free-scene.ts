import { Light, Mesh, SkinnedMesh, Texture, type Material, type Object3D } from 'three';

/** Frees what a scene holds on the GPU: geometries, materials with their textures, skeletons, shadows. */
export function freeScene(root: Object3D): void {
  root.traverse((object) => {
    if (object instanceof Light) object.dispose();
    if (object instanceof SkinnedMesh) object.skeleton.dispose();
    if (!(object instanceof Mesh)) return;
    object.geometry.dispose();
    const materials: readonly Material[] = [object.material].flat();
    for (const material of materials) {
      for (const value of Object.values(material)) {
        if (value instanceof Texture) value.dispose();
      }
      material.dispose();
    }
  });
}
