import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** Path of a small module, its text, and the rule that must refuse it (undefined: it must pass). */
const CASES: readonly (readonly [path: string, text: string, rule: string | undefined])[] = [
  // What the features may share.
  ['src/catalog/a.ts', `export * from '../contract/x';`, undefined],
  ['src/tryon/a.ts', `export * from '../scene/x';`, undefined],
  ['src/app/a.ts', `export * from '../tryon/x'; export * from '../catalog/x';`, undefined],
  ['src/tryon/stage/a.ts', `export * from '../body/x';`, undefined],
  ['server/a.ts', `export * from '../src/contract/x';`, undefined],
  ['tests/server/a.ts', `export * from '../../server/x';`, undefined],

  // Each arrow that is not there, by every way of importing.
  ['src/contract/b.ts', `export * from '../math/x';`, 'house(zones)'],
  ['src/math/b.ts', `export * from '../contract/x';`, 'house(zones)'],
  ['src/ui/b.ts', `export { x } from '../scene/x';`, 'house(zones)'],
  ['src/scene/b.ts', `export type X = import('../tryon/x').X;`, 'house(zones)'],
  ['src/catalog/b.ts', `export const load = () => import('../tryon/x');`, 'house(zones)'],
  ['src/tryon/b.ts', `import { x } from '../catalog/x'; export const y = [x];`, 'house(zones)'],
  ['src/showroom/b.ts', `export * from '../brand/x';`, 'house(zones)'],
  ['src/brand/b.ts', `export * from '../app/x';`, 'house(zones)'],
  ['src/tryon/body/b.ts', `export * from '../garment/x';`, 'house(zones)'],
  ['src/tryon/garment/b.ts', `export * from '../stage/x';`, 'house(zones)'],
  ['src/tryon/light/b.ts', `export * from '../../scene/x';`, 'house(zones)'],
  ['src/app/b.ts', `export * from '../../server/x';`, 'house(zones)'],
  ['src/b.ts', `export const worker = new URL('../server/x', import.meta.url);`, 'house(zones)'],
  ['server/b.ts', `export * from '../src/catalog/x';`, 'house(zones)'],
  ['server/c.ts', `export * from '../tests/x';`, 'house(zones)'],
  ['tests/bench/truth/b.ts', `export * from '../../../src/tryon/body/x';`, 'house(zones)'],
  ['tests/bench/truth/c.ts', `export * from '../../../src/tryon/occlusion/x';`, 'house(zones)'],

  // Cycles, also of types alone.
  ['src/ui/ring-a.ts', `export { b } from './ring-b'; export const a = 1;`, 'import(no-cycle)'],
  ['src/ui/ring-b.ts', `export { a } from './ring-a'; export const b = 1;`, 'import(no-cycle)'],
  [
    'src/ui/type-a.ts',
    `import type { B } from './type-b'; export type A = B[];`,
    'import(no-cycle)',
  ],
  [
    'src/ui/type-b.ts',
    `import type { A } from './type-a'; export type B = A | 0;`,
    'import(no-cycle)',
  ],

  // Pure folders: time, randomness, the page and React come from outside.
  ['src/tryon/body/now.ts', `export const a = Date.now();`, 'eslint(no-restricted-globals)'],
  ['src/math/clock.ts', `export const a = performance.now();`, 'eslint(no-restricted-globals)'],
  ['src/contract/page.ts', `export const a = window.name;`, 'eslint(no-restricted-globals)'],
  ['src/tryon/light/later.ts', `setTimeout(() => {}, 1);`, 'eslint(no-restricted-globals)'],
  ['src/tryon/garment/dom.ts', `export const a = document;`, 'eslint(no-restricted-globals)'],
  ['src/math/dice.ts', `export const a = Math.random();`, 'eslint(no-restricted-properties)'],
  [
    'src/tryon/occlusion/hook.ts',
    `export { useRef } from 'react';`,
    'eslint(no-restricted-imports)',
  ],
  ['src/ui/now.ts', `export const a = Date.now();`, undefined],

  // The hot path is entered in three places only.
  [
    'src/tryon/ui/frame.ts',
    `export { useFrame } from '@react-three/fiber';`,
    'eslint(no-restricted-imports)',
  ],
  ['src/tryon/stage/frame.ts', `export { useFrame } from '@react-three/fiber';`, undefined],
  ['src/scene/frame.ts', `export { useFrame } from '@react-three/fiber';`, undefined],
];

interface Finding {
  readonly code: string;
  readonly filename: string;
}

let house: string;
let findings: readonly Finding[];

beforeAll(async () => {
  house = await mkdtemp(join(tmpdir(), 'tryscape-zones-'));
  for (const path of ['.oxlintrc.json', 'tests/house/lint-plugin.mjs', 'tests/house/zones.mjs']) {
    await cp(join(ROOT, path), join(house, path));
  }
  for (const [path, text] of CASES) {
    await mkdir(join(house, dirname(path)), { recursive: true });
    await writeFile(join(house, path), `${text}\n`);
  }
  findings = await lint(house);
});

afterAll(() => rm(house, { recursive: true, force: true }));

test.each(CASES)('%s: %s → %s', (path, _text, rule) => {
  const codes = findings.filter(({ filename }) => filename === path).map(({ code }) => code);
  expect(codes).toEqual(rule === undefined ? [] : [rule]);
});

function lint(folder: string): Promise<Finding[]> {
  const oxlint = join(ROOT, 'node_modules/.bin/oxlint');
  return new Promise((settle, reject) => {
    execFile(oxlint, ['-f', 'json'], { cwd: folder }, (error, stdout) => {
      try {
        settle((JSON.parse(stdout) as { diagnostics: Finding[] }).diagnostics);
      } catch {
        reject(error ?? new Error(stdout));
      }
    });
  });
}
