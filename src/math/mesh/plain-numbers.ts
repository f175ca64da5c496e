/** An attribute's numbers in a row, whatever its storage (normalised, interleaved). */
export function plainNumbers(attribute: {
  readonly count: number;
  readonly itemSize: number;
  getComponent(index: number, component: number): number;
}): Float32Array {
  const out = new Float32Array(attribute.count * attribute.itemSize);
  for (let i = 0; i < attribute.count; i++) {
    for (let k = 0; k < attribute.itemSize; k++) {
      out[i * attribute.itemSize + k] = attribute.getComponent(i, k);
    }
  }
  return out;
}
