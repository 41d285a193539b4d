import { expect, test } from 'vitest';
import { createMessages, fillMessage } from '../../../src/format/messages.ts';

const words = createMessages({ id: 'en', locale: 'en-US' }, { status: { withheld: 'hidden' }, hello: 'Hello {name}' });

test('a message is found by its path and filled', () => {
  expect(words.say('status.withheld')).toBe('hidden');
  expect(words.say('hello', { name: 'Oak' })).toBe('Hello Oak');
});

test('a missing message is an error that names it, never a blank', () => {
  expect(() => words.say('status.lost')).toThrow('strings en: there is no message "status.lost"');
});

test('a missing value is an error', () => {
  expect(() => fillMessage('In {period}', 'en-US', {})).toThrow('period');
});

test('markup is text, in messages and in values', () => {
  expect(fillMessage('<b>{x}</b> & more', 'en-US', { x: '<script>' })).toBe('<b><script></b> & more');
});

test('plurals follow the language', () => {
  const pattern = '{count, plural, one {# grupo} other {# grupos}}';
  expect(fillMessage(pattern, 'es-US', { count: 1 })).toBe('1 grupo');
  expect(fillMessage(pattern, 'es-US', { count: 3 })).toBe('3 grupos');
});

test('one pattern in two locales is compiled for each', () => {
  const pattern = '{count, plural, one {#} other {#}}';
  expect(fillMessage(pattern, 'en-US', { count: 1234 })).toBe('1,234');
  expect(fillMessage(pattern, 'de-DE', { count: 1234 })).toBe('1.234');
});

test('a file that is no tree of texts is refused', () => {
  expect(() => createMessages({ id: 'en', locale: 'en-US' }, { a: ['x', 3] })).toThrow('a.1');
});
