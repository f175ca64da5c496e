import type { ReactNode } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import styles from './button.module.css';

interface IconProps {
  /** What pressing it does, for those who cannot see the icon. */
  readonly label: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly isDisabled?: boolean;
}

/** An act at the edge of a picture. */
export function IconButton({
  label,
  className = '',
  onPress,
  ...rest
}: IconProps & { readonly onPress?: () => void }) {
  return (
    <Button
      {...rest}
      {...(onPress && { onPress })}
      aria-label={label}
      className={`${styles.icon} ${className}`}
    />
  );
}

/** A state at the edge of a picture, underlined while it lasts. */
export function IconToggle({
  label,
  className = '',
  ...rest
}: IconProps & {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
}) {
  return <ToggleButton {...rest} aria-label={label} className={`${styles.icon} ${className}`} />;
}
