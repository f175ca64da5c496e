import { expect, test } from 'vitest';
import { headingCharacters } from '../../../../server/build/chinese-serif/heading-characters';

const SOURCE = `
  zh: {
    title: '袋子',
    note: '不要',
    states: {
      placed: '已下',
      shipped: (day) => \`\${day}寄\`,
    },
    hint: '看看',
    sentence: ['穿上，', '再说'],
    happened: '袋断',
    inColours: (name) =>
      \`\${name}有三色\`,
  },
  variants: [{ id: 'a', name: { zh: '青', en: 'Green' } }],
  name: { zh: '花瓶', en: 'Vase' },
`;

test('characters are those of headings, names and sentences, each once, and no others', () => {
  const { heading, failing, sentence } = headingCharacters([SOURCE, "  title: '袋',"]);
  expect(heading.match(/\p{Script=Han}/gu)!.join('')).toBe(
    [...'三下子寄已有瓶色花袋'].sort().join(''),
  );
  expect(heading).toContain('。');
  expect(failing).toBe('断');
  expect(sentence).toBe([...'，上再穿说'].sort().join(''));
});
