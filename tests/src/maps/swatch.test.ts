import { expect, test } from 'vitest';
import { swatch } from '../../../src/maps/swatch.ts';
import { faultsOf } from '../../samples/charts/markup.ts';

test('shows a class by its class', () => {
  expect(swatch('r3', 'key')).toContain('<path class="r3" d="M.5.5h33v16h-33z"/>');
  expect(faultsOf(swatch('r3', 'key'))).toEqual([]);
});

test('no figure is a hatch with an id of its own', () => {
  expect(swatch('none', 'key')).toContain('<path class="none" fill="url(#key-none)"');
  expect(swatch('none', 'key')).toContain('<pattern id="key-none"');
});
