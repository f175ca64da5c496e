import type { ShapeWeights } from '../../src/contract/bones.ts';
import type { PoseName } from './poses.ts';
import type { ViewName } from './views.ts';

type Garment = 'tshirt' | 'dress' | 'jeans';

/** One picture of the sheet. */
export interface Shot {
  wearer: 'body' | 'shopper-woman' | 'shopper-man';
  garment?: Garment;
  variant?: string;
  pose: PoseName;
  /** Beyond what the wearer's mesh contains already. */
  shape?: ShapeWeights;
  view: ViewName;
}

const onBody = (view: ViewName, pose: PoseName, more: Partial<Shot> = {}): Shot => ({
  wearer: 'body',
  garment: 'tshirt',
  pose,
  view,
  ...more,
});

/** A garment from all sides and in the poses that ask most of it; `colours` take turns. */
function inPoses(garment: Garment, colours: readonly string[]): Shot[] {
  const views: [ViewName, PoseName, Partial<Shot>?][] = [
    ['tall', 'rest'],
    ['tallQuarter', 'down'],
    ['tallSide', 'down'],
    ['tallBack', 'down'],
    ['tall', 'walk'],
    ['tallQuarter', 'walk'],
    ['tallSide', 'walk'],
    ['tallBackQuarter', 'walk@0.55'],
    ['tallQuarter', 'sit'],
    ['tall', 'sit@2.2'],
    ['tallSide', 'sit@2.2'],
    ['tallSide', 'bend@1.6'],
    ['tall', 'up'],
    ['tallQuarter', 'dance@1.4'],
    ['tall', 'down', { shape: { female: 1 } }],
    ['tallQuarter', 'walk', { shape: { female: 1 } }],
    ['tall', 'down', { shape: { belly: 1, waist: 1, hip: 0.6, chest: 0.6 } }],
    ['tall', 'down', { wearer: 'shopper-woman' }],
    ['tallQuarter', 'walk', { wearer: 'shopper-woman' }],
    ['tall', 'down', { wearer: 'shopper-man' }],
  ];
  return views.map(([view, pose, more], i) =>
    onBody(view, pose, { garment, variant: colours[i % colours.length]!, ...more }),
  );
}

/** What is looked at after every change, by group. */
export const SHOTS: Record<'garments' | 'dress' | 'jeans' | 'shoppers', Shot[]> = {
  garments: [
    onBody('front', 'rest', { variant: 'ocean' }),
    onBody('quarter', 'rest', { variant: 'ocean' }),
    onBody('side', 'rest', { variant: 'ocean' }),
    onBody('back', 'rest', { variant: 'ocean' }),
    onBody('front', 'down', { variant: 'ocean' }),
    onBody('quarter', 'down', { variant: 'breton' }),
    onBody('side', 'down', { variant: 'white' }),
    onBody('back', 'down', { variant: 'breton' }),
    onBody('front', 'half', { variant: 'white' }),
    onBody('quarter', 'half', { variant: 'ocean' }),
    onBody('front', 'up', { variant: 'ocean' }),
    onBody('back', 'up', { variant: 'white' }),
    onBody('quarter', 'sit', { variant: 'white' }),
    onBody('quarter', 'walk', { variant: 'breton' }),
    onBody('front', 'armsCrossed@2.2', { variant: 'ocean' }),
    onBody('quarter', 'handsOnHips@2', { variant: 'white' }),
    onBody('front', 'down', { variant: 'breton', shape: { female: 1 } }),
    onBody('collar', 'rest', { variant: 'ocean' }),
    onBody('collar', 'rest', { variant: 'white' }),
    onBody('cuff', 'rest', { variant: 'breton' }),
    onBody('hem', 'rest', { variant: 'ocean' }),
  ],
  dress: [
    ...inPoses('dress', ['garnet', 'ink', 'willow']),
    onBody('collar', 'rest', { garment: 'dress', variant: 'garnet' }),
    onBody('front', 'rest', { garment: 'dress', variant: 'willow' }),
    onBody('skirtHem', 'rest', { garment: 'dress', variant: 'willow' }),
    onBody('skirtHem', 'rest', { garment: 'dress', variant: 'garnet' }),
  ],
  jeans: [
    ...inPoses('jeans', ['indigo', 'black', 'ecru']),
    onBody('waist', 'rest', { garment: 'jeans', variant: 'indigo' }),
    onBody('seat', 'rest', { garment: 'jeans', variant: 'indigo' }),
    onBody('trouserHem', 'rest', { garment: 'jeans', variant: 'black' }),
    onBody('trouserHem', 'rest', { garment: 'jeans', variant: 'ecru' }),
  ],
  shoppers: (['shopper-woman', 'shopper-man'] as const).flatMap((wearer): Shot[] => [
    { wearer, pose: 'down', view: 'face' },
    { wearer, pose: 'down', view: 'faceQuarter' },
    { wearer, pose: 'down', view: 'faceSide' },
    { wearer, pose: 'rest', view: 'tall' },
    { wearer, pose: 'down', view: 'tallQuarter' },
    { wearer, pose: 'down', view: 'tallBack' },
    { wearer, pose: 'up', view: 'tall' },
    { wearer, pose: 'sit', view: 'tallQuarter' },
    { wearer, pose: 'down', view: 'tall', shape: { belly: 1, waist: 1, hip: 0.6, chest: 0.6 } },
    { wearer, garment: 'tshirt', variant: 'white', pose: 'down', view: 'front' },
    { wearer, garment: 'tshirt', variant: 'ocean', pose: 'up', view: 'front' },
    { wearer, garment: 'tshirt', variant: 'breton', pose: 'walk', view: 'quarter' },
  ]),
};
