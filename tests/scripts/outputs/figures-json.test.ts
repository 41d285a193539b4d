import { expect, test } from 'vitest';
import { figuresJson } from '../../../scripts/outputs/figures-json.ts';
import { bundle } from './invented-bundle.ts';

test('from the lists and a figure every cell of a row can be put together again', () => {
  const told = JSON.parse(figuresJson(bundle, '2022-03-02')) as Record<string, Record<string, never>> & {
    figures: Record<string, string>[];
  };
  bundle.rows.forEach((row, index) => {
    const one = told.figures[index]!;
    const again: Record<string, unknown> = {
      ...(told['indicators']![one['indicator']!] as unknown as object),
      ...one,
      areaLabel: told['areas']![`${one['geography']}/${one['area']}`],
      groupLabel: told['groups']![`${one['indicator']}/${one['dimension']}/${one['group']}`],
      dimensionLabel: told['dimensions']![one['dimension']!],
      geographyLabel: told['geographies']![one['geography']!],
    };
    for (const [column, value] of Object.entries(row)) {
      if (['publisher', 'licence', 'release'].includes(column)) continue;
      expect(again[column] ?? '', column).toBe(value);
    }
  });
});
