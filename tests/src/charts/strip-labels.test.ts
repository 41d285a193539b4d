import { expect, test } from 'vitest';
import { placeStripLabels, type PlacedStripLabel } from '../../../src/charts/strip-labels.ts';

const label = (text: string, x: number) => ({ label: text, value: '10.0%', x });

function overlaps(placed: PlacedStripLabel[]): boolean {
  return placed.some((a, index) =>
    placed.slice(index + 1).some((b) => a.row === b.row && a.left < b.right && b.left < a.right),
  );
}

test('a label with room stands centred in the first row', () => {
  const [placed] = placeStripLabels([label('Green', 400)], 3, 758, 227);
  expect(placed).toMatchObject({ row: 0, anchor: 'middle' });
  expect(((placed?.left ?? 0) + (placed?.right ?? 0)) / 2).toBeCloseTo(400);
});

test('labels keep inside the strip', () => {
  const placed = placeStripLabels([label('A long name of a group', 2), label('Another long name', 756)], 3, 758, 227);
  expect(placed.every(({ left, right }) => left >= 0 && right <= 758)).toBe(true);
});

test('a label does not cross the city line when it can stand beside it', () => {
  const [placed] = placeStripLabels([label('Green', 240)], 3, 758, 227);
  expect(placed?.left).toBeGreaterThan(227);
});

test('the label of a mark on the city line stands beside the line, one row deeper if need be', () => {
  for (const x of [221, 225, 227, 229, 233]) {
    const [placed] = placeStripLabels([label('White', x)], 3, 758, 227);
    expect(placed!.left >= 230 || placed!.right <= 224, `${x}`).toBe(true);
  }
  const wide = placeStripLabels([label('Several races or another', 131)], 3, 758, 227);
  expect(wide[0]!.right).toBeLessThan(224);
  const five = [200, 218, 226, 229, 240].map((x, at) => label(`Group number ${at}`, x));
  const placed = placeStripLabels(five, 2, 758, 227);
  expect(placed.filter(({ left, right }) => left < 230 && right > 224)).toEqual([]);
  expect(overlaps(placed)).toBe(false);
});

test('a crowd takes as many rows as it needs, and letters never meet', () => {
  const crowd = Array.from({ length: 9 }, (_, index) =>
    label(`Residents of an invented group, number ${index}`, 220 + index),
  );
  const placed = placeStripLabels(crowd, 3, 758, 227);
  expect(placed).toHaveLength(9);
  expect(overlaps(placed)).toBe(false);
  expect(placed.every(({ left, right }) => left >= 0 && right <= 758)).toBe(true);
});

test('gives the same places whatever the order of the input', () => {
  const [a, b, c] = [label('Green', 200), label('Blue', 210), label('Yellow', 230)];
  expect(placeStripLabels([a, b, c], 3, 758, 227)).toEqual(placeStripLabels([c, a, b], 3, 758, 227));
});

test('a label wider than the strip is refused', () => {
  expect(() => placeStripLabels([label('x'.repeat(200), 50)], 3, 758, 227)).toThrow('label wider than its strip');
});
