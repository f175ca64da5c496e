import type { View } from './page.ts';

/** Where the flat is looked at from, as an agent's photographer would stand. */
export const VIEWS: Record<string, View> = {
  sofa: { from: [5.0, 6.3, 1.55], to: [1.5, 0.6, 1.05], fov: 70 },
  dining: { from: [4.9, 0.9, 1.55], to: [1.6, 5.6, 1.1], fov: 70 },
  tv: { from: [0.9, 4.0, 1.55], to: [5.2, 0.9, 1.15], fov: 72 },
  kitchen: { from: [4.3, 3.2, 1.55], to: [1.1, 6.6, 1.15], fov: 66 },
  window: { from: [3.3, 3.75, 1.55], to: [2.5, 0, 1.2], fov: 74 },
  balcony: { from: [4.6, -1.2, 1.55], to: [0.8, -1.6, 1.0], fov: 76 },
  entry: { from: [4.4, 5.6, 1.55], to: [4.2, 9.1, 1.2], fov: 66 },
  hall: { from: [5.5, 8.7, 1.55], to: [3.2, 7.2, 1.0], fov: 76, doors: 70 },
  home: { from: [4.2, 8.9, 1.55], to: [4.3, 3.0, 1.2], fov: 72 },
  bath: { from: [2.75, 8.9, 1.55], to: [1.2, 7.2, 0.95], fov: 80 },
  shower: { from: [2.6, 7.75, 1.55], to: [0.2, 8.4, 1.2], fov: 80 },
  bed: { from: [6.2, 3.5, 1.55], to: [9.6, 1.4, 0.8], fov: 74 },
  wardrobe: { from: [7.0, 0.5, 1.55], to: [8.9, 4.2, 1.2], fov: 74 },
  study: { from: [6.2, 8.2, 1.55], to: [9.9, 5.6, 0.9], fov: 76 },
  desk: { from: [7.4, 5.2, 1.55], to: [9.9, 7.4, 0.9], fov: 74 },
  scale: { from: [5.0, 6.3, 1.55], to: [2.6, 2.6, 1.0], fov: 62, bodyAt: [3.5, 3.5] },
  above: { from: [5, -7.5, 13], to: [5.1, 4.2, 0], fov: 52, isOpenAbove: true, doors: 60 },
};
