import { escapeMarkup } from '../pages/markup';
import { STATUS } from '../problem';

/** Text as HTML: what stands between backticks is code, and the code of a problem leads to its wording. */
export function prose(text: string): string {
  return escapeMarkup(text).replace(/`([^`]+)`/g, (_, word: string) =>
    word in STATUS ? `<a href="#problem-${word}"><code>${word}</code></a>` : `<code>${word}</code>`,
  );
}
