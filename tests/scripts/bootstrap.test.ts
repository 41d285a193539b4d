import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { steps, together } from '../../scripts/bootstrap.mjs';

const root = join(import.meta.dirname, '../..');

test('every step is an npm script of the project', async () => {
  const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { scripts: object };
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(steps.map((step) => step.name)));
});

test('the built pages come after the build they need', () => {
  const names = steps.map((step) => step.name);
  for (const step of steps) if (step.needs) expect(names.indexOf(step.needs)).toBeLessThan(names.indexOf(step.name));
});

test('what runs beside another step stands with it, and never with the step it needs', () => {
  const [a, b, c] = [{ name: 'a' }, { name: 'b', beside: true }, { name: 'c' }];
  expect(together([a, b, c])).toEqual([[a, b], [c]]);
  for (const group of together(steps) as (typeof steps)[])
    for (const { needs } of group) expect(group.map(({ name }) => name)).not.toContain(needs);
  expect((together(steps) as unknown[][]).flat()).toEqual(steps);
});

test('only syntax and interfaces of Node 20: no TypeScript is imported', async () => {
  for (const name of ['bootstrap', 'bootstrap-install', 'bootstrap-count', 'loopback-only']) {
    expect(await readFile(join(root, `scripts/${name}.mjs`), 'utf8')).not.toMatch(/from '[^']+\.ts'/);
  }
});
