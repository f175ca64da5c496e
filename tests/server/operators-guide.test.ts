import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../server/config';
import { FOLDERS } from '../../server/folders';
import { LIMITS } from '../../server/limits/limits';

/** Every setting that the shop looks for. */
function settingsRead(): string[] {
  const read = new Set<string>();
  const env = new Proxy<Record<string, string | undefined>>(
    {},
    { get: (_, name) => void read.add(String(name)) },
  );
  readConfig(env);
  return [...read];
}

describe.each(['operators.md', 'operators.zh.md'])('%s', (name) => {
  const guide = () => readFile(join(FOLDERS.root, 'docs', name), 'utf8');
  const rows = async () =>
    [...(await guide()).matchAll(/^\| `([A-Z_]+)` \| (\S*) ?\|/gm)].map(([, setting, preset]) => ({
      setting: setting!,
      preset: preset!,
    }));

  test('lists every setting, and none that there is not', async () => {
    const listed = (await rows()).map(({ setting }) => setting);
    expect(listed.toSorted()).toEqual(settingsRead().toSorted());
  });

  test('tells the presets as they are', async () => {
    const presets = Object.fromEntries((await rows()).map((row) => [row.setting, row.preset]));
    const { port, httpsPort, host, limits, trustedProxies } = readConfig({});
    expect(presets).toMatchObject({
      PORT: String(port),
      HTTPS_PORT: String(httpsPort),
      HOST: host,
      TRUST_PROXY: String(trustedProxies),
      READS_PER_MINUTE: String(limits.readsPerMinute),
      WRITES_PER_MINUTE: String(limits.writesPerMinute),
    });
    const text = await guide();
    expect(text).toContain(`${LIMITS.bodyBytes / 1024} KB`);
    const seconds = LIMITS.answerMs / 1000;
    expect(text).toMatch(new RegExp(`begins within ${seconds} s|${seconds} 秒内开始`));
    expect(text).toMatch(new RegExp(`\\| (每分钟 )?${LIMITS.wrongTokensPerMinute} (a minute|次)`));
  });

  test('names only commands that there are', async () => {
    const { scripts } = JSON.parse(await readFile(join(FOLDERS.root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = [...(await guide()).matchAll(/npm run (?:--silent )?([\w-]+)/g)].map(
      ([, script]) => script!,
    );
    expect(named).toContain('backup');
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });
});

test('both guides say the same to a machine', async () => {
  const blocks = async (name: string) =>
    [...(await readFile(join(FOLDERS.root, 'docs', name), 'utf8')).matchAll(/```[^`]*```/g)].map(
      ([block]) => block,
    );
  const [english, chinese] = [await blocks('operators.md'), await blocks('operators.zh.md')];
  expect(english.length).toBeGreaterThan(8);
  expect(chinese).toEqual(english);
});
