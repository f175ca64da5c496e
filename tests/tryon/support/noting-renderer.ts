import { Color, Vector2, Vector3, type Mesh, type Object3D, type WebGLRenderer } from 'three';

/** One drawing: onto the screen or onto another target, and the meshes that were visible in it. */
export interface Drawing {
  readonly onScreen: boolean;
  readonly meshes: readonly Mesh[];
  /** Of a mesh with one material of uniforms: their values of that moment. */
  readonly uniforms: Readonly<Record<string, unknown>>;
}

/** Notes what it is asked to draw, as there is no GPU; drawn pixels are looked at in `tests/e2e`. */
export function createNotingRenderer(width: number, height: number) {
  const drawings: Drawing[] = [];
  let target: object | null = null;
  const renderer = {
    autoClear: true,
    capabilities: { maxTextureSize: 4096 },
    getRenderTarget: () => target,
    setRenderTarget: (next: object | null) => void (target = next),
    getDrawingBufferSize: (size: Vector2) => size.set(width, height),
    getClearColor: (colour: Color) => colour,
    getClearAlpha: () => 0,
    setClearColor: () => {},
    clear: () => {},
    render(scene: Object3D) {
      const meshes: Mesh[] = [];
      scene.traverseVisible((object) => {
        if ((object as Mesh).isMesh) meshes.push(object as Mesh);
      });
      const { uniforms } = meshes[0].material as { uniforms?: Record<string, Uniform> };
      const values = Object.entries(uniforms ?? {}).map(([name, uniform]) => [
        name,
        copyOf(uniform.value),
      ]);
      drawings.push({ onScreen: target === null, meshes, uniforms: Object.fromEntries(values) });
    },
    readRenderTargetPixelsAsync: () => Promise.resolve(),
  };
  return { renderer: renderer as unknown as WebGLRenderer, drawings };
}

type Uniform = { readonly value: unknown };

const copyOf = (value: unknown) =>
  value instanceof Vector2 || value instanceof Vector3 ? value.toArray() : value;
