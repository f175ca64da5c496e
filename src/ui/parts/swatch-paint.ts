/** A swatch's CSS background: one colour as it is, several as stripes, twice over. */
export function swatchPaint(colours: readonly string[]): string {
  if (colours.length === 1) return colours[0];
  const step = 100 / (colours.length * 2);
  const stops = [...colours, ...colours].map(
    (colour, i) => `${colour} ${i * step}% ${(i + 1) * step}%`,
  );
  return `linear-gradient(${stops.join(', ')})`;
}
