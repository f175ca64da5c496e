import type { ShapeWeights } from '../../src/contract/bones.ts';
import type { PoseName } from './poses.ts';
import type { ViewName } from './views.ts';

/** One picture of the sheet. */
export interface Shot {
  wearer: 'body' | 'shopper-woman' | 'shopper-man';
  garment?: 'tshirt';
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

/** What is looked at after every change, by group. */
export const SHOTS: Record<'garments' | 'shoppers', Shot[]> = {
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
