/** A moment that tests take for now, in milliseconds since 1970. */
export const NOW = Date.parse('2026-11-24T04:00:00Z');
