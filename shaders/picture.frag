// The camera's picture as it is (no colour space, no light, no tone mapping), and the garments in it.
#include <tonemapping_pars_fragment>
uniform sampler2D frame;
// The garments: linear light, multiplied by how much of a pixel they cover.
uniform sampler2D cloth;
uniform float opacity;
// Shares of the width between which this is drawn.
uniform vec2 span;
varying vec2 screenUv;
varying vec2 frameUv;

void main() {
  if (screenUv.x < span.x || screenUv.x >= span.y) discard;
  vec3 picture = texture2D(frame, frameUv).rgb;
  vec4 worn = opacity > 0.0 ? texture2D(cloth, screenUv) : vec4(0.0);
  if (worn.a > 0.0) {
    vec3 developed = sRGBTransferOETF(vec4(NeutralToneMapping(worn.rgb / worn.a), 1.0)).rgb;
    picture = mix(picture, developed, worn.a * opacity);
  }
  gl_FragColor = vec4(picture, 1.0);
}
