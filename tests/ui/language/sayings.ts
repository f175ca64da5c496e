type Wording = string | ((...parts: string[]) => string);

/** Every text by its place, such as `tryon.title`; what takes parts is given «1», «2», «3». */
export function sayings(texts: object, place = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, value]: [string, Wording | object]) => {
      const at = place + key;
      if (typeof value === 'object') return Object.entries(sayings(value, `${at}.`));
      return [[at, typeof value === 'string' ? value : value('«1»', '«2»', '«3»')]];
    }),
  );
}
