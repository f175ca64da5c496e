// One pixel for each point of the frame: the mean colour about it. What is not to be seen now stays as
// it was seen last.
uniform sampler2D frame;
uniform sampler2D personMask;
uniform vec2 texel;
// u, v and whether there is one.
uniform vec3 points[PALETTE_SIZE];

// Clothes that are more alike to her arms or face than this cannot be told from them.
const float TELLING = 0.14;

// Where the mask is less sure of the person, the point lies beside her.
const float SURE = 0.7;

vec3 meanAt(vec2 uv) {
  vec3 sum = vec3(0.0);
  for (int row = -1; row <= 1; row++) {
    for (int column = -1; column <= 1; column++) {
      sum += texture2D(frame, uv + 1.5 * texel * vec2(float(column), float(row))).rgb;
    }
  }
  return sum / 9.0;
}

void main() {
  int entry = int(gl_FragCoord.x);
  vec3 point = points[entry];
  // The mask's first row is the picture's top.
  float person = texture2D(personMask, vec2(point.x, 1.0 - point.y)).r;
  if (point.z == 0.0 || person < SURE) discard;
  vec3 colour = meanAt(point.xy);
  if (entry >= OWN_FIRST) {
    for (int other = 0; other < OWN_FIRST; other++) {
      vec3 skin = points[other];
      if (skin.z > 0.0 && unlikeness(colour, meanAt(skin.xy)) < TELLING) discard;
    }
  }
  gl_FragColor = vec4(colour, 1.0);
}
