import { expect, test, vi } from 'vitest';
import { failure, success, type Outcome } from '../../src/contract/tryon-error';
import { loadOnce } from '../../src/tryon/load-once';

/** Loads that settle when the test says so. */
function scripted() {
  const asked: ((outcome: Outcome<string>) => void)[] = [];
  const freed: string[] = [];
  const once = loadOnce<string>(
    () => new Promise((resolve) => asked.push(resolve)),
    (value) => freed.push(value),
  );
  return { asked, freed, once };
}

test('loads once, however often it is needed', async () => {
  const { asked, once } = scripted();
  const both = [once.get(), once.get()];
  asked[0](success('body'));
  expect(await Promise.all([...both, once.get()])).toEqual(Array(3).fill(success('body')));
  expect(asked).toHaveLength(1);
});

test('a load that failed is tried again', async () => {
  const { asked, once } = scripted();
  const first = once.get();
  asked[0](failure('model_unreachable'));
  expect(await first).toEqual(failure('model_unreachable'));
  const second = once.get();
  asked[1](success('body'));
  expect(await second).toEqual(success('body'));
});

test('what is dropped is freed, also when it was still on its way', async () => {
  const { asked, freed, once } = scripted();
  void once.get();
  once.drop();
  expect(freed).toEqual([]);
  asked[0](success('body'));
  await vi.waitFor(() => expect(freed).toEqual(['body']));
});

test('after a drop it is loaded anew, and an old failure takes nothing from the new load', async () => {
  const { asked, freed, once } = scripted();
  const old = once.get();
  once.drop();
  const anew = once.get();
  asked[0](failure('model_unreachable'));
  await old;
  asked[1](success('body'));
  expect(await anew).toEqual(success('body'));
  expect(await once.get()).toEqual(success('body'));
  expect(asked).toHaveLength(2);
  expect(freed).toEqual([]);
});
