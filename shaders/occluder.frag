uniform sampler2D frame;
uniform sampler2D personMask;
// Below this share of certainty that a pixel is the person, the part does not hide anything there.
uniform float maskThreshold;
// The part's own entries of the palette; none for the trunk.
uniform ivec2 armEntries;
uniform ivec2 ownEntries;
varying vec2 frameUv;

// Where the picture shows clothes of the trunk so much rather than this arm, the arm is not there.
const float MARGIN = 0.04;

void main() {
  // The mask's first row is the picture's top.
  if (texture2D(personMask, vec2(frameUv.x, 1.0 - frameUv.y)).r < maskThreshold) discard;
  if (armEntries.y > 0) {
    vec3 colour = texture2D(frame, frameUv).rgb;
    float arm = unlike(colour, armEntries.x, armEntries.y);
    if (unlike(colour, ownEntries.x, ownEntries.y) + MARGIN < arm) discard;
  }
  gl_FragColor = vec4(1.0);
}
