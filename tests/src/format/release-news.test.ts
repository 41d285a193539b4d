import { expect, test } from 'vitest';
import { newsSentence } from '../../../src/format/release-news.ts';
import type { IndicatorNews } from '../../../src/model/published-site.ts';
import { english, spanish } from './words.ts';

const news: IndicatorNews = {
  ...{ id: 'oars', issueArea: 'water', kind: 'changed', added: 0, newPeriods: [], lost: 0, revised: 0 },
  ...{ beyondInterval: 0, withheld: 0, hidden: 0, shown: 0, noted: 0, redefined: [], reworded: [], places: {} },
};

test('a new indicator, with how many figures', () => {
  const given: IndicatorNews = { ...news, kind: 'new', added: 1 };
  expect(newsSentence(given, 'Oars', english)).toBe('Oars: new, with 1 figure.');
});

test('what changed, each in a few words; figures without a value are told apart from those hidden for privacy', () => {
  const given: IndicatorNews = {
    ...news,
    ...{
      added: 12,
      newPeriods: ['2023'],
      revised: 3,
      beyondInterval: 1,
      withheld: 1,
      hidden: 3,
      redefined: ['universe'],
    },
  };
  expect(newsSentence(given, 'Oars', english)).toBe(
    'Oars: 12 figures added, for 2023; 3 revised, 1 of them beyond the interval of before; 1 newly hidden for privacy; 2 without a value now; redefined (who is counted).',
  );
  expect(newsSentence({ ...news, revised: 1 }, 'Remos', spanish)).toBe(
    'Remos: 1 revisada, ninguna fuera del intervalo de antes.',
  );
});

test('what is not counted as a figure has words too, and a table that is merely written anew', () => {
  const given: IndicatorNews = { ...news, noted: 2, reworded: ['title', 'groups'] };
  expect(newsSentence(given, 'Oars', english)).toBe(
    'Oars: 2 with another note, vintage, interval or reliability; worded anew (title, names of groups).',
  );
  expect(newsSentence(news, 'Oars', english)).toBe('Oars: its table is written anew, and no figure changed.');
  expect(newsSentence(news, 'Remos', spanish)).toBe('Remos: su tabla se escribió de nuevo y ninguna cifra cambió.');
});
