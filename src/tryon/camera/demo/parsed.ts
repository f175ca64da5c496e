/** What comes of reading a file that somebody gave us: its value, or what is wrong with it, in one line. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: ParseErrorCode; readonly detail: string };

export type ParseErrorCode = 'clip_invalid' | 'bodies_invalid';
