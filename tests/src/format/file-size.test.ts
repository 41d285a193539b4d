import { expect, test } from 'vitest';
import { fileSize } from '../../../src/format/file-size.ts';
import { createMessages } from '../../../src/format/messages.ts';

const strings = { data: { kilobytes: '{number} kB', megabytes: '{number} MB' } };
const messages = createMessages({ id: 'en', locale: 'en-US' }, strings);

test('kilobytes up to a million bytes, then megabytes', () => {
  expect(fileSize(698_549, messages)).toBe('699 kB');
  expect(fileSize(4_104_564, messages)).toBe('4.1 MB');
});

test('a small file is never 0 kB', () => {
  expect(fileSize(12, messages)).toBe('1 kB');
});
