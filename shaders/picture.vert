// One triangle that covers the screen. `coverScale` is how much larger than the screen the picture
// is drawn on each axis, so that it covers it without distortion.
uniform vec2 coverScale;
// -1 turns the picture upside down: its top is then the first row that is read back.
uniform float upright;
varying vec2 screenUv;
varying vec2 frameUv;

void main() {
  screenUv = 0.5 + 0.5 * position.xy;
  frameUv = 0.5 + 0.5 * position.xy / coverScale;
  gl_Position = vec4(position.x, position.y * upright, 1.0, 1.0);
}
