import { useCallback, useEffect, useRef } from 'react';
import { Object3D } from 'three';
import { useOverlay } from '../ui/use-overlay';
import type { Overlay, Visit } from '../visit';
import type { PlanFrame } from './plan-drawing';
import styles from './plan.module.css';

/** How far the cone of the look reaches on the plan, and half of its angle. */
const REACH = 2.6;
const HALF_ANGLE = 0.56;
const CONE = `M0 0L${-REACH * Math.sin(HALF_ANGLE)} ${-REACH * Math.cos(HALF_ANGLE)}A${REACH} ${REACH} 0 0 1 ${REACH * Math.sin(HALF_ANGLE)} ${-REACH * Math.cos(HALF_ANGLE)}Z`;

/** The visitor on the plan, and the way that they look; it keeps up with them. */
export function YouAreHere({ visit, frame }: { readonly visit: Visit; readonly frame: PlanFrame }) {
  const mark = useRef<SVGGElement>(null);
  const write = useCallback(() => {
    const { feet, yaw } = visit.rig.stand;
    const turn = (yaw * 180) / Math.PI;
    mark.current?.setAttribute(
      'transform',
      `translate(${feet.x.toFixed(3)} ${feet.z.toFixed(3)}) rotate(${turn.toFixed(1)})`,
    );
  }, [visit]);
  useEffect(write, [write]);
  const make = useCallback(
    (): Overlay => ({
      object: new Object3D(),
      update() {
        write();
        return false;
      },
    }),
    [write],
  );
  useOverlay(visit, make);
  return (
    <svg
      className={styles.drawing}
      viewBox={`${frame.x} ${frame.z} ${frame.width} ${frame.depth}`}
      aria-hidden
    >
      <g ref={mark}>
        <path className={styles.cone} d={CONE} />
        <path className={styles.me} d="M-.14-.14H.14V.14H-.14Z" />
      </g>
    </svg>
  );
}
