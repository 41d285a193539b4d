import { beforeAll, expect, test } from 'vitest';
import type { PageContext } from '../../../src/published/page-context.ts';
import type { FrozenIndicator } from '../../../src/model/release.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { frozenPublishers, pictureWords, publishersOf } from '../../../src/published/picture-words.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

let page: PageContext;

beforeAll(async () => {
  await publishVerity('picture-words');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  page = pageContext('es', '/');
});

test('each publisher once; the site, the day and the whole address in the language of the page', () => {
  const told = { title: 'a', note: 'b', sentence: 'c' };
  const origin = { publishers: ['Port', 'Harbour', 'Port'], path: '/indicators/rescues/', date: '2022-03-01' };
  const words = pictureWords(page, told, origin);
  expect(words).toMatchObject({ ...told, source: 'Fuente: Port; Harbour' });
  expect(words.from).toContain('1 de marzo de 2022');
  expect(words.from).toMatch(/https:\/\/port-verity\.example\/.*es\/indicators\/rescues\//);
});

const figure = (source: string, estimate: number | null = 1) =>
  ({ source, estimate, geography: 'ward' }) as Observation;

test('a rate names who counted what it is out of beside its own publisher', () => {
  const denominator = { source: 'census', series: 'residents' };
  const indicator = { figures: { source: 'port', geography: 'ward', denominator }, places: [] };
  const named = { source: (id: string) => ({ source: { publisher: `<${id}>` } }) } as unknown as PageContext;
  const published = { indicator } as unknown as Parameters<typeof publishersOf>[1];
  expect(publishersOf(named, published, [figure('port'), null])).toEqual(['<port>', '<census>']);
});

test('of a release: the sources of what is drawn by the names it kept, and what its rates are out of', () => {
  const sources = ['a', 'b', 'census'].map((id) => ({ id, publisher: `<${id}>` })) as FrozenIndicator['sources'];
  const figures = [figure('a'), figure('b')];
  expect(frozenPublishers({ sources, measure: 'event-rate' }, figures, [figure('a')])).toEqual(['<a>', '<census>']);
  expect(frozenPublishers({ sources, measure: 'share' }, figures, [figure('b')])).toEqual(['<b>']);
});
