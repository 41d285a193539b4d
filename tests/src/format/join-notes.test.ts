import { expect, test } from 'vitest';
import { joinNotes, labelled } from '../../../src/format/join-notes.ts';
import { english, messagesIn } from './words.ts';

test('notes have the full stop of the language between them, and empty ones are left out', () => {
  expect(joinNotes(['Everyone: 271,236', '', 'Percent of residents', '2018'], english)).toBe(
    'Everyone: 271,236. Percent of residents. 2018',
  );
  expect(joinNotes(['', '居民的百分比', '2018'], messagesIn('zh-Hant'))).toBe('居民的百分比。2018');
  expect(joinNotes([], english)).toBe('');
});

test('a label has the colon of the language', () => {
  expect(labelled('Poverty', 'All residents', english)).toBe('Poverty: All residents');
  expect(labelled('貧困', '全體居民', messagesIn('zh-Hant'))).toBe('貧困：全體居民');
});
