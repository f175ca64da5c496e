// The camera's picture as it is (no colour space, no light, no tone mapping), and the garments in it
// as that camera would have seen them.
#include <tonemapping_pars_fragment>
uniform sampler2D frame;
uniform vec2 frameSize;
// The garments: linear light, multiplied by how much of a pixel they cover. Its mipmaps are used.
uniform sampler2D cloth;
// Size of a pixel of what is drawn to.
uniform vec2 texel;
uniform sampler2D personMask;
uniform float opacity;
// The garments' light by the studio's.
uniform vec3 gains;
uniform float blurPx;
uniform float contactPx;
// Her own clothes are covered this far from the cloth.
uniform float patchPx;
// Entries of the palette: her skin, and the clothes that she came in.
uniform ivec2 skinEntries;
uniform ivec2 ownEntries;
uniform float grain;
// Another one for each frame.
uniform float seed;
// How much larger than what is drawn to the frame is, on each axis.
uniform vec2 coverScale;
// Shares of the width between which this is drawn.
uniform vec2 span;
varying vec2 screenUv;
varying vec2 frameUv;

// How dark skin is at the edge of the cloth. Light that comes through skin is red.
const vec3 CONTACT = vec3(0.46, 0.56, 0.60);

const int STRIDES = 6;

// Six points of a circle of twice the deviation, and its middle, average as a Gaussian does up to
// the fourth moment.
vec4 softCloth() {
  vec4 middle = texture2D(cloth, screenUv);
  // Cloth is drawn no sharper than this anyway.
  if (blurPx < 0.35) return middle;
  vec2 r = 2.0 * blurPx * texel;
  vec4 ring = texture2D(cloth, screenUv + r * vec2(1.0, 0.0))
    + texture2D(cloth, screenUv + r * vec2(0.5, 0.866))
    + texture2D(cloth, screenUv + r * vec2(-0.5, 0.866))
    + texture2D(cloth, screenUv + r * vec2(-1.0, 0.0))
    + texture2D(cloth, screenUv + r * vec2(-0.5, -0.866))
    + texture2D(cloth, screenUv + r * vec2(0.5, -0.866));
  return 0.5 * middle + ring / 12.0;
}

// How much cloth is near, most of all above: rooms are lit from there.
float contact() {
  float lod = max(0.0, log2(contactPx * 0.5));
  vec2 r = contactPx * texel;
  float near = 0.30 * textureLod(cloth, screenUv + r * vec2(0.0, 0.45), lod).a
    + 0.20 * textureLod(cloth, screenUv + r * vec2(0.0, 1.0), lod).a
    + 0.15 * textureLod(cloth, screenUv + r * vec2(0.6, 0.6), lod).a
    + 0.15 * textureLod(cloth, screenUv + r * vec2(-0.6, 0.6), lod).a
    + 0.20 * textureLod(cloth, screenUv, lod).a;
  return near;
}

// How surely a place of the frame shows the clothes that she came in, rather than skin.
float ownness(vec2 at, vec2 towards) {
  // Along the edge, grain averages out.
  vec2 along = vec2(-towards.y, towards.x) / frameSize;
  vec3 colour = (texture2D(frame, at).rgb + texture2D(frame, at + along).rgb
    + texture2D(frame, at - along).rgb) / 3.0;
  float own = unlike(colour, ownEntries.x, ownEntries.y);
  float rather = unlike(colour, skinEntries.x, skinEntries.y) - own;
  return smoothstep(0.04, 0.1, rather) * (1.0 - smoothstep(0.08, 0.16, own));
}

