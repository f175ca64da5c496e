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
// What looks so little like the arm is a watch, or the wall beside it: the mask must be this much
// surer of the person there.
const float STRANGE = 0.16;
const float SURER = 0.5;

void main() {
  // The mask's first row is the picture's top.
  float person = texture2D(personMask, vec2(frameUv.x, 1.0 - frameUv.y)).r;
  if (person < maskThreshold) discard;
  if (armEntries.y > 0) {
    vec3 colour = texture2D(frame, frameUv).rgb;
    float arm = unlike(colour, armEntries.x, armEntries.y);
    if (unlike(colour, ownEntries.x, ownEntries.y) + MARGIN < arm) discard;
    // Of an arm that was never seen, nothing is known.
    if (arm > STRANGE && arm < UNKNOWN && person < maskThreshold + SURER) discard;
  }
  gl_FragColor = vec4(1.0);
}
