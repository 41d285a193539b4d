import { beforeAll, expect, test } from 'vitest';
import type { Note } from '../../../src/model/note.ts';
import { aboutOf, notesAbout, printedNote } from '../../../src/published/notes.ts';
import type { PageContext } from '../../../src/published/page-context.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every word is synthetic.

let english: PageContext;
let spanish: PageContext;

beforeAll(async () => {
  await publishVerity('notes');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  english = pageContext('en', '/');
  spanish = pageContext('es', '/');
});

const note = (id: string): Note => english.site.notes.find((one) => one.id === id)!;

test('notes stand newest first, and a draft is not among them', () => {
  expect(english.site.notes.map(({ id }) => id)).toEqual(['water-tastes-of-rope', 'well-of-ward-01']);
});

test('notes are found by indicator and by place', () => {
  expect(notesAbout(english, 'safe-water').map(({ id }) => id)).toEqual(['water-tastes-of-rope']);
  expect(notesAbout(english, 'ward-2020/01').map(({ id }) => id)).toEqual(['well-of-ward-01']);
  expect(notesAbout(english, 'ward-2020/02')).toEqual([]);
});

test('a translation comes with the words as they were written', () => {
  const printed = printedNote(english, note('well-of-ward-01'));
  expect(printed.said.language).toBe('en');
  expect(printed.original).toEqual({ language: 'es', text: note('well-of-ward-01').said['es'] });
  expect(printed.remark).toContain('Spanish');
  expect(printedNote(spanish, note('well-of-ward-01'))).toMatchObject({ original: null, remark: '' });
});

test('words without a translation stay in their language, which is named', () => {
  const printed = printedNote(spanish, note('water-tastes-of-rope'));
  expect(printed.said).toEqual({ language: 'en', text: note('water-tastes-of-rope').said['en'] });
  expect(printed.remark).toContain('inglés');
});

test('the department that was asked, its answer, and that nobody was asked', () => {
  expect(printedNote(english, note('well-of-ward-01')).answer?.language).toBe('en');
  expect(printedNote(english, note('water-tastes-of-rope')).asked).toBe(english.say('notes.notAsked'));
  const waiting = printedNote(english, { ...note('well-of-ward-01'), answer: null });
  expect(waiting.asked).toContain('Harbour Office of Port Verity (invented) was asked on 16 January 2022');
});

test('what a note is about has its name and its page', () => {
  expect(aboutOf(english, note('well-of-ward-01').about)).toEqual([
    { label: expect.any(String) as string, path: '/indicators/quays-not-clean/' },
    { label: 'Ward 01', path: '/places/ward-2020/01/' },
    { label: '2021', path: null },
  ]);
});
