/** Opens a file for spreadsheets that would else take it for another coding. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** A row of a table by RFC 4180, with its end. Numbers are written as they are. */
export function csvRow(cells: readonly (string | number)[]): string {
  return cells.map((cell) => quoted(harmless(cell))).join(',') + '\r\n';
}

/**
 * Spreadsheets reckon what begins like a formula, and buyers write names and addresses as they
 * like: an apostrophe before it makes it text (OWASP, CSV injection).
 */
function harmless(cell: string | number): string {
  const text = String(cell);
  return typeof cell === 'string' && /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}

const quoted = (text: string) =>
  /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
