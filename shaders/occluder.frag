uniform sampler2D personMask;
// Below this share of certainty that a pixel is the person, the part does not hide anything there.
uniform float maskThreshold;
varying vec2 frameUv;

void main() {
  // The mask's first row is the picture's top.
  if (texture2D(personMask, vec2(frameUv.x, 1.0 - frameUv.y)).r < maskThreshold) discard;
  gl_FragColor = vec4(1.0);
}
