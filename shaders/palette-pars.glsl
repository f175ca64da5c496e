// Colours of the shopper herself (see palette.ts): display-coded, alpha 0 where there is none.
uniform sampler2D palette;

// How unlike a colour is to the most alike of `count` entries.
float unlike(vec3 colour, int first, int count) {
  float least = 4.0;
  for (int entry = first; entry < first + count; entry++) {
    vec4 known = texelFetch(palette, ivec2(entry, 0), 0);
    least = min(least, known.a > 0.5 ? unlikeness(colour, known.rgb) : 4.0);
  }
  return least;
}
