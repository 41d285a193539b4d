import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../scripts/effects.ts';
import { sha256Hex } from '../../../src/checks/sha256.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('sha256Hex', () => {
  it('gives the examples of FIPS 180-4', () => {
    expect(sha256Hex(bytes('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256Hex(bytes(''))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it.each([55, 56, 63, 64, 65, 1000])('agrees with Node at %i bytes, around the edges of a block', (length) => {
    const text = 'é'.repeat(length).slice(0, length);
    expect(sha256Hex(bytes(text))).toBe(sha256(text));
  });
});
