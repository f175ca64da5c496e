import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { shareLooks } from '../../../server/storage/share-looks';

/** Reads that end when they are told to. */
function openReads() {
  const begun: { questions: readonly number[]; end: (answer: string) => void; fail: () => void }[] =
    [];
  const look = shareLooks<number, string>(
    (questions) =>
      new Promise((resolve, reject) => {
        begun.push({ questions, end: resolve, fail: () => reject(new Error('gone')) });
      }),
  );
  return { begun, look };
}

test('all who ask in one turn share a read', async () => {
  const { begun, look } = openReads();
  const answers = [look(1), look(2), look(3)];
  expect(begun).toEqual([]);
  await turn();
  expect(begun.map(({ questions }) => questions)).toEqual([[1, 2, 3]]);
  begun[0]!.end('a');
  expect(await Promise.all(answers)).toEqual(['a', 'a', 'a']);
});

test('whoever asks while one is under way waits for the next', async () => {
  const { begun, look } = openReads();
  const early = look(1);
  await turn();
  const late = [look(2), look(3)];
  await turn();
  expect(begun).toHaveLength(1);
  begun[0]!.end('before');
  expect(await early).toBe('before');
  await turn();
  begun[1]!.end('after');
  expect(await Promise.all(late)).toEqual(['after', 'after']);
});

test('a read that fails fails those who asked, and nobody after them', async () => {
  const { begun, look } = openReads();
  const failed = look(1);
  await turn();
  begun[0]!.fail();
  await expect(failed).rejects.toThrow('gone');
  const next = look(2);
  await turn();
  begun[1]!.end('well');
  expect(await next).toBe('well');
});
