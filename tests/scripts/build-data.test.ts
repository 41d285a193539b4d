import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type BuiltData, buildData } from '../../scripts/build-data.ts';
import { realEffects } from '../../scripts/effects.ts';
import { loadCatalog } from '../../scripts/load-catalog.ts';
import { createMessages } from '../../src/format/messages.ts';
import type { Catalog } from '../../src/model/catalog.ts';

// The invented city Port Verity, from its data folder: every figure here is synthetic.

let catalog: Catalog;
let built: BuiltData;
const words = (language: string): unknown =>
  parse(readFileSync(new URL(`../../src/strings/${language === 'es' ? 'es' : 'en'}.yaml`, import.meta.url), 'utf8'));
const languagesOf = ({ site }: Catalog) => site.languages.map((one) => createMessages(one, words(one.id)));
const indicator = (id: string) => {
  const found = built.indicators.find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no ${id}`);
  return found;
};

beforeAll(async () => {
  catalog = await loadCatalog(realEffects(), 'tests/cities/port-verity');
  built = buildData(catalog, languagesOf(catalog), '2022-03-01');
});

test('every indicator is published in every language, and passes the audit', () => {
  expect(built.problems).toEqual([]);
  expect(built.indicators.map((one) => one.id)).toEqual([...catalog.indicators.keys()]);
  const languages = catalog.site.languages.map((one) => one.id);
  for (const one of built.indicators) {
    expect(Object.keys(one.texts)).toEqual(languages);
    expect(Object.keys(one.sentences)).toEqual(languages);
  }
});

test('the same data give the same bytes', () => {
  const again = buildData(catalog, languagesOf(catalog), '2022-03-01');
  expect(JSON.stringify(again.indicators)).toBe(JSON.stringify(built.indicators));
  expect([...again.files]).toEqual([...built.files]);
});

test('a withheld figure has no number anywhere, in any file', () => {
  const hidden = indicator('rescues').observations.filter((one) => one.status === 'withheld');
  expect(hidden.length).toBeGreaterThan(0);
  for (const one of hidden) {
    expect([one.estimate, one.lower, one.upper, one.numerator, one.denominator, one.marginOfError]).toEqual(
      Array(6).fill(null),
    );
  }
  const lines = (built.files.get('data/indicators/rescues.csv') ?? '').split('\n');
  const withheld = lines.filter((line) => line.includes(',withheld,'));
  expect(withheld).toHaveLength(hidden.length);
  expect(withheld.every((line) => line.includes(',withheld,,,,,,,,,1000,'))).toBe(true);
});

test('a rate, with its numbers kept', () => {
  const all = indicator('rescues').divisions[0]?.all;
  expect(all).toMatchObject({ numerator: 132, denominator: 60_000, intervalFrom: 'counts' });
  expect(all?.estimate).toBeCloseTo(2.2, 9);
});

test('a map has every ward, zero apart and the one without a quay', () => {
  expect(indicator('quays-not-clean').places[0]).toMatchObject({ zeroCount: 1, missingCount: 1, period: '2021' });
});

test('text that looks like a formula or markup stays text', () => {
  expect(built.files.get('data/indicators/rescues.csv')).toContain(",'=1+1 another kin,");
  expect(built.files.get('data/all-indicators.csv')).toContain('<script>alert(1)</script> is text');
});
