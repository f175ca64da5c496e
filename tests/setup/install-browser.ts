import { existsSync } from 'node:fs';
import { findChromium } from './chromium';
import { runCommand } from './run-command';

/** What browser tests need from Debian: command or file that shows it is there, and its package. */
const DEBIAN = [
  { package: 'chromium', isThere: async () => findChromium() !== undefined },
  { package: 'ffmpeg', isThere: () => runs('ffmpeg', '-version') },
  // Pictures show Chinese.
  { package: 'fonts-noto-cjk', isThere: async () => existsSync('/usr/share/fonts/opentype/noto') },
];

/** Path of a Chromium, installed first where there is none. Rejects when that fails. */
export async function ensureBrowser(say: (line: string) => void): Promise<string> {
  if (process.getuid?.() === 0 && (await runs('apt-get', '--version'))) await ensureDebian(say);
  if (!findChromium()) {
    say('browser: installing Chromium');
    await must(['playwright-core', 'install', 'chromium']);
  }
  const found = findChromium();
  if (!found) throw new Error('No Chromium: install one and give its path as CHROMIUM');
  say(`browser: ${found}`);
  return found;
}

async function ensureDebian(say: (line: string) => void): Promise<void> {
  const missing: string[] = [];
  for (const need of DEBIAN) if (!(await need.isThere())) missing.push(need.package);
  if (missing.length === 0) return;
  say(`browser: installing ${missing.join(', ')}`);
  await must(['apt-get', 'update']);
  await must([
    ...['env', 'DEBIAN_FRONTEND=noninteractive'],
    ...['apt-get', 'install', '-y', '--no-install-recommends', ...missing],
  ]);
}

async function runs(...command: string[]): Promise<boolean> {
  return runCommand('.', command).then(
    ({ code }) => code === 0,
    () => false,
  );
}

async function must(command: readonly string[]): Promise<void> {
  const { code, output } = await runCommand(process.cwd(), command);
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}\n${output}`);
}
