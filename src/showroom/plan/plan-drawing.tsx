import { memo, useMemo } from 'react';
import { Vector3 } from 'three';
import type { Showroom } from '../../contract/showroom';
import { boxMiddle, boxRound, isWithin, type PlanPoint } from '../../math/polygon';
import { pieceIn } from '../hotspot/piece-in';
import type { Visit } from '../visit';
import { doorPath, gapOf, outerMeasures, pathOf, swingOf, wallAt } from './plan-geometry';
import styles from './plan.module.css';

/** Round the walls: room for the measures above and at the left, and for air. */
const MARGIN = { left: 1, top: 1, right: 0.35, bottom: 0.35 };
/** From the wall to the line of a measure, and half of its end ticks. */
const DIMENSION_OFF = 0.5;
const TICK = 0.14;

export interface PlanFrame {
  readonly x: number;
  readonly z: number;
  readonly width: number;
  readonly depth: number;
}

/** What of the ground a plan shows, metres. */
export function frameOf({ scene }: Showroom): PlanFrame {
  const { min, max } = boxRound([scene.shell, ...scene.places.map((each) => each.outline)].flat());
  return {
    x: min[0] - MARGIN.left,
    z: min[1] - MARGIN.top,
    width: max[0] - min[0] + MARGIN.left + MARGIN.right,
    depth: max[1] - min[1] + MARGIN.top + MARGIN.bottom,
  };
}

/** Outlines of what stands in the slots now; those whose node is not here are left out. */
export function footprints(
  { showroom, nodes }: Visit,
  slots: Readonly<Record<string, string>>,
): readonly { readonly place: string; readonly outline: readonly PlanPoint[] }[] {
  return showroom.slots.flatMap(({ id, node: name, place }) => {
    const node = nodes.get(name);
    const piece = node && pieceIn(showroom, slots, id)?.piece;
    if (!piece) return [];
    const outline = piece.footprint.map(([x, z]): PlanPoint => {
      const point = new Vector3(x, 0, z).applyMatrix4(node.matrixWorld);
      return [point.x, point.z];
    });
    return [{ place, outline }];
  });
}

/** Doors, and how they swing; of one that is not here, which end it hangs at is not known, and taken to be the first. */
export function doorsOf({ showroom, nodes }: Visit) {
  return showroom.scene.passages.flatMap((passage) => {
    const { id, door, from, between } = passage;
    if (!door) return [];
    const node = nodes.get(door.node)?.matrixWorld.elements;
    const swing = swingOf(passage, node ? [node[12], node[14]] : from, door.openDeg);
    return [{ id, between, openDeg: door.openDeg, swing }];
  });
}

/** Walls, openings, what stands there, and measures. For the eye: places are named in words over it. */
export const PlanDrawing = memo(function PlanDrawing(props: {
  readonly visit: Visit;
  readonly frame: PlanFrame;
  /** Where the visitor is. */
  readonly place: string;
  readonly things: readonly (readonly PlanPoint[])[];
}) {
  const { visit, frame, place, things } = props;
  const { scene } = visit.showroom;
  const { shell, places, passages, windows } = scene;
  const { min } = useMemo(() => boxRound(shell), [shell]);
  const measures = useMemo(() => outerMeasures(scene), [scene]);
  const outline = places.find(({ id }) => id === place)!.outline;
  // Balconies and terraces, which no wall surrounds.
  const outside = places.filter((each) => !isWithin(shell, ...boxMiddle(each.outline)));
  const dimensionZ = min[1] - DIMENSION_OFF;
  const dimensionX = min[0] - DIMENSION_OFF;
  return (
    <svg
      className={styles.drawing}
      viewBox={`${frame.x} ${frame.z} ${frame.width} ${frame.depth}`}
      aria-hidden
    >
      <path className={styles.wall} d={pathOf(shell)} />
      <path className={styles.floor} d={pathOf(...places.map((each) => each.outline))} />
      {passages.map((passage) => (
        <path key={passage.id} className={styles.floor} d={pathOf(gapOf(passage, scene))} />
      ))}
      <path className={styles.outside} d={pathOf(...outside.map((each) => each.outline))} />
      <path className={styles.here} d={pathOf(outline)} />
      {windows.map(({ from, to }) => (
        <line
          key={`${from.join()} ${to.join()}`}
          className={styles.window}
          x1={from[0]}
          y1={from[1]}
          x2={to[0]}
          y2={to[1]}
          strokeWidth={wallAt(from, to, scene) * 0.4}
        />
      ))}
      <path className={styles.thing} d={pathOf(...places.flatMap((each) => each.fixtures))} />
      <path className={styles.thing} d={pathOf(...things)} />
      {doorsOf(visit).map(({ id, swing, openDeg }) => (
        <path key={id} className={styles.door} d={doorPath(swing, openDeg)} />
      ))}
      <path
        className={styles.dimension}
        d={
          measures.across.map((each) => ruleAcross(each.from, each.to, dimensionZ)).join('') +
          measures.down.map((each) => ruleDown(each.from, each.to, dimensionX)).join('')
        }
      />
    </svg>
  );
});

const ruleAcross = (from: number, to: number, z: number) =>
  `M${from} ${z}H${to}M${from} ${z - TICK}v${2 * TICK}M${to} ${z - TICK}v${2 * TICK}`;
const ruleDown = (from: number, to: number, x: number) =>
  `M${x} ${from}V${to}M${x - TICK} ${from}h${2 * TICK}M${x - TICK} ${to}h${2 * TICK}`;
