import { expect, test } from 'vitest';
import { numberFormats } from '../../../src/sheets/number-formats.ts';

test('percentages and dates by number and by what is written', () => {
  const formats = numberFormats(
    '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="0.0%"/><numFmt numFmtId="171" formatCode="yyyy-mm"/>' +
      '<numFmt numFmtId="172" formatCode="0&quot; days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/></cellXfs></styleSheet>',
  );
  expect([0, 1, 2, 3, 4, 5, 99].map(formats.shown)).toEqual([
    'plain',
    'percent',
    'date',
    'percent',
    'date',
    'plain',
    'plain',
  ]);
  expect(numberFormats(null).shown(1)).toBe('plain');
});
