import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judge, type ReferenceCase } from '../../scripts/reference-case.ts';
import { measuresByCase } from '../../scripts/reference-map.ts';

const file = new URL('../reference/stats-cases.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: ReferenceCase[] };

describe('values computed outside this project', () => {
  it.each(cases.map((one) => [one.id, one] as const))('%s', (_, one) => {
    expect(judge(one)).toEqual([]);
  });

  it('every function of the cases has its measure, and every measure its case', () => {
    const named = new Set(cases.map((one) => one.function));
    expect([...named].sort()).toEqual(Object.keys(measuresByCase).sort());
    expect(cases).toHaveLength(84);
  });

  const shelf = new URL('../../../shared/reference/stats-cases.json', import.meta.url);
  it.skipIf(!existsSync(shelf))('are the cases as they were given', () => {
    const given = JSON.parse(readFileSync(shelf, 'utf8')) as { cases: ReferenceCase[] };
    expect(cases).toEqual(given.cases);
  });
});
