import type { ShowroomView } from '../../contract/showroom-view';

type PartOf<Value> = { readonly [Key in keyof Value]?: Value[Key] | undefined };

/** A view in which some parts are as asked; what is not asked stays. */
export function mergeView(view: ShowroomView, part: PartOf<ShowroomView>): ShowroomView {
  const asked = Object.entries(part).filter(([, value]) => value !== undefined);
  return { ...view, ...Object.fromEntries(asked) };
}
