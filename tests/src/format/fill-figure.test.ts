import { expect, test } from 'vitest';
import { citationKey, escapeTex, figureCitation, figureSentence } from '../../../src/format/fill-figure.ts';

const patterns = {
  title: 'No boat, by tree',
  short: 'No boat',
  full: '{title}: {group}, {place}, {period}: {value} (95% interval {interval}). Percent.',
  plain: '{title}: {group}, {place}, {period}: {value}. Percent.',
  caution: 'Use with caution.',
  noInterval: '–',
};
const words = { group: 'Fir residents', place: 'Port', period: '2021', value: '24.6%', interval: '22.0 to 27.4' };

test('the sentence names group, place and period, and the interval where there is one', () => {
  expect(figureSentence(patterns, words, false)).toBe(
    'No boat, by tree: Fir residents, Port, 2021: 24.6% (95% interval 22.0 to 27.4). Percent.',
  );
  for (const interval of ['', '–'])
    expect(figureSentence(patterns, { ...words, interval }, false)).toBe(
      'No boat, by tree: Fir residents, Port, 2021: 24.6%. Percent.',
    );
});

test('everyone of a place is named by the place alone, and is divided by nothing', () => {
  expect(figureSentence(patterns, { ...words, group: '' }, false)).toMatch(/^No boat: Port, 2021: 24\.6%/);
});

test('caution is part of the sentence', () => {
  expect(figureSentence(patterns, words, true)).toMatch(/ Use with caution\.$/);
});

test('a citation is filled; in BibTeX signs of TeX are escaped, and the address is not', () => {
  const cited = {
    ...words,
    place: 'Arts & Docks',
    publisher: 'Harbour {Office}',
    key: 'k:1',
    url: 'https://x.example/#a_b',
  };
  expect(figureCitation('{group}, {place}, {period}: {publisher} {url}', 'apa', cited)).toBe(
    'Fir residents, Arts & Docks, 2021: Harbour {Office} https://x.example/#a_b',
  );
  expect(figureCitation('@misc{{key}, title = {{place}}, note = {{publisher}}, url = {{url}}}', 'bibtex', cited)).toBe(
    '@misc{k:1, title = {Arts \\& Docks}, note = {Harbour Office}, url = {https://x.example/#a_b}}',
  );
  expect(escapeTex('50% of {a} #1')).toBe('50\\% of a \\#1');
});

test('the key of BibTeX is of ASCII, and two names that differ keep two keys', () => {
  expect(citationKey('poverty', '2019.city.port.race.black')).toBe('poverty:2019.city.port.race.black');
  expect(citationKey('poverty', '2019.ward.Cañada.all.all')).toBe('poverty:2019.ward.Caxf1xada.all.all');
  expect(citationKey('a', 'ñ')).not.toBe(citationKey('a', 'ō'));
});
