import { expect, test } from 'vitest';
import { unfitSign } from '../../../src/model/signs.ts';

test('control signs, signs that turn text and halves of letters are found where they stand', () => {
  expect(unfitSign('a\u0007')).toEqual({ index: 1, code: 'U+0007', kind: 'control' });
  expect(unfitSign('\u202eevil')).toEqual({ index: 0, code: 'U+202E', kind: 'hidden' });
  expect(unfitSign('ab\ud800c')).toEqual({ index: 2, code: 'U+D800', kind: 'half' });
  expect(unfitSign('\ufffe')?.kind).toBe('control');
});

test('what languages are written with stays', () => {
  for (const text of ['a\tb\nc', 'نمی\u200cشود', '한국어', '人😀', 'Կարմիր']) expect(unfitSign(text), text).toBeNull();
});
