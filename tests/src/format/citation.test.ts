import { expect, test } from 'vitest';
import { citation } from '../../../src/format/citation.ts';
import { english } from './words.ts';

test('a citation names site, title, period, publishers once, address and day', () => {
  const cited = {
    site: 'Port Almanac',
    title: 'Residents without a boat',
    period: '2019-2023',
    publishers: ['Harbour Office', 'Survey Office', 'Harbour Office'],
    url: 'https://port.example/indicators/no-boat/',
    date: '2024-03-05',
  };
  expect(citation(cited, english)).toBe(
    'Port Almanac: “Residents without a boat”, 2019–2023. Source: Harbour Office; Survey Office. ' +
      'https://port.example/indicators/no-boat/ (March 5, 2024).',
  );
});
