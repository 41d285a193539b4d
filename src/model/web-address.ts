import { z } from 'zod';

/** What an address never holds as it is: blanks, quotes, brackets and the like are written as `%20`, `%22` … in one. */
const plain = /^[^\s"'<>\\^`{|}]+$/;
const isPlain = (address: string): boolean => plain.test(address) && URL.canParse(address);
const words = 'must hold no blank, quote or bracket: write %20 for a blank and %22 for a quote';

/** An address on the web that begins with `https://`. Example: `https://data.port.example/rows?id=7`. */
export const secureAddress = z
  .url({ protocol: /^https$/, error: 'must be an address that begins with https://' })
  .refine(isPlain, words);

/** The same, or one that begins with `http://`. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'must be an address that begins with https:// or http://' })
  .refine(isPlain, words);
