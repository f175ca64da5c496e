const vec3 LUMA = vec3(0.2126, 0.7152, 0.0722);

// How unlike two display-coded colours are. Light and shade count half.
float unlikeness(vec3 one, vec3 other) {
  vec3 off = one - other;
  float shade = dot(off, LUMA);
  return length(vec4(off - shade, 0.5 * shade));
}
