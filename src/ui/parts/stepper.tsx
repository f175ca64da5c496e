import { Minus, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import button from './button.module.css';
import styles from './stepper.module.css';

/** One more, one less, between `least` and `most`. */
export function Stepper(props: {
  /** What is counted, for those who cannot see beside what it stands. */
  readonly label: string;
  readonly less: string;
  readonly more: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}) {
  const { label, less, more, value, least, most, onChange } = props;
  return (
    <div className={styles.stepper} role="group" aria-label={label}>
      <Step label={less} isOver={value <= least} onPress={() => onChange(value - 1)}>
        <Minus className="lucide" aria-hidden />
      </Step>
      <span className={styles.count} aria-live="polite">
        {value}
      </span>
      <Step label={more} isOver={value >= most} onPress={() => onChange(value + 1)}>
        <Plus className="lucide" aria-hidden />
      </Step>
    </div>
  );
}

/** At its end it stays in reach, since whoever came here by keyboard would be lost with it. */
function Step(props: {
  readonly label: string;
  readonly isOver: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}) {
  const { label, isOver, onPress, children } = props;
  return (
    <button
      type="button"
      className={button.icon}
      aria-label={label}
      aria-disabled={isOver || undefined}
      data-disabled={isOver || undefined}
      onClick={isOver ? undefined : onPress}
    >
      {children}
    </button>
  );
}
