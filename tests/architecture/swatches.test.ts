import { readFileSync } from 'node:fs';
import { lab, rgb } from 'd3';
import { expect, test } from 'vitest';

// The classes of a map can be told apart by people who see colors differently, and in gray.

const css = readFileSync('src/styles/tokens.css', 'utf8');

/** Every set of the six shades in the order of the file: light, dark, dark on demand, high contrast, print. */
function shades(): string[][] {
  const found = [1, 2, 3, 4, 5, 6].map((at) =>
    [...css.matchAll(new RegExp(`--r${at}: (#[0-9a-f]+)`, 'g'))].map((m) => m[1]!),
  );
  return found[0]!.map((_, set) => found.map((all) => all[set]!));
}

type Matrix = readonly (readonly [number, number, number])[];

/** Full strength, on linear light: Machado, Oliveira and Fernandes (2009), table 1. */
const seen: Record<string, Matrix> = {
  'as most people see': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  gray: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

const toLinear = (value: number): number => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};
const fromLinear = (value: number): number => {
  const part = Math.min(1, Math.max(0, value));
  return 255 * (part <= 0.0031308 ? 12.92 * part : 1.055 * part ** (1 / 2.4) - 0.055);
};

function simulated(color: string, matrix: Matrix): { l: number; a: number; b: number } {
  const { r, g, b } = rgb(color);
  const light = [r, g, b].map(toLinear);
  const [red, green, blue] = matrix.map((row) => fromLinear(row.reduce((sum, part, at) => sum + part * light[at]!, 0)));
  return lab(rgb(red!, green!, blue!));
}

/** Distance of two colors in CIELAB (1976). */
function distance(one: string, other: string, matrix: Matrix): number {
  const [p, q] = [simulated(one, matrix), simulated(other, matrix)];
  return Math.hypot(p.l - q.l, p.a - q.a, p.b - q.b);
}

test('there are shades for every theme', () => {
  expect(shades().length).toBeGreaterThanOrEqual(3);
  for (const set of shades()) expect(new Set(set).size).toBe(6);
});

test.each(Object.entries(seen))('every two classes of a map differ: %s', (_, matrix) => {
  const near = shades().flatMap((set) =>
    set.flatMap((one, at) =>
      set.slice(at + 1).map((other) => ({ pair: `${one} ${other}`, distance: distance(one, other, matrix) })),
    ),
  );
  expect(near.filter((pair) => pair.distance < 8)).toEqual([]);
});

test('a color that is another one in gray would be found', () => {
  expect(distance('#777777', '#777777', seen['gray']!)).toBe(0);
  expect(distance('#a05050', '#008000', seen['deuteranopia']!)).toBeLessThan(
    distance('#a05050', '#008000', seen['as most people see']!),
  );
});
