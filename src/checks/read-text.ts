import type { Problem } from '../model/problem.ts';

/** A file as text with LF line ends, and what is wrong with its bytes. `text` is null when nothing can be read. */
export interface ReadText {
  text: string | null;
  problems: Problem[];
}

type Fault = Omit<Problem, 'file'>;

const asUtf8 = 'UTF-8 without a byte order mark';

function hasByteOrderMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** UTF-8, or else every byte as the Latin-1 letter it probably was, so that the rest can still be checked. */
function decode(bytes: Uint8Array): { text: string; utf8: boolean } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), utf8: true };
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    return { text: Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''), utf8: false };
  }
}

/** Line and column, both from 1, of a position in a text with LF line ends. */
function placeOf(text: string, position: number): { line: number; column: number } {
  const before = text.slice(0, position).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function latin1Fault(text: string): Fault {
  const letter = /[\u0080-\u00ff]/.exec(text);
  return {
    ...placeOf(text, letter?.index ?? 0),
    field: 'encoding',
    wrong: `not UTF-8 (the letter "${letter?.[0] ?? '?'}" is stored as Latin-1)`,
    allowed: asUtf8,
    mend: 'save the file again as UTF-8',
  };
}

function markFault(): Fault {
  return {
    line: 1,
    column: 1,
    field: 'encoding',
    wrong: 'begins with a byte order mark (BOM)',
    allowed: asUtf8,
    mend: 'save as "CSV UTF-8" without BOM, or let your editor remove it',
  };
}

function carriageReturnFault(text: string): Fault {
  const count = text.match(/\r(?!\n)/g)?.length ?? 0;
  return {
    ...placeOf(text, text.search(/\r(?!\n)/)),
    field: 'line ends',
    wrong: `${count} bare carriage return${count === 1 ? '' : 's'} (\\r) as line end`,
    allowed: 'a line feed at the end of every line',
    mend: 'save the file with Unix line ends (LF)',
  };
}

function trailingSpaceFaults(text: string): Fault[] {
  return text.split('\n').flatMap((line, index) => {
    const end = line.search(/[ \t\u00a0]+$/);
    if (end < 0) return [];
    return [{ line: index + 1, column: end + 1, field: 'spaces', ...endsInSpace }];
  });
}

const endsInSpace = {
  wrong: 'the line ends in a space',
  allowed: 'no space at the end of a line',
  mend: 'remove it',
};

const emptyFault: Fault = {
  line: 0,
  column: 0,
  field: 'file',
  wrong: 'is empty',
  allowed: 'a file with content',
  mend: 'fill it, or remove it together with everything that refers to it',
};

/**
 * Reads the bytes of a file as text and reports every fault of encoding with its place: Latin-1, byte order mark,
 * bare carriage returns, trailing spaces, nothing in it. The text is mended as far as it can be, so that the other
 * checks still see it. Never throws. Example: bytes `EF BB BF 61` → text `a` and one problem at 1:1.
 */
export function readText(file: string, bytes: Uint8Array): ReadText {
  const withoutMark = hasByteOrderMark(bytes) ? bytes.subarray(3) : bytes;
  const { text: raw, utf8 } = decode(withoutMark);
  const halfway = raw.replaceAll('\r\n', '\n');
  const text = halfway.replaceAll('\r', '\n');
  const faults: Fault[] = withoutMark === bytes ? [] : [markFault()];
  if (text.trim() === '') return { text: null, problems: at(file, [...faults, emptyFault]) };
  if (!utf8) faults.push(latin1Fault(text));
  if (halfway.includes('\r')) faults.push(carriageReturnFault(halfway));
  return { text, problems: at(file, [...faults, ...trailingSpaceFaults(text)]) };
}

function at(file: string, faults: Fault[]): Problem[] {
  return faults.map((fault) => ({ file, ...fault }));
}
