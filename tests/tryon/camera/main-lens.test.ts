import { expect, test } from 'vitest';
import { mainRearLens } from '../../../src/tryon/camera/main-lens';

const named = (labels: readonly string[]) =>
  labels.map((label) => ({ deviceId: label, kind: 'videoinput' as const, label }));

test.for([
  [
    'an iPhone',
    ['Front Camera', 'Back Ultra Wide Camera', 'Back Camera', 'Back Telephoto Camera'],
    'Back Camera',
  ],
  ['an iPhone in Chinese', ['前置相机', '后置超广角相机', '后置相机'], '后置相机'],
  [
    'an Android phone',
    ['camera2 2, facing back', 'camera2 1, facing front', 'camera2 0, facing back'],
    'camera2 0, facing back',
  ],
  ['a laptop', ['Integrated Camera'], null],
  ['a browser that names nothing', ['', ''], null],
] as const)('the main rear lens of %s', ([, labels, main]) => {
  expect(mainRearLens(named(labels))).toBe(main);
});

test('a microphone is no lens', () => {
  const microphone = { deviceId: 'mic', kind: 'audioinput' as const, label: 'Back Microphone' };
  expect(mainRearLens([microphone])).toBeNull();
});
