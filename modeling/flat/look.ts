/**
 * A sheet of pictures of the flat.
 *
 *     node --import tsx modeling/flat/look.ts --out sheet.jpg [--hours day,evening] [--views sofa,bed] [--width 480] [--tier low]
 */
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { bytesOf, openPage } from '../open-page.ts';
import { VIEWS } from './look/views.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    hours: { type: 'string', default: 'day,evening' },
    views: { type: 'string', default: Object.keys(VIEWS).join(',') },
    width: { type: 'string', default: '480' },
    tier: { type: 'string', default: 'high' },
    columns: { type: 'string', default: '3' },
  },
});
const width = Number(values.width);
const height = Math.round(width / 1.6);
const names = values.views.split(',');
const columns = Number(values.columns);

const { page, close } = await openPage('modeling/flat/look', 'flat');
const shots: Buffer[] = [];
for (const hour of values.hours.split(',')) {
  const size = [hour, values.tier as 'low' | 'high', width, height] as const;
  await page.evaluate((args) => window.flat.open(...args), size);
  for (const name of names) {
    const shot = await page.evaluate((view) => window.flat.shoot(view), VIEWS[name]!);
    console.log(hour, name, shot.calls, 'calls', shot.triangles, 'triangles');
    shots.push(bytesOf(shot.picture));
  }
}
await close();
const rows = Math.ceil(shots.length / columns);
const background = { r: 24, g: 24, b: 24 };
await sharp({ create: { width: width * columns, height: height * rows, channels: 3, background } })
  .composite(
    shots.map((input, i) => ({
      input,
      left: (i % columns) * width,
      top: Math.floor(i / columns) * height,
    })),
  )
  .jpeg({ quality: 84 })
  .toFile(values.out ?? 'flat.jpg');
