import type { Piece } from '../../src/contract/showroom';
import type { DimensionsCm } from '../../src/contract/product';
import { roomNameOf, type ModelShelf, type Standing } from '../models';
import type { StoredProduct } from '../storage/storage';

/** Where on a piece's front its hotspot sits when nobody said where: a share of its height. */
const ANCHOR_HEIGHT = 0.6;

/**
 * What stands in a room for a product: its rendition for rooms, `<model>-room`, where there is one,
 * else its own model. Undefined without a model, or for what nobody has measured.
 */
export function pieceOf(models: ModelShelf, product: StoredProduct): Piece | undefined {
  const { id, model: name, dimensionsCm } = product;
  if (name === null) return undefined;
  const roomName = roomNameOf(name);
  const model = models.find(roomName) ?? models.find(name);
  const standing =
    models.findStanding(roomName) ??
    models.findStanding(name) ??
    (dimensionsCm && standingOf(dimensionsCm));
  if (!model || !standing) return undefined;
  return { productId: id, model: { url: model.url, bytes: model.bytes }, ...standing };
}

/** Of what stands in the middle of its measures, its front to +Z. */
function standingOf({ width, depth, height }: DimensionsCm): Standing {
  const [x, z] = [width / 200, depth / 200];
  return {
    anchor: { at: [0, (height / 100) * ANCHOR_HEIGHT, z], normal: [0, 0, 1] },
    footprint: [
      [-x, -z],
      [x, -z],
      [x, z],
      [-x, z],
    ],
  };
}
