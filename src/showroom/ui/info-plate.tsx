import type { Hotspot } from '../../contract/showroom';
import { useWording } from '../../ui/language/language';
import { PanelHead } from './panel-head';
import styles from './text-plate.module.css';

/** What there is to say of a thing that is not sold. */
export function InfoPlate(props: {
  readonly hotspot: Extract<Hotspot, { kind: 'info' }>;
  readonly onClose: () => void;
}) {
  const wording = useWording();
  return (
    <div className={styles.text}>
      <PanelHead name={wording(props.hotspot.label)} onClose={props.onClose} />
      <p>{wording(props.hotspot.text)}</p>
    </div>
  );
}
