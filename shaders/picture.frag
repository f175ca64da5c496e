// The camera's picture as it is: no colour space, no light, no tone mapping.
uniform sampler2D frame;
varying vec2 frameUv;

void main() {
  gl_FragColor = vec4(texture2D(frame, frameUv).rgb, 1.0);
}
