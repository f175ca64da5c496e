import {
  DataTexture,
  FloatType,
  LinearFilter,
  Mesh,
  NoBlending,
  PerspectiveCamera,
  PlaneGeometry,
  RGBAFormat,
  Scene,
  ShaderMaterial,
  Vector2,
  type WebGLRenderer,
} from 'three';

/** Darkness of the shadow on the ground where no light reaches it. */
const SHADOW = 0.7;
/** The shadow is blurred over so many of its pixels each way. */
const BLUR = 4;

/** A picture in linear floats, four a pixel, first row at the bottom. */
export interface Film {
  pixels: Float32Array<ArrayBuffer>;
  width: number;
  height: number;
}

/** Lays the goods over their shadow and tone-maps them onto the canvas, with straight alpha. */
export function develop(renderer: WebGLRenderer, goods: Film, shadow: Film): void {
  const film = textureOf(goods);
  const dark = textureOf(shadow);
  const print = new ShaderMaterial({
    uniforms: {
      film: { value: film },
      dark: { value: dark },
      step: { value: new Vector2(1 / shadow.width, 1 / shadow.height) },
    },
    blending: NoBlending,
    vertexShader: /* glsl */ `
      varying vec2 place;
      void main() {
        place = uv;
        gl_Position = vec4(position.xy, 0.0, 1.0);
      }`,
    fragmentShader: /* glsl */ `
      uniform sampler2D film;
      uniform sampler2D dark;
      uniform vec2 step;
      varying vec2 place;
      void main() {
        float shadow = 0.0;
        float sum = 0.0;
        for (int i = -${BLUR}; i <= ${BLUR}; i++) {
          for (int j = -${BLUR}; j <= ${BLUR}; j++) {
            vec2 off = vec2(i, j);
            float weight = exp(-dot(off, off) * ${(4.5 / BLUR ** 2).toFixed(4)});
            shadow += weight * texture2D(dark, place + off * step).a;
            sum += weight;
          }
        }
        vec2 edge = abs(place * 2.0 - 1.0);
        float fade = 1.0 - smoothstep(0.7, 1.0, max(edge.x, edge.y));
        float ground = ${SHADOW.toFixed(2)} * fade * smoothstep(0.06, 1.0, shadow / sum);
        vec4 light = texture2D(film, place);
        float alpha = light.a + (1.0 - light.a) * ground;
        gl_FragColor = vec4(light.rgb / max(alpha, 1e-4), alpha);
        #include <tonemapping_fragment>
        #include <colorspace_fragment>
      }`,
  });
  const sheet = new Mesh(new PlaneGeometry(2, 2), print);
  sheet.frustumCulled = false;
  renderer.setSize(goods.width, goods.height, false);
  renderer.render(new Scene().add(sheet), new PerspectiveCamera());
  film.dispose();
  dark.dispose();
  print.dispose();
}

function textureOf({ pixels, width, height }: Film): DataTexture {
  const film = new DataTexture(pixels, width, height, RGBAFormat, FloatType);
  film.minFilter = film.magFilter = LinearFilter;
  film.needsUpdate = true;
  return film;
}
