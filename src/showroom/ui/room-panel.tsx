import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Vector3 } from 'three';
import type { Hotspot } from '../../contract/showroom';
import { wrapAngle } from '../view-state/shot';
import type { Mark } from '../hotspot/marks';
import type { Mirror } from '../hotspot/mirror';
import type { Visit } from '../visit';
import { DoorPlate } from './door-plate';
import { InfoPlate } from './info-plate';
import { angleAbove, anglesTo } from './look-at';
import { PANEL_TITLE } from './panel-title';
import { ProductPanel } from './product-panel';
import styles from './room-panel.module.css';
import { choose, useChosen, useVisit } from './visit-context';

/** What is open, on the side away from it; on a phone below it, and the view turns to bring it clear. */
export function RoomPanel(props: { readonly marks: readonly Mark[]; readonly mirror: Mirror }) {
  const { marks, mirror } = props;
  const open = useChosen(({ view }) => view.open);
  const mark = marks.find(({ hotspot }) => hotspot.id === open);
  return mark ? <Opened key={mark.hotspot.id} mark={mark} mirror={mirror} /> : null;
}

/** On a narrow screen: where the thing is brought to, as a share of the picture's height from its middle up. */
const CLEAR_UP = 0.42;
const NARROW = '(max-width: 899px)';

const _at = new Vector3();
const _normal = new Vector3();

function Opened({ mark, mirror }: { readonly mark: Mark; readonly mirror: Mirror }) {
  const visit = useVisit();
  const panel = useRef<HTMLElement>(null);
  const [side] = useState(() => sideAwayFrom(visit, mark));
  useEffect(() => {
    const opener = document.activeElement;
    panel.current!.focus({ preventScroll: true });
    if (matchMedia(NARROW).matches) bringClear(visit, mark);
    return () => {
      // Back to where it was opened from, unless the visitor went elsewhere meanwhile.
      const isLost = document.activeElement === document.body || !document.activeElement;
      if (isLost && opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, [visit, mark]);
  useEffect(() => mirror.cover(panel.current!), [mirror]);
  const close = () => choose(visit, { open: null });
  return (
    <aside
      ref={panel}
      className={styles.panel}
      data-side={side}
      data-kind={mark.hotspot.kind}
      tabIndex={-1}
      aria-labelledby={PANEL_TITLE}
    >
      {content(mark, mark.hotspot, close)}
    </aside>
  );
}

function content(mark: Mark, hotspot: Hotspot, close: () => void): ReactNode {
  switch (hotspot.kind) {
    case 'product':
    case 'slot':
      return <ProductPanel hotspot={hotspot} mark={mark} onClose={close} />;
    case 'info':
      return <InfoPlate hotspot={hotspot} onClose={close} />;
    case 'door':
      return <DoorPlate hotspot={hotspot} onClose={close} />;
  }
}

/** A thing in the right half has its panel on the left. */
function sideAwayFrom({ rig }: Visit, mark: Mark): 'left' | 'right' {
  if (!mark.readAnchor(_at, _normal)) return 'left';
  const { yaw } = anglesTo(rig.camera.eye, _at);
  return wrapAngle((yaw * Math.PI) / 180 - rig.camera.yaw) < 0 ? 'right' : 'left';
}

function bringClear({ rig }: Visit, mark: Mark): void {
  const view = rig.readView();
  if (view.mode === 'dollhouse' || !mark.readAnchor(_at, _normal)) return;
  const { yaw, pitch } = anglesTo(rig.camera.eye, _at);
  const lower = pitch - angleAbove(CLEAR_UP, rig.camera.fov);
  rig.setView({ ...view, yaw, pitch: Math.max(-80, lower) }, 'glide');
}
