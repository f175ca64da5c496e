import { getBounds, type Document } from '@gltf-transform/core';

/** What goods that stand by themselves are, by the kinds of the shop. */
export type GoodsKind = 'furniture' | 'object';

/** What a model of goods says of itself (`scenes[0].extras`). */
export interface GoodsExtras {
  kind: GoodsKind;
  id: string;
  /** Outer measures of the model, to a tenth: across the front, front to back, from the floor up. */
  dimensionsCm: { width: number; depth: number; height: number };
}

/** Says what the goods are and how large, measured on the raw model. */
export function prepareGoods(id: string, kind: GoodsKind): (document: Document) => void {
  return (document) => {
    const scene = document.getRoot().listScenes()[0]!;
    scene.setExtras({ kind, id, dimensionsCm: measure(document) } satisfies GoodsExtras);
  };
}

/** Outer measures of a model in metres, in centimetres. */
export function measure(document: Document): GoodsExtras['dimensionsCm'] {
  const { min, max } = getBounds(document.getRoot().listScenes()[0]!);
  const cm = (axis: 0 | 1 | 2): number => Math.round((max[axis] - min[axis]) * 1000) / 10;
  return { width: cm(0), depth: cm(2), height: cm(1) };
}
