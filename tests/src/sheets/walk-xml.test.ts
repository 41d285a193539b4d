import { expect, test } from 'vitest';
import { walk } from '../../../src/sheets/walk-xml.ts';

test('elements without prefix, attributes, decoded text', () => {
  const seen: string[] = [];
  walk('<x:a b="1"><c>t &amp; u</c></x:a>', {
    open: (name, { b }) => void seen.push(`open ${name} ${b ?? ''}`),
    text: (text) => void seen.push(text),
    close: (name) => void seen.push(`close ${name}`),
  });
  expect(seen).toEqual(['open a 1', 'open c ', 't & u', 'close c', 'close a']);
});

test('what is no XML throws', () => {
  expect(() => walk('<a><b', {})).toThrow();
});
