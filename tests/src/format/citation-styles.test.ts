import { expect, test } from 'vitest';
import { citationIn, citationPattern, citationStyles, plainPattern } from '../../../src/format/citation-styles.ts';
import { figureCitation } from '../../../src/format/fill-figure.ts';
import { english, spanish } from './words.ts';

const cited = {
  site: 'Port Almanac',
  title: 'Residents without a boat & {oars}',
  date: '2024-03-05',
  release: '2024-03-01',
};
const figure = {
  ...{ group: 'Fir residents', place: 'Port', period: '2015', value: '24.6%', interval: '' },
  publisher: 'Harbour Office',
  url: 'https://port.example/indicators/no-boat/figures/#2015.town.port.tree.fir',
  key: 'no-boat:2015.town.port.tree.fir',
};
const cite = (style: 'apa' | 'chicago' | 'bibtex', messages = english, of = cited) =>
  figureCitation(citationPattern(style, of, messages), style, figure);

test('APA and Chicago name whose figure of which period from whom, in the language of the page', () => {
  expect(cite('apa')).toBe(
    'Port Almanac. (2024). Residents without a boat & {oars}, Fir residents, Port, 2015 [Data set]. Harbour Office. ' +
      'Retrieved March 5, 2024, from https://port.example/indicators/no-boat/figures/#2015.town.port.tree.fir',
  );
  expect(cite('chicago')).toContain('“Residents without a boat & {oars}, Fir residents, Port, 2015.”');
  expect(cite('apa', spanish)).toContain('[Conjunto de datos]');
  const plain = figureCitation(plainPattern(cited, english), 'plain', figure);
  expect(plain).toContain('“Residents without a boat & {oars}, Fir residents, Port”, 2015. Source: Harbour Office.');
});

test('BibTeX has the key of the figure and balanced braces whatever stands in a title, and says the release', () => {
  const entry = cite('bibtex');
  expect(entry.startsWith('@misc{no-boat:2015.town.port.tree.fir,\n')).toBe(true);
  expect(entry).toContain('title = {{Residents without a boat \\& oars, Fir residents, Port, 2015}},');
  expect(entry).toContain('note = {Harbour Office; Release 2024-03-01; 2024-03-05},');
  expect(entry.split('{')).toHaveLength(entry.split('}').length);
  expect(cite('bibtex', english, { ...cited, release: null as unknown as string })).not.toContain('Release');
  expect(citationStyles).toContain('bibtex');
});

test('a page is cited whole: without whose figure and where, each publisher once', () => {
  const page = { ...cited, id: 'no-boat', period: '2019-2023', publishers: ['Harbour Office', 'Harbour Office'] };
  const url = 'https://port.example/indicators/no-boat/';
  expect(citationIn('apa', { ...page, url }, english)).toBe(
    `Port Almanac. (2024). Residents without a boat & {oars}, 2019–2023 [Data set]. Harbour Office. Retrieved March 5, 2024, from ${url}`,
  );
  const entry = citationIn('bibtex', { ...page, url }, english);
  expect(entry).toContain('@misc{no-boat,\n');
  expect(entry).toContain('title = {{Residents without a boat \\& oars, 2019–2023}},');
});
