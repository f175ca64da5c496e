/** The parts of the depth-only body that take their own decisions on what they hide. */
export const BODY_PARTS = ['trunk', 'leftForearm', 'rightForearm'] as const;
export type BodyPart = (typeof BODY_PARTS)[number];

/** Which part a joint of the skin belongs to. */
export function partOfJoint(name: string): BodyPart {
  if (/^left(LowerArm|Hand|Thumb|Index|Middle|Ring|Little)/.test(name)) return 'leftForearm';
  if (/^right(LowerArm|Hand|Thumb|Index|Middle|Ring|Little)/.test(name)) return 'rightForearm';
  return 'trunk';
}

/** A skinned triangle mesh's arrays: index, 4 joints and 4 weights a vertex. */
export interface SkinnedTriangles {
  readonly index: ArrayLike<number>;
  readonly joints: ArrayLike<number>;
  readonly weights: ArrayLike<number>;
}

/**
 * Sorts the triangles that are not `hidden` by body part. A triangle goes where its first corner's
 * heaviest joint belongs. Returns one index list a part, in the order of {@link BODY_PARTS}.
 */
export function partIndices(
  mesh: SkinnedTriangles,
  jointNames: readonly string[],
  hidden: Uint8Array,
): Uint32Array[] {
  const partOf = jointNames.map((name) => BODY_PARTS.indexOf(partOfJoint(name)));
  const lists: number[][] = BODY_PARTS.map(() => []);
  for (let triangle = 0; triangle < hidden.length; triangle++) {
    if (hidden[triangle]) continue;
    const corners = [0, 1, 2].map((corner) => mesh.index[triangle * 3 + corner]);
    lists[partOf[heaviestJoint(mesh, corners[0])]].push(...corners);
  }
  return lists.map((list) => Uint32Array.from(list));
}

function heaviestJoint({ joints, weights }: SkinnedTriangles, vertex: number): number {
  let heaviest = vertex * 4;
  for (let i = vertex * 4 + 1; i < vertex * 4 + 4; i++) {
    if (weights[i] > weights[heaviest]) heaviest = i;
  }
  return joints[heaviest];
}
