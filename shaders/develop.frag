// From linear light to what a camera would deliver: neutral tone mapping, display-coded sRGB.
#include <tonemapping_pars_fragment>
uniform sampler2D light;
varying vec2 textureUv;

void main() {
  vec3 mapped = NeutralToneMapping(texture2D(light, textureUv).rgb);
  gl_FragColor = sRGBTransferOETF(vec4(mapped, 1.0));
}
