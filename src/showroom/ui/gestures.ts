import type { Text } from '../../contract/text';

/** What fingers and mouse do in the picture. */
export const GESTURES: {
  readonly title: Text;
  readonly rows: readonly { readonly act: Text; readonly hand: Text }[];
} = {
  title: { zh: '手指和鼠标', en: 'Fingers and mouse' },
  rows: [
    { act: { zh: '环顾', en: 'Look round' }, hand: { zh: '拖动', en: 'Drag' } },
    { act: { zh: '走过去', en: 'Go there' }, hand: { zh: '点地面', en: 'Press the floor' } },
    {
      act: { zh: '拉近，推远', en: 'Closer, farther' },
      hand: { zh: '双指，滚轮', en: 'Pinch, wheel' },
    },
    {
      act: { zh: '看这件东西', en: 'About a thing' },
      hand: { zh: '点它的方块', en: 'Press its square' },
    },
  ],
};
