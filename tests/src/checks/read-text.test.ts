import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/checks/read-text.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The problems of a file as `line:column wrong`. */
function faults(bytes: Uint8Array): string[] {
  return readText('a.csv', bytes).problems.map(({ line, column, wrong }) => `${line}:${column} ${wrong}`);
}

describe('readText', () => {
  it('reads UTF-8, also with the line ends of Windows, without a word', () => {
    expect(readText('a.csv', utf8('niño\r\nb\r\n'))).toEqual({ text: 'niño\nb\n', problems: [] });
  });

  it('finds the first letter stored as Latin-1 and still reads the rest', () => {
    const bytes = Uint8Array.from('a\nni\u00f1o', (letter) => letter.charCodeAt(0));
    expect(faults(bytes)).toEqual(['2:3 not UTF-8 (the letter "ñ" is stored as Latin-1)']);
    expect(readText('a.csv', bytes).text).toBe('a\nniño');
  });

  it('finds a byte order mark and takes it off', () => {
    expect(faults(utf8('\ufeffa'))).toEqual(['1:1 begins with a byte order mark (BOM)']);
    expect(readText('a.csv', utf8('\ufeffa')).text).toBe('a');
  });

  it('finds bare carriage returns, counts them and mends the lines', () => {
    expect(faults(utf8('ab\rc\r'))).toEqual(['1:3 2 bare carriage returns (\\r) as line end']);
    expect(readText('a.csv', utf8('ab\rc\r')).text).toBe('ab\nc\n');
  });

  it('finds every line that ends in a space', () => {
    expect(faults(utf8('a \nb\nc\t\n'))).toEqual(['1:2 the line ends in a space', '3:2 the line ends in a space']);
  });

  it.each(['', ' \n', '\ufeff'])('finds that %j is empty', (content) => {
    expect(faults(utf8(content)).at(-1)).toBe('0:0 is empty');
  });
});
