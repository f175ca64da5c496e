import type { WayFigures } from './case';

/** Collects {@link WayFigures} frame by frame. */
export function createTally() {
  const overlap: (number | null)[] = [];
  const occlusion: [number, number, number, number] = [0, 0, 0, 0];
  const offsets: [number, number] = [0, 0];
  const rotations: [number, number] = [0, 0];
  const sleeveEnds: [number, number] = [0, 0];
  const tracks: number[][] = [];
  return {
    /**
     * @param truth RGBA: red garment alone, green limb alone, blue garment as it is seen
     * @param drawn RGBA of the same size, whose `channel` is the garment as it was drawn
     */
    compare(truth: Uint8Array, drawn: Uint8Array, channel: number): void {
      let both = 0;
      let either = 0;
      for (let i = 0; i < truth.length; i += 4) {
        const seen = truth[i + 2] > 127;
        const found = drawn[i + channel] > 127;
        if (seen || found) {
          either += 1;
          if (seen && found) both += 1;
        }
        if (truth[i] > 127 && truth[i + 1] > 127) {
          occlusion[seen ? 0 : 2] += 1;
          if (seen === found) occlusion[seen ? 1 : 3] += 1;
        }
      }
      overlap.push(either === 0 ? null : both / either);
    },
    addOffset(share: number): void {
      offsets[0] += share;
      offsets[1] += 1;
    },
    addRotation(degrees: number): void {
      rotations[0] += degrees;
      rotations[1] += 1;
    },
    addSleeveEnd(share: number): void {
      sleeveEnds[0] += share;
      sleeveEnds[1] += 1;
    },
    addTrack: (points: number[]) => tracks.push(points),
    figures: (): WayFigures => ({ overlap, occlusion, offsets, rotations, sleeveEnds, tracks }),
  };
}
