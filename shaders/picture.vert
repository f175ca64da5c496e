// One triangle that covers the screen. `coverScale` is how much larger than the screen the picture
// is drawn on each axis, so that it covers it without distortion.
uniform vec2 coverScale;
varying vec2 frameUv;

void main() {
  frameUv = 0.5 + 0.5 * position.xy / coverScale;
  gl_Position = vec4(position.xy, 1.0, 1.0);
}
