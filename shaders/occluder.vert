// The shopper's body, drawn into the depth buffer alone.
#include <common>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>

uniform vec2 coverScale;
// Metres towards the camera by which the depth is moved, while the place on the screen stays.
uniform float depthBias;
varying vec2 frameUv;

void main() {
  #include <begin_vertex>
  #include <morphinstance_vertex>
  #include <morphtarget_vertex>
  #include <skinbase_vertex>
  #include <skinning_vertex>
  vec4 viewPosition = modelViewMatrix * vec4(transformed, 1.0);
  gl_Position = projectionMatrix * viewPosition;
  vec4 moved = projectionMatrix * (viewPosition + vec4(0.0, 0.0, depthBias, 0.0));
  gl_Position.z = moved.z / moved.w * gl_Position.w;
  frameUv = 0.5 + 0.5 * gl_Position.xy / gl_Position.w / coverScale;
}
