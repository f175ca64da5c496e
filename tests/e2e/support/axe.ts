import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All rules that axe has for WCAG 2.2 A and AA and for good practice. */
const OPTIONS: RunOptions = {
  resultTypes: ['violations'],
  rules: { 'target-size': { enabled: true } },
};

/** What bars the way to someone on this page: each with the rule it breaks and where. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(await source);
  const results = await page.evaluate(
    (options) =>
      (window as unknown as { axe: { run(o: unknown): Promise<unknown> } }).axe.run(options),
    OPTIONS,
  );
  return (results as AxeResults).violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  );
}
