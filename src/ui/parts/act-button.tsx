import type { ReactNode, RefObject } from 'react';

/** A button whose act takes its time: pressed again meanwhile it does nothing, and keeps the focus. */
export function ActButton(props: {
  readonly className: string;
  readonly isPending: boolean;
  readonly isDisabled?: boolean;
  readonly type?: 'submit';
  readonly onPress?: () => void;
  /** Said instead of what it shows. */
  readonly label?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly buttonRef?: RefObject<HTMLButtonElement | null> | undefined;
  readonly children: ReactNode;
}) {
  const { className, isPending, isDisabled, type = 'button', onPress, children } = props;
  const { label, describedBy, buttonRef } = props;
  return (
    <button
      ref={buttonRef}
      // A form is not sent twice.
      type={isPending ? 'button' : type}
      className={className}
      disabled={isDisabled}
      aria-disabled={isPending || undefined}
      data-pending={isPending || undefined}
      aria-label={label}
      aria-describedby={describedBy}
      onClick={isPending ? undefined : onPress}
    >
      {children}
    </button>
  );
}
