import { expect, test } from 'vitest';
import { citationIn, citationStyles } from '../../../src/format/citation-styles.ts';
import { english, spanish } from './words.ts';

const cited = {
  id: 'no-boat',
  site: 'Port Almanac',
  title: 'Residents without a boat & {oars}',
  period: '2019-2023',
  publishers: ['Harbour Office', 'Harbour Office'],
  url: 'https://port.example/indicators/no-boat/',
  date: '2024-03-05',
  release: '2024-03-01',
};

test('APA and Chicago name who, when, what, from whom, where, in the language of the page', () => {
  expect(citationIn('apa', cited, english)).toBe(
    'Port Almanac. (2024). Residents without a boat & {oars}, 2019–2023 [Data set]. Harbour Office. Retrieved March 5, 2024, from https://port.example/indicators/no-boat/',
  );
  expect(citationIn('chicago', cited, english)).toContain('“Residents without a boat & {oars}, 2019–2023.”');
  expect(citationIn('apa', cited, spanish)).toContain('[Conjunto de datos]');
});

test('BibTeX has a key and balanced braces whatever stands in a title, and says the release', () => {
  const entry = citationIn('bibtex', cited, english);
  expect(entry.startsWith('@misc{no-boat,\n')).toBe(true);
  expect(entry).toContain('title = {{Residents without a boat \\& oars, 2019–2023}},');
  expect(entry).toContain('Release 2024-03-01');
  expect(entry.split('{')).toHaveLength(entry.split('}').length);
  expect(citationIn('bibtex', { ...cited, release: null }, english)).not.toContain('Release');
  expect(citationStyles).toContain('bibtex');
});
