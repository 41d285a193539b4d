import { expect, it } from 'vitest';
import { noteReferences } from '../../../src/checks/note-references.ts';
import { change, folderAfter } from '../../cities/invented-city.ts';

const file = 'notes/water-tastes-of-rope.yaml';
const faults = (...changes: Parameters<typeof folderAfter>): string[] =>
  noteReferences(folderAfter(...changes)).map(({ field, wrong }) => `${field}: ${wrong}`);

it('is silent on the city as it stands, whose draft waits for its review', () => {
  expect(faults()).toEqual([]);
});

it('finds an author who agreed to be named and is not', () => {
  expect(faults(change(file, 'to: anonymous', 'to: name'))).toEqual(['by: the author agreed to be named']);
});

it('demands consent of a draft too: the folder is public', () => {
  const consent = 'consent:\n  date: 2022-02-20\n  how: in-person\n  to: anonymous';
  expect(faults(change('notes/not-yet-reviewed.yaml', consent, 'consent: null'))).toEqual([
    'consent: nobody has agreed that this note is printed',
  ]);
});

it('takes a draft that is one no more for what must be reviewed', () => {
  expect(faults(change('notes/not-yet-reviewed.yaml', 'draft: true', 'draft: false'))).toEqual([
    'reviewed: nobody has reviewed this note',
  ]);
});

it('finds an answer before its question', () => {
  expect(faults(change('notes/well-of-ward-01.yaml', 'date: 2022-02-01', 'date: 2022-01-01'))).toEqual([
    'answer.date: 2022-01-01 is before the department was asked',
  ]);
});
