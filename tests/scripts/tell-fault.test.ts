import { expect, test } from 'vitest';
import { tellFault } from '../../scripts/tell-fault.ts';

const told = (cause: unknown): string[] => {
  const lines: string[] = [];
  expect(tellFault({ error: (line) => void lines.push(line) }, cause)).toBe(1);
  return lines;
};

test('what a person can mend is told in its own words', () => {
  expect(told(new RangeError('park.csv: there is no such file'))).toEqual(['park.csv: there is no such file']);
  expect(told(Object.assign(new Error('EACCES: not allowed'), { code: 'EACCES' }))).toEqual(['EACCES: not allowed']);
});

test('a fault of the program is thrown again, with its stack', () => {
  const fault = new TypeError('undefined is not a function');
  expect(() => tellFault({ error: () => undefined }, fault)).toThrow(fault);
});
