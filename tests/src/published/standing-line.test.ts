import { beforeAll, expect, test } from 'vitest';
import type { StandingRow } from '../../../src/model/group-standing.ts';
import type { PageContext } from '../../../src/published/page-context.ts';
import { standingLine } from '../../../src/published/standing-line.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

let page: PageContext;
let rows: (group: string) => StandingRow[];

beforeAll(async () => {
  await publishVerity('standing-line');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  const { readGroup } = await import('../../../src/published/read.ts');
  page = pageContext('en', '/');
  rows = (group) => readGroup('kin', group).rows;
});

test('a row has the figures of its indicator, and the words of the page', () => {
  const row = rows('heron-kin').find(({ indicator }) => indicator === 'safe-water')!;
  const line = standingLine(page, row);
  const [division] = page.indicator('safe-water').divisions;
  expect(line.observation).toBe(division!.rows.find(({ group }) => group === 'heron-kin')!.latest);
  expect(line.all).toBe(division!.all);
  expect(line.label).toBe(page.words(page.indicator('safe-water')).short);
  expect(line.besideReference?.label).toBe('Swift');
  expect(line.besideAll?.verdict).toBe(page.say(`compare.verdicts.${row.all!.verdict}`));
});

test('the other groups are strokes: those with a figure, and not the group itself', () => {
  const row = rows('heron-kin').find(({ indicator }) => indicator === 'safe-water')!;
  const line = standingLine(page, row);
  expect(line.others.length).toBeGreaterThan(0);
  expect(line.others).not.toContain(line.observation.estimate);
});

test('a figure that is hidden has its words, nothing beside it and no strokes', () => {
  const hidden = ['heron-kin', 'otter-kin', 'swift-kin', 'other-kin']
    .flatMap((group) => rows(group).map((row) => standingLine(page, row)))
    .filter(({ observation }) => observation.status !== 'published');
  expect(hidden.length).toBeGreaterThan(0);
  for (const { text, besideAll, besideReference, others } of hidden) {
    expect(text.missing).toBe(true);
    expect(text.value).not.toMatch(/\d/);
    expect([besideAll, besideReference, others]).toEqual([null, null, []]);
  }
});
