/** A camera: looks from `from` to `to` (metres, model space) with a vertical field of view in degrees. */
export interface View {
  from: [number, number, number];
  to: [number, number, number];
  fov: number;
}

export type ViewName =
  | 'front'
  | 'quarter'
  | 'side'
  | 'back'
  | 'collar'
  | 'cuff'
  | 'hem'
  | 'tall'
  | 'tallQuarter'
  | 'tallSide'
  | 'tallBack'
  | 'tallBackQuarter'
  | 'skirtHem'
  | 'waist'
  | 'seat'
  | 'trouserHem'
  | 'face'
  | 'faceQuarter'
  | 'faceSide';

/** The camera walks round a point: `turn` degrees to the model's left, `up` metres above the point. */
function around(to: View['to'], distance: number, turn: number, up: number, fov: number): View {
  const angle = (turn * Math.PI) / 180;
  return {
    from: [to[0] + distance * Math.sin(angle), to[1] + up, to[2] + distance * Math.cos(angle)],
    to,
    fov,
  };
}

export const VIEWS: Record<ViewName, View> = {
  front: around([0, 1.2, 0], 2.6, 0, 0.1, 26),
  quarter: around([0, 1.2, 0], 2.6, 38, 0.15, 26),
  side: around([0, 1.2, 0], 2.6, 90, 0.1, 26),
  back: around([0, 1.2, 0], 2.6, 180, 0.15, 26),
  collar: around([0, 1.4, 0], 1.1, 12, 0.15, 17),
  cuff: around([0.29, 1.25, 0], 1.1, 35, 0.1, 16),
  hem: around([0.06, 0.86, 0], 1.1, 25, 0.12, 19),
  tall: around([0, 0.95, 0], 4, 0, 0.3, 28),
  tallQuarter: around([0, 0.88, 0], 4, 40, 0.3, 27),
  tallSide: around([0, 0.88, 0], 4, 90, 0.3, 27),
  tallBackQuarter: around([0, 0.88, 0], 4, 220, 0.3, 27),
  skirtHem: around([0.1, 0.45, 0], 1.1, 25, 0.12, 19),
  waist: around([0, 0.93, 0], 1.2, 15, 0.12, 22),
  seat: around([0, 0.91, 0], 1.2, 170, 0.12, 22),
  trouserHem: around([0.1, 0.12, 0], 1.1, 35, 0.2, 19),
  tallBack: around([0, 0.88, 0], 4, 180, 0.3, 27),
  face: around([0, 1.565, 0], 1.1, 0, 0.02, 16),
  faceQuarter: around([0, 1.565, 0], 1.1, 40, 0.02, 16),
  faceSide: around([0, 1.565, 0.03], 1.15, 90, 0.02, 16),
};
