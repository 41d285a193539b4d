import { expect, test } from 'vitest';
import { escapeText, tag } from '../../../src/maps/markup.ts';

test('escapes what could be read as markup', () => {
  expect(escapeText('a<b & "c">\u0002')).toBe('a&lt;b &amp; &quot;c&quot;&gt;');
});

test('writes an element with its children', () => {
  expect(tag('g', { class: 'land', width: 5 }, '<path/>')).toBe('<g class="land" width="5"><path/></g>');
  expect(tag('g', { class: '"' })).toBe('<g class="&quot;"/>');
});
