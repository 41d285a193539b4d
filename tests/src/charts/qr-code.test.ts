import { expect, test } from 'vitest';
import { qrCode } from '../../../src/charts/qr-code.ts';
import { faultsOf } from '../../samples/charts/markup.ts';

const drawn = qrCode('https://port-verity.example/places/ward-2020/01/', 'A <code>');
const dark = new Set([...drawn.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`));
const width = Number(/viewBox="0 0 (\d+) /.exec(drawn)?.[1]);

test('the square grows with the address and keeps a quiet zone of four modules', () => {
  expect(width).toBe(33 + 8);
  const inZone = [...dark].filter((at) => at.split(' ').some((one) => Number(one) < 4 || Number(one) >= width - 4));
  expect(inZone).toEqual([]);
});

test('three corners carry the finder pattern that cameras look for', () => {
  const finder = (left: number, top: number) =>
    Array.from({ length: 7 }, (_, at) => dark.has(`${left + at} ${top}`)).every(Boolean) &&
    !dark.has(`${left + 1} ${top + 1}`) &&
    dark.has(`${left + 3} ${top + 3}`);
  const far = width - 4 - 7;
  expect([finder(4, 4), finder(far, 4), finder(4, far), finder(far, far)]).toEqual([true, true, true, false]);
});

test('the drawing is sound markup with its name as text, and another address is another code', () => {
  expect(faultsOf(drawn)).toEqual([]);
  expect(drawn).toContain('A &lt;code&gt;');
  expect(qrCode('https://port-verity.example/places/ward-2020/02/', 'A <code>')).not.toBe(drawn);
});

test('an address that no code can hold is refused', () => {
  expect(() => qrCode('x'.repeat(4000), 'long')).toThrow();
});
