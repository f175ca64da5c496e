import { Vector3 } from 'three';
import type { Hotspot, Showroom } from '../../contract/showroom';
import type { Text } from '../../contract/text';
import type { Visit } from '../visit';
import { pieceIn } from './piece-in';

/** A hotspot as it is drawn and pressed; `hotspot` says what it is about. */
export interface Mark {
  readonly hotspot: Hotspot;
  /** Where it sits, and which way its surface looks; world space. False while what it sits on is not here. */
  readonly readAnchor: (at: Vector3, normal: Vector3) => boolean;
  /** What is written beside it, by what stands in the slots. */
  readonly label: (slots: Readonly<Record<string, string>>) => Text;
}

/** All hotspots of a visit, in the showroom's order. */
export function marksOf(visit: Visit): readonly Mark[] {
  return visit.showroom.hotspots.map((hotspot) => ({
    hotspot,
    readAnchor:
      hotspot.kind === 'slot' ? slotAnchor(visit, hotspot.slot) : nodeAnchor(visit, hotspot.node),
    label: (slots) => labelOf(visit.showroom, hotspot, slots),
  }));
}

/** A slot's hotspot is called as the piece in it is. */
function labelOf(
  showroom: Showroom,
  hotspot: Hotspot,
  slots: Readonly<Record<string, string>>,
): Text {
  if (hotspot.kind !== 'slot') return hotspot.label;
  return pieceIn(showroom, slots, hotspot.slot)?.product.name ?? hotspot.label;
}

function nodeAnchor({ nodes }: Visit, name: string): Mark['readAnchor'] {
  return (at, normal) => {
    const node = nodes.get(name);
    if (!node) return false;
    at.setFromMatrixPosition(node.matrixWorld);
    normal.setFromMatrixColumn(node.matrixWorld, 2).normalize();
    return true;
  };
}

function slotAnchor({ showroom, nodes, store }: Visit, slotId: string): Mark['readAnchor'] {
  const slot = showroom.slots.find(({ id }) => id === slotId);
  return (at, normal) => {
    const node = slot && nodes.get(slot.node);
    const found = node && pieceIn(showroom, store.getState().view.slots, slotId);
    if (!found) return false;
    at.fromArray(found.piece.anchor.at).applyMatrix4(node.matrixWorld);
    normal.fromArray(found.piece.anchor.normal).transformDirection(node.matrixWorld);
    return true;
  };
}
