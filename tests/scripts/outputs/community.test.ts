import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { communityFiles, noteColumns, requestColumns } from '../../../scripts/outputs/community.ts';
import { note as noteSchema } from '../../../src/model/note.ts';
import { request as requestSchema } from '../../../src/model/request.ts';

// Invented: nobody wrote this.
const note = noteSchema.parse({
  id: 'a',
  written: '2022-01-01',
  by: null,
  about: { indicator: 'boats' },
  language: 'es',
  said: { es: '=1+1', en: 'One and one' },
  consent: { date: '2022-01-02', how: 'paper', to: 'anonymous' },
  reviewed: { by: 'Reviewer', date: '2022-01-03' },
  asked: { department: 'Harbour', date: '2022-01-04' },
  answer: { date: '2022-01-05', said: { en: 'Two.' } },
});
const request = requestSchema.parse({
  id: 'b',
  asked: '2022-01-01',
  about: {},
  consent: null,
  record: { title: 'Minutes', publisher: 'Harbour', date: '2022-01-01', url: null },
  state: 'open',
  done: [],
  texts: { title: 'Lamps', asked: 'Light.', by: 'Residents', done: [] },
});
const rowsOf = (text: string | undefined) => parse(text ?? '', { columns: true });

test('headers alone while there is nothing', () => {
  const files = communityFiles({ notes: [], requests: [] });
  expect(files.get('data/notes.csv')).toBe(`${noteColumns.join(',')}\n`);
  expect(files.get('data/requests.csv')).toBe(`${requestColumns.join(',')}\n`);
  expect([files.get('data/notes.json'), files.get('data/requests.json')]).toEqual(['[]\n', '[]\n']);
});

test('a row for each text of a note and of its answer; what looks like a formula is text', () => {
  const files = communityFiles({ notes: [note], requests: [] });
  const rows = rowsOf(files.get('data/notes.csv')) as Record<string, string>[];
  expect(rows.map(({ part, language, original, text, by }) => [part, language, original, text, by])).toEqual([
    ['note', 'es', 'true', "'=1+1", ''],
    ['note', 'en', 'false', 'One and one', ''],
    ['answer', 'en', '', 'Two.', 'Harbour'],
  ]);
});

test('no file names the reviewer', () => {
  for (const text of communityFiles({ notes: [note], requests: [] }).values()) expect(text).not.toContain('Reviewer');
});

test('a request has a row for each step, and one without any', () => {
  const evidence = { title: 'List', url: 'https://port.example/list' };
  const steps = [
    { date: '2022-01-02', evidence: null },
    { date: '2022-01-03', evidence },
  ];
  const done = { ...request, done: steps, texts: { ...request.texts, done: ['Counted', 'Hung'] } };
  const requests = [request, done].map((one) => ({ request: one, texts: { en: one.texts } }));
  const rows = rowsOf(communityFiles({ notes: [], requests }).get('data/requests.csv')) as Record<string, string>[];
  expect(rows.map(({ step, stepDate, evidenceUrl }) => [step, stepDate, evidenceUrl])).toEqual([
    ['', '', ''],
    ['Counted', '2022-01-02', ''],
    ['Hung', '2022-01-03', 'https://port.example/list'],
  ]);
});
