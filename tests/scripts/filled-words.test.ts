import { expect, test } from 'vitest';
import { filled } from '../../scripts/filled-words.ts';

const original = { title: 'Rent', why: 'A home.', know: [{ title: 'Survey', text: 'A sample.' }], note: null };

test('what is missing is the original, and its names say in which language they are', () => {
  expect(filled(original, undefined, 'English')).toEqual({
    title: 'Rent [English]',
    why: 'A home.',
    know: [{ title: 'Survey [English]', text: 'A sample.' }],
    note: null,
  });
});

test('what is there stays, and gaps in it are filled one by one', () => {
  const draft = { title: 'Alquiler', know: [{ text: 'Una muestra.' }] } as typeof original;
  expect(filled(original, draft, 'English')).toEqual({
    title: 'Alquiler',
    why: 'A home.',
    know: [{ title: 'Survey [English]', text: 'Una muestra.' }],
    note: null,
  });
});

test('a whole translation is not touched', () => {
  const whole = { title: 'Alquiler', why: 'Casa.', know: [{ title: 'Encuesta', text: 'Muestra.' }], note: null };
  expect(filled(original, whole, 'English')).toEqual(whole);
});