// The cloth carried on over what she came in, where that sticks out beside it: to the sides and
// upwards. Below a hem her trousers may be of the same colour.
vec4 patchCloth() {
  float lod = max(0.0, log2(patchPx * 0.5));
  vec2 r = 0.5 * patchPx * texel;
  vec2 towards = vec2(
    textureLod(cloth, screenUv + vec2(r.x, 0.0), lod).a - textureLod(cloth, screenUv - vec2(r.x, 0.0), lod).a,
    textureLod(cloth, screenUv + vec2(0.0, r.y), lod).a - textureLod(cloth, screenUv - vec2(0.0, r.y), lod).a
  );
  if (dot(towards, towards) < 1e-4) return vec4(0.0);
  towards = normalize(towards);
  // Her clothes' own edge is mixed with what lies behind: what it is, is seen a little farther in.
  vec2 inside = frameUv + 1.5 * towards / frameSize;
  float person = smoothstep(0.2, 0.5, texture2D(personMask, vec2(inside.x, 1.0 - inside.y)).r);
  float share = person * (1.0 - smoothstep(0.5, 0.8, towards.y)) * ownness(inside, towards);
  if (share == 0.0) return vec4(0.0);
  // The way to the cloth, px: first in strides, then more exactly.
  vec2 stride = towards * texel;
  float near = 0.0;
  float far = 0.0;
  for (int i = 1; i <= STRIDES && far == 0.0; i++) {
    float way = patchPx * float(i) / float(STRIDES);
    if (texture2D(cloth, screenUv + way * stride).a > 0.5) far = way;
    else near = way;
  }
  if (far == 0.0) return vec4(0.0);
  for (int i = 0; i < 4; i++) {
    float way = 0.5 * (near + far);
    if (texture2D(cloth, screenUv + way * stride).a > 0.5) far = way;
    else near = way;
  }
  // Nothing else lies between: an arm's edge may look like her clothes where it is mixed with a wall.
  share *= ownness(frameUv + 0.5 * far * stride / coverScale, towards);
  // It sticks out of the shopper's outline. Inside of it, in a low neck or beside a strap, it is what
  // the garment leaves free.
  float beyond = 1.0;
  for (int i = 1; i <= 3; i++) {
    vec2 outer = frameUv - (patchPx * float(i) / 3.0) * stride / coverScale;
    beyond = min(beyond, texture2D(personMask, vec2(outer.x, 1.0 - outer.y)).r);
  }
  share *= 1.0 - smoothstep(0.3, 0.6, beyond);
  // As far inside as this is outside: what is woven or printed on it goes on, mirrored.
  vec4 inner = texture2D(cloth, screenUv + (2.0 * far + 2.0) * stride);
  if (inner.a < 0.9) inner = texture2D(cloth, screenUv + (far + 2.0) * stride);
  if (inner.a < 0.5) return vec4(0.0);
  float cover = share * (1.0 - smoothstep(0.7, 1.0, far / patchPx));
  return vec4(inner.rgb / inner.a * cover, cover);
}

float hash(vec2 at) {
  vec3 p = fract(vec3(at.xyx) * 0.1031 + seed);
  p += dot(p, p.yzx + 33.33);
  return fract((p.x + p.y) * p.z);
}

// Nearly Gaussian noise of deviation 1, one value for a pixel of the frame.
float noiseOf(vec2 at) {
  float sum = hash(at) + hash(at + 17.7) + hash(at + 41.3) + hash(at + 73.9);
  return (sum - 2.0) * 1.7320508;
}

// As the frame's own grain it is smooth between the frame's pixels.
float grainNoise() {
  vec2 at = frameUv * frameSize - 0.5;
  vec2 cell = floor(at);
  vec2 share = at - cell;
  return mix(
    mix(noiseOf(cell), noiseOf(cell + vec2(1.0, 0.0)), share.x),
    mix(noiseOf(cell + vec2(0.0, 1.0)), noiseOf(cell + vec2(1.0, 1.0)), share.x),
    share.y
  );
}

void main() {
  if (screenUv.x < span.x || screenUv.x >= span.y) discard;
  vec3 picture = texture2D(frame, frameUv).rgb;
  gl_FragColor = vec4(picture, 1.0);
  // Far from all cloth the picture stays as it is, to the last bit.
  if (opacity == 0.0) return;
  float reach = max(max(2.0 * blurPx, 2.0 * contactPx), patchPx);
  if (textureLod(cloth, screenUv, ceil(log2(2.0 * reach))).a == 0.0) return;
  vec4 worn = softCloth();
  if (worn.a < 1.0) {
    // The mask's first row is the picture's top.
    float person = texture2D(personMask, vec2(frameUv.x, 1.0 - frameUv.y)).r;
    if (person > 0.1) {
      worn += patchCloth() * (1.0 - worn.a);
      picture *= 1.0 - CONTACT * (contact() * smoothstep(0.5, 0.9, person) * opacity);
    }
  }
  if (worn.a > 0.0) {
    vec3 light = NeutralToneMapping(gains * worn.rgb / worn.a);
    vec3 developed = sRGBTransferOETF(vec4(light, 1.0)).rgb;
    if (grain > 0.0) {
      // Little light has little grain, and what is burnt out has none.
      float level = 2.0 * dot(developed, LUMA) - 1.0;
      developed += grain * (1.0 - level * level * level * level) * grainNoise();
    }
    picture = mix(picture, developed, worn.a * opacity);
  }
  gl_FragColor = vec4(picture, 1.0);
}
