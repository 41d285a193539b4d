import { expect, test } from 'vitest';
import { atStart } from '../../../src/format/at-start.ts';

test('a name at the start of a line has a large first letter, where there is one', () => {
  expect(atStart('la ciudad de Los Ángeles', 'es')).toBe('La ciudad de Los Ángeles');
  expect(atStart('洛杉磯市', 'zh-Hant')).toBe('洛杉磯市');
  expect(atStart('', 'en')).toBe('');
});
