import { beforeEach, expect, test, vi } from 'vitest';

let storage: Map<string, string>;

/** The settings of a visit to a browser that has this stored. */
async function open(stored?: string) {
  vi.resetModules();
  storage = new Map(stored === undefined ? [] : [['tryscape.tryon', stored]]);
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, value: string) => storage.set(key, value),
  });
  return import('../../../src/tryon/ui/settings');
}

beforeEach(() => vi.unstubAllGlobals());

test('a first visit has the camera at the front, and three seconds until a photo', async () => {
  const { useSettings } = await open();
  expect(useSettings.getState()).toEqual({ facing: 'user', delaySeconds: 3 });
});

test('what was changed is so on the next visit', async () => {
  const first = await open();
  first.setSettings({ facing: 'environment' });
  first.setSettings({ delaySeconds: 0 });
  const { useSettings } = await open(storage.get('tryscape.tryon'));
  expect(useSettings.getState()).toEqual({ facing: 'environment', delaySeconds: 0 });
});

test.each(['', 'null', '{', '{"facing":"above","delaySeconds":7}', '[1]', '"user"'])(
  'what nobody can have chosen is not taken from storage: %s',
  async (stored) => {
    const { useSettings } = await open(stored);
    expect(useSettings.getState()).toEqual({ facing: 'user', delaySeconds: 3 });
  },
);
