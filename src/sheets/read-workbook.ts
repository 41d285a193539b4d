import { unzipSync } from 'fflate';
import type { SheetProblem, Workbook } from '../model/workbook.ts';
import { readDelimited } from './read-delimited.ts';
import { isRead, readXlsx } from './read-xlsx.ts';

/** A file as a workbook, or why it cannot be read as one. */
export interface ReadWorkbook {
  workbook: Workbook | null;
  problems: SheetProblem[];
}

const begins = (bytes: Uint8Array, text: string): boolean =>
  [...text].every((letter, at) => bytes[at] === letter.charCodeAt(0));

/** An old container of Microsoft: workbooks up to 2003, and newer ones that are locked with a password. */
const isCompound = (bytes: Uint8Array): boolean => begins(bytes, '\xd0\xcf\x11\xe0');

/** A compound file that names its encrypted part, in the two-byte letters of such files. */
function isLocked(bytes: Uint8Array): boolean {
  const letters = new TextDecoder('latin1').decode(bytes.subarray(0, 100_000)).replaceAll('\0', '');
  return letters.includes('EncryptedPackage') || letters.includes('EncryptionInfo');
}

/** Parts that a workbook of ours may unpack to, in bytes: fifty thousand rows with twenty columns are a fifth of it. */
const mostUnpacked = 400_000_000;

/** Names of the parts in an archive and what those we read unpack to, as it says itself; null when it is damaged. */
function partsOf(bytes: Uint8Array): { names: string[]; unpacked: number } | null {
  const names: string[] = [];
  let unpacked = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        if (isRead(name)) unpacked += originalSize;
        return false;
      },
    });
    return { names, unpacked };
  } catch (cause) {
    // The library throws its own errors for archives that are cut or damaged.
    if (!(cause instanceof Error)) throw cause;
    return null;
  }
}

/** What an archive is, by the parts in it; null when it is a workbook we read. */
function faultOfArchive(bytes: Uint8Array): string | null {
  const found = partsOf(bytes);
  if (found === null) return 'damaged';
  const { names: parts, unpacked } = found;
  if (parts.includes('xl/vbaProject.bin')) return 'macros';
  if (parts.includes('xl/workbook.bin')) return 'binary-workbook';
  if (parts.includes('xl/workbook.xml')) return unpacked > mostUnpacked ? 'too-large' : null;
  if (parts.includes('content.xml')) return 'open-document';
  if (parts.some((part) => /^(Index\/|Index\.zip|preview\.jpg)/.test(part))) return 'numbers-file';
  return parts.some((part) => part.startsWith('word/') || part.startsWith('ppt/')) ? 'not-a-table' : 'archive';
}

/** What a file is that we do not read, by its first bytes; null when it may be a table of text. */
function faultOfBytes(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 500)).trimStart().toLowerCase();
  if (head === '') return 'empty';
  if (isCompound(bytes)) return isLocked(bytes) ? 'locked' : 'old-workbook';
  if (head.startsWith('%pdf')) return 'pdf';
  if (head.startsWith('{\\rtf')) return 'not-a-table';
  if (head.startsWith('<!doctype html') || head.startsWith('<html') || head.startsWith('<table')) return 'web-page';
  if (head.startsWith('<?xml'))
    return head.includes('urn:schemas-microsoft-com:office:spreadsheet') ? 'xml-workbook' : 'not-a-table';
  if (/^(\{|\[\s*\{)/.test(head)) return 'json';
  return begins(bytes, '\x89PNG') || begins(bytes, '\xff\xd8\xff') || begins(bytes, 'GIF8') ? 'picture' : null;
}

const refused = (file: string, code: string): ReadWorkbook => ({
  workbook: null,
  problems: [{ file, sheet: null, row: 0, column: null, value: '', code, values: {} }],
});

/**
 * Reads a spreadsheet by what it is and not by what it is called: XLSX, CSV, TSV and their kin. A file of another kind,
 * a locked or a damaged one is refused with a code that names it. Example: a PDF called `figures.csv` is `pdf`.
 */
export function readWorkbook(file: string, bytes: Uint8Array): ReadWorkbook {
  if (!begins(bytes, 'PK')) {
    const fault = faultOfBytes(bytes);
    return fault === null ? readDelimited(file, bytes) : refused(file, fault);
  }
  const fault = faultOfArchive(bytes);
  if (fault !== null) return refused(file, fault);
  try {
    return { workbook: readXlsx(file, bytes), problems: [] };
  } catch (cause) {
    // Whatever is wrong inside, the person can do one thing: save it anew. The cause is kept for a developer.
    if (!(cause instanceof Error)) throw cause;
    const [damaged] = refused(file, 'damaged').problems;
    return { workbook: null, problems: [{ ...damaged!, values: { cause: cause.message } }] };
  }
}
