import { create } from 'zustand';

/** The order that one tap has just stamped, shown at the foot of whatever page there is. */
interface Stamped {
  /** Null while there is none. */
  readonly token: string | null;
  /** Of the part of the page that was tapped: a room has its own. */
  readonly theme: string | undefined;
}

export const useStamped = create<Stamped>(() => ({ token: null, theme: undefined }));

/** `from` is what was tapped. */
export function showStamped(token: string, from: Element | null): void {
  const themed = from?.closest<HTMLElement>('[data-theme]');
  useStamped.setState({ token, theme: themed?.dataset['theme'] });
}

export const closeStamped = (): void => useStamped.setState({ token: null });
