import { describe, expect, it } from 'vitest';
import { readAreaCrosswalk, readAreaOverlaps } from '../../../src/checks/read-area-crosswalk.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('readAreaCrosswalk', () => {
  it('gives ids as text and parts as numbers, with the place of each cell', () => {
    const { read, problems } = readAreaCrosswalk('a--b.csv', 'a--b', bytes('from,to,share,weight\n01,7,0.25,1\n'));
    expect(problems).toEqual([]);
    expect(read.rows[0]?.row).toEqual({ from: '01', to: '7', share: 0.25, weight: 1 });
    expect(read.rows[0]?.at('weight')).toEqual({ line: 2, column: 11 });
  });

  it('names what is no part of one, at its cell', () => {
    const text = 'from,to,share,weight\n01,7,1.5,half\n';
    const found = readAreaCrosswalk('a--b.csv', 'a--b', bytes(text)).problems;
    expect(found.map(({ line, column, wrong }) => [line, column, wrong])).toEqual([
      [2, 6, '"1.5" is no part of one'],
      [2, 10, '"half" is no part of one'],
    ]);
  });
});

describe('readAreaOverlaps', () => {
  it('gives both parts', () => {
    const text = 'geography,area,other,otherArea,share,otherShare\nward,01,quay,east,0.5,0.1\n';
    const { read, problems } = readAreaOverlaps('area-overlaps.csv', bytes(text));
    expect(problems).toEqual([]);
    expect(read.rows[0]?.row).toEqual({
      geography: 'ward',
      area: '01',
      other: 'quay',
      otherArea: 'east',
      share: 0.5,
      otherShare: 0.1,
    });
  });
});
