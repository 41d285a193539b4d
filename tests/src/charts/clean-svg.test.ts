import { expect, test } from 'vitest';
import { cleanSvg } from '../../../src/charts/clean-svg.ts';
import { plotDocument } from '../../../src/charts/plot-document.ts';

function clean(markup: string): string {
  const holder = plotDocument.createElement('div');
  holder.innerHTML = markup;
  return cleanSvg(holder);
}

test('drops styles, paint and inner labels, rounds numbers', () => {
  expect(clean('<g aria-label="line" fill="none" style="x:y"><path d="M0.123,4.567L-0.04,1e-7"></path></g>')).toBe(
    '<g><path d="M0.1,4.6L0,1e-7"/></g>',
  );
});

test('drops style sheets and scripts with all they hold', () => {
  expect(clean('<style>.a{}</style><g class="b"></g><script>1</script>')).toBe('<g class="b"/>');
});

test('writes attributes in alphabetical order and keeps the digits of a class', () => {
  expect(clean('<g transform="translate(0.5,1.25)" class="r1.25"></g>')).toBe(
    '<g class="r1.25" transform="translate(0.5,1.3)"/>',
  );
});

test('texts stay texts', () => {
  const holder = plotDocument.createElement('div');
  holder.textContent = '<b> & c';
  expect(cleanSvg(holder)).toBe('&lt;b&gt; &amp; c');
});
