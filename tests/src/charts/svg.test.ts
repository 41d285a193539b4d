import { expect, test } from 'vitest';
import { element, escapeText, percent, picture, rounded } from '../../../src/charts/svg.ts';
import { faultsOf } from '../../samples/charts/markup.ts';

test('escapes what could be read as markup, and drops control characters', () => {
  expect(escapeText('a < b & "c" > \u0001d')).toBe('a &lt; b &amp; &quot;c&quot; &gt; d');
});

test('rounds without trailing zeros or a negative zero', () => {
  expect([12.3456, -0.001, 5].map((value) => rounded(value))).toEqual(['12.35', '0', '5']);
  expect(percent(42.126)).toBe('42.13%');
});

test('refuses what is no number', () => {
  expect(() => rounded(Number.NaN)).toThrow('a drawing needs a finite number: NaN');
});

test('writes elements, leaving out attributes without a value', () => {
  expect(element('circle', { class: 'mark', r: 6, cx: undefined })).toBe('<circle class="mark" r="6"/>');
  expect(element('g', { class: '"><script>' }, 'a')).toBe('<g class="&quot;&gt;&lt;script&gt;">a</g>');
});

test('a picture is named by its title and description', () => {
  const drawn = picture({ idPrefix: 'p1', className: 'chart', width: 10, height: 5, title: '<b>', desc: 'd' }, '<g/>');
  expect(drawn).toContain('role="img" aria-labelledby="p1-title p1-desc"');
  expect(drawn).toContain('<title id="p1-title">&lt;b&gt;</title><desc id="p1-desc">d</desc><g/>');
  expect(faultsOf(drawn)).toEqual([]);
});
