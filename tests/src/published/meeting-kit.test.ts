import { beforeAll, expect, test } from 'vitest';
import { kitOf, numberedSources, placeKit } from '../../../src/published/meeting-kit.ts';
import type { PageContext } from '../../../src/published/page-context.ts';
import { placePage } from '../../../src/published/place-page.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

let page: PageContext;

beforeAll(async () => {
  await publishVerity('meeting-kit');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  const { site, ...rest } = pageContext('en', '/');
  page = { ...rest, site: { ...site, site: { ...site.site, headlines: ['quays-not-clean'] } } };
});

test('a slide for each headline figure of the place, with the row and the sentence of its page', () => {
  const { slides } = placeKit(page, 'ward-2020', '02');
  const { headlines, sentences } = placePage(page, 'ward-2020', '02');
  const figures = slides.filter((slide) => slide.kind === 'figure');
  expect(figures.map(({ row }) => row)).toEqual(headlines);
  expect(figures.map(({ sentence }) => sentence)).toEqual(sentences);
});

test('a sentence that does not begin with the name of its indicator is found as well', () => {
  const say: PageContext['say'] = (key, values) =>
    key === 'place.sentence' ? `In ${values!['name']}: ${values!['here']}.` : page.say(key, values);
  const { slides } = placeKit({ ...page, say }, 'ward-2020', '02');
  const figures = slides.filter((slide) => slide.kind === 'figure');
  expect(figures.map(({ sentence }) => sentence)).toEqual([expect.stringMatching(/^In .+: \d/)]);
});

test('the talk begins with the question and ends with what comes after', () => {
  const kinds = placeKit(page, 'ward-2020', '02').slides.map(({ kind }) => kind);
  expect(kinds).toEqual(['title', 'reading', 'figure', 'unknown', 'decides', 'asks', 'after']);
});

test('a kind of places without a kit', () => {
  expect(() => kitOf(page, 'quarter-2020')).toThrow('there is no meeting kit for "quarter-2020"');
});

test('a source is named once, and each statement has its number', () => {
  const of = (source: string) => ({ title: 'T', text: 'x', source });
  expect(numberedSources([of('B'), of('A'), of('B')])).toEqual({
    sources: ['B', 'A'],
    remarks: [1, 2, 1].map((number) => ({ title: 'T', text: 'x', number })),
  });
});
