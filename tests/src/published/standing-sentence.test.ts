import { beforeAll, expect, test } from 'vitest';
import type { PageContext } from '../../../src/published/page-context.ts';
import { standingLine, type StandingLine } from '../../../src/published/standing-line.ts';
import { standingSentence } from '../../../src/published/standing-sentence.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

let page: PageContext;
let line: StandingLine;

beforeAll(async () => {
  await publishVerity('standing-sentence');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  const { readGroup } = await import('../../../src/published/read.ts');
  page = pageContext('en', '/');
  line = standingLine(
    page,
    readGroup('kin', 'heron-kin').rows.find(({ indicator }) => indicator === 'safe-water')!,
  );
});

test('group, unit, period and place, and both figures', () => {
  const sentence = standingSentence(page, line)!;
  expect(sentence).toContain('(Heron)');
  expect(sentence.toLowerCase()).toContain(page.words(line.published).unitLabel.toLowerCase());
  expect(sentence).toContain('Port Verity');
  expect(sentence).toMatch(/20\d\d/);
});

test('what the source states no error of is not tested, and the sentence says so', () => {
  const untested = { ...line, row: { ...line.row, all: { ...line.row.all!, verdict: 'no-error-stated' as const } } };
  expect(standingSentence(page, untested)).toContain('The source states no error, so the difference is not tested.');
});

test('no sentence without a comparison or without a figure', () => {
  expect(standingSentence(page, { ...line, row: { ...line.row, all: null } })).toBeNull();
  expect(standingSentence(page, { ...line, observation: { ...line.observation, estimate: null } })).toBeNull();
});
