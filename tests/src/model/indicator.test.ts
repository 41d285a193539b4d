import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { indicator } from '../../../src/model/indicator.ts';

const folder = new URL('../../cities/port-verity/catalog/indicators/', import.meta.url);
const read = (file: string): Record<string, unknown> =>
  parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, unknown>;
const [first] = readdirSync(folder);

test('an indicator without figures by group needs figures by place', () => {
  const bare = { ...read(first!), figures: null, places: [] };
  const result = indicator.safeParse(bare);
  expect(result.success).toBe(false);
  expect(JSON.stringify(result.error?.issues)).toContain('needs `figures` or at least one of `places`');
});

test('a direction is never guessed', () => {
  const without = Object.fromEntries(Object.entries(read(first!)).filter(([key]) => key !== 'direction'));
  expect(indicator.safeParse(without).success).toBe(false);
  expect(indicator.safeParse(read(first!)).success).toBe(true);
});
