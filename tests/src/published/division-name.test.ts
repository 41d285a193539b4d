import { expect, test } from 'vitest';
import { divisionName, divisionNameWithin } from '../../../src/published/division-name.ts';

const names: Record<string, string> = { bands: 'Age', decades: 'Age', sex: 'Sex' };
const page = {
  site: { dimensions: Object.keys(names).map((id) => ({ dimension: { id } })) },
  say: (_key: string, { name, indicator }: Record<string, string>) => `${name}, as in “${indicator}”`,
  dimension: (id: string) => ({ texts: { name: names[id] } }),
  indicators: () => [{ divisions: [{ dimension: 'bands' }, { dimension: 'sex' }] }],
  words: () => ({ short: 'Dark streets' }),
} as unknown as Parameters<typeof divisionName>[0];

test('a name of its own stands alone', () => {
  expect(divisionName(page, 'sex')).toBe('Sex');
});

test('a shared name is told apart by the first indicator that uses it, when there is one', () => {
  expect(divisionName(page, 'bands')).toBe('Age, as in “Dark streets”');
  expect(divisionName(page, 'decades')).toBe('Age');
});

test('among the divisions of its own indicator the plain name does, unless two share it', () => {
  const within = (...dimensions: string[]) => ({ divisions: dimensions.map((dimension) => ({ dimension })) }) as never;
  expect(divisionNameWithin(page, within('bands', 'sex'), 'bands')).toBe('Age');
  expect(divisionNameWithin(page, within('bands', 'decades'), 'bands')).toBe('Age, as in “Dark streets”');
});
