// Colours of the shopper herself (see palette.ts): display-coded, alpha 0 where there is none.
uniform sampler2D palette;

// More than any two colours.
const float UNKNOWN = 4.0;

// How unlike a colour is to the most alike of `count` entries.
float unlike(vec3 colour, int first, int count) {
  float least = UNKNOWN;
  for (int entry = first; entry < first + count; entry++) {
    vec4 known = texelFetch(palette, ivec2(entry, 0), 0);
    least = min(least, known.a > 0.5 ? unlikeness(colour, known.rgb) : UNKNOWN);
  }
  return least;
}
