import { useCurrencyChoice } from './currency';
import { untellServer } from './language/language';
import { applyMotion, useMotion } from './motion';
import { applyTheme, useTheme } from './theme';

/** What all keys of ours begin with. */
const OURS = 'tryscape.';

/**
 * Deletes everything of ours that this browser keeps, and goes back to how the device has it. The
 * language stays until the page is left: whoever asked for this is still to read what became of it.
 */
export function forgetDevice(): void {
  for (const open of [() => localStorage, () => sessionStorage]) forgetIn(open);
  untellServer();
  useCurrencyChoice.setState({ chosen: null });
  useTheme.setState({ theme: 'system' });
  applyTheme('system');
  useMotion.setState({ calm: false });
  applyMotion(false);
}

function forgetIn(open: () => Storage): void {
  try {
    const storage = open();
    for (const key of Object.keys(storage)) if (key.startsWith(OURS)) storage.removeItem(key);
  } catch {
    // Closed: there is nothing in it.
  }
}
