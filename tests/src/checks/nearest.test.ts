import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/checks/nearest.ts';

describe('nearest', () => {
  it('finds the word with one letter wrong', () => {
    expect(nearest('blcak', ['asian', 'black', 'white'], 1)).toEqual(['black']);
  });

  it('ignores case, accents and separators', () => {
    expect(nearest('Latíno Any_Race', ['latino-any-race', 'white-alone'], 1)).toEqual(['latino-any-race']);
  });

  it('prefers a word that contains the given one', () => {
    expect(nearest('black', ['blocks', 'black-alone-or-in-part'], 1)).toEqual(['blocks']);
    expect(nearest('pacific', ['pathfinder', 'pacific-islander'], 1)).toEqual(['pacific-islander']);
  });

  it('gives at most the number asked for, in the order given where equal', () => {
    expect(nearest('x', ['a', 'b', 'c', 'd'])).toEqual(['a', 'b', 'c']);
    expect(nearest('x', [])).toEqual([]);
  });
});
