import {
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Float32BufferAttribute,
  Mesh,
  ShaderMaterial,
  Vector2,
  type Texture,
  type Vector3,
} from 'three';
import type { Cell } from './label-atlas';

/*
 * Flat pictures of constant size at points of the room, in one draw call. They are laid out at the eye,
 * in units across the line of sight, so that both eyes of a headset see them where they are.
 */

const VERTEX = /* glsl */ `
uniform float unitTan;
uniform vec2 pixels;
attribute vec3 centre;
attribute vec4 rect;
attribute vec4 cell;
attribute float fade;
varying vec2 vUv;
varying float vFade;

void main() {
  vUv = cell.xy + position.xy * cell.zw;
  vFade = fade;
  vec4 eye = viewMatrix * vec4(centre, 1.0);
  vec2 at = rect.xy + position.xy * rect.zw;
  vec4 middle = projectionMatrix * eye;
  eye.xy += at * unitTan * -eye.z;
  gl_Position = projectionMatrix * eye;
  // On whole pixels of a screen, where letters are sharp; none are given in a headset.
  if (pixels.x > 0.0) {
    vec2 px = (middle.xy / middle.w * 0.5 + 0.5) * pixels;
    gl_Position.xy += (floor(px + 0.5) - px) / pixels * 2.0 * middle.w;
  }
}
`;

const FRAGMENT = /* glsl */ `
uniform sampler2D atlas;
varying vec2 vUv;
varying float vFade;

void main() {
  gl_FragColor = texture2D(atlas, vUv);
  gl_FragColor.a *= vFade;
  #include <colorspace_fragment>
}
`;

/** Over everything else that is drawn. */
const LAST = 1000;

export interface LabelQuads {
  readonly mesh: Mesh;
  setAtlas(texture: Texture): void;
  /**
   * @param x from the centre to the quad's left edge, units; y to its lower edge, up
   * @param fade 0 leaves it out
   */
  put(index: number, centre: Vector3, cell: Cell, x: number, y: number, fade: number): void;
  /**
   * To be called when all are put. @param unitTan tangent of a unit at the eye
   * @param width of the picture, device px; 0 in a headset
   */
  finish(unitTan: number, width: number, height: number): void;
  dispose(): void;
}

export function createLabelQuads(count: number): LabelQuads {
  const geometry = new InstancedBufferGeometry();
  const corners = [0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0];
  geometry.setAttribute('position', new Float32BufferAttribute(corners, 3));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  geometry.instanceCount = count;
  const attribute = (name: string, size: number) => {
    const made = new InstancedBufferAttribute(new Float32Array(count * size), size);
    made.setUsage(DynamicDrawUsage);
    geometry.setAttribute(name, made);
    return made;
  };
  const centres = attribute('centre', 3);
  const rects = attribute('rect', 4);
  const cells = attribute('cell', 4);
  const fades = attribute('fade', 1);
  const material = new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: { atlas: { value: null }, unitTan: { value: 0 }, pixels: { value: new Vector2() } },
    transparent: true,
    depthTest: false,
    depthWrite: false,
    toneMapped: false,
  });
  const mesh = new Mesh(geometry, material);
  mesh.name = 'hotspots';
  mesh.renderOrder = LAST;
  mesh.frustumCulled = false;
  return {
    mesh,
    setAtlas: (texture) => void (material.uniforms['atlas']!.value = texture),
    put(index, centre, cell, x, y, fade) {
      centres.setXYZ(index, centre.x, centre.y, centre.z);
      // Nothing of what is faded away is drawn.
      const scale = fade > 0 ? 1 : 0;
      rects.setXYZW(index, x, y, cell.width * scale, cell.height * scale);
      cells.setXYZW(index, cell.uv[0], cell.uv[1], cell.uv[2], cell.uv[3]);
      fades.setX(index, fade);
    },
    finish(unitTan, width, height) {
      material.uniforms['unitTan']!.value = unitTan;
      (material.uniforms['pixels']!.value as Vector2).set(width, height);
      for (const each of [centres, rects, cells, fades]) each.needsUpdate = true;
    },
    dispose() {
      geometry.dispose();
      material.dispose();
    },
  };
}
