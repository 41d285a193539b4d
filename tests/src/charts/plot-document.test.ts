import { expect, test } from 'vitest';
import { plotDocument } from '../../../src/charts/plot-document.ts';

test('is a document that makes elements of SVG', () => {
  const made = plotDocument.createElementNS('http://www.w3.org/2000/svg', 'path');
  expect(made.tagName.toLowerCase()).toBe('path');
});
