import { expect, test } from 'vitest';
import {
  faultsOf,
  type Filled,
  issueAddress,
  mailAddress,
  textOf,
} from '../../../../src/components/note-form/compose.ts';

const filled: Filled = {
  kind: 'write a note',
  isNote: true,
  about: 'Boats',
  isPinned: true,
  period: '2021',
  words: ' The pier & its steps\nare wet. ',
  name: '',
  agrees: true,
};

test('what is filled in has no fault, and a request may be about the site as a whole', () => {
  expect(faultsOf(filled)).toEqual([]);
  expect(faultsOf({ ...filled, isNote: false, isPinned: false, period: '' })).toEqual([]);
});

test('every fault is told at once, in the order of the form', () => {
  const wrong = { ...filled, isPinned: false, period: ' ', words: ' ', name: 'Olo, a@b.example', agrees: false };
  expect(faultsOf(wrong)).toEqual([
    { field: 'about', what: 'none' },
    { field: 'words', what: 'none' },
    { field: 'name', what: 'e-mail', found: 'a@b.example' },
    { field: 'agrees', what: 'none' },
  ]);
});

test('a text that is too long says by how much', () => {
  expect(faultsOf({ ...filled, words: 'x'.repeat(1203) })).toEqual([{ field: 'words', what: 'long', over: 3 }]);
});

test('the text has a label for each answer, and the words as they were written', () => {
  const labels = { kind: 'I want', about: 'About', period: 'Year', words: 'Words', name: 'Name', agrees: 'I agree' };
  expect(textOf(filled, labels, 'x')).toBe(
    'I want: write a note\nAbout: Boats\nYear: 2021\n\nWords:\nThe pier & its steps\nare wet.\n\nName: \n\n[x] I agree',
  );
});

test('addresses carry the text whole', () => {
  expect(mailAddress('a@b.example', 'A & B', 'one\ntwo')).toBe(
    'mailto:a@b.example?subject=A%20%26%20B&body=one%0D%0Atwo',
  );
  expect(issueAddress('https://git.example/city/', 'A & B', 'one\ntwo')).toBe(
    'https://git.example/city/issues/new?title=A+%26+B&body=one%0Atwo',
  );
});
