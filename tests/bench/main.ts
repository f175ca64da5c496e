/** npm run bench -- NAME [options] [--json FILE] [--report DIR] */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { benchApi } from './api/api';
import { benchFaults } from './faults/faults';
import { readOptions } from './options';
import { benchPages } from './pages/pages';
import { reportPage } from './report';
import { benchScreen } from './screen/screen';
import { benchShowroom } from './showroom/showroom';
import { benchTryon } from './tryon/tryon';
import { benchViewer } from './viewer/viewer';

const BENCHES = {
  tryon: benchTryon,
  screen: benchScreen,
  pages: benchPages,
  viewer: benchViewer,
  api: benchApi,
  faults: benchFaults,
  showroom: benchShowroom,
};

const [name, ...rest] = process.argv.slice(2);
const bench = BENCHES[name as keyof typeof BENCHES];
if (!bench) {
  console.error(`bench: one of ${Object.keys(BENCHES).join(', ')} [options] [--json FILE]`);
  process.exit(2);
}
const options = readOptions(rest);
const { object, pictures } = await bench(options);
const { browser, ...figures } = object;
const whole = {
  machine: { cpu: cpus()[0].model, cores: cpus().length, node: process.version, browser },
  commit: execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim(),
  ...figures,
};
const text = JSON.stringify(whole, null, 2);
const file = options.text('json');
if (file) writeFileSync(file, `${text}\n`);
else console.log(text);
const folder = options.text('report');
if (folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), reportPage(name, text, pictures));
}
