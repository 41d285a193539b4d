import { parse } from 'yaml';
import { placeholderIn } from '../../src/checks/placeholders.ts';
import { sha256 } from '../effects.ts';
import { type ReadFile, readOpenSdgFile } from './read-file.ts';

/** One indicator of an Open SDG repository: its data and what its meta file says. */
export interface SdgIndicator extends ReadFile {
  id: string;
  file: string;
  bytes: Uint8Array;
  title: string;
  publisher: string;
  url: string | null;
  about: string;
}

/** A whole repository: what can be taken, and every file that cannot, with why. */
export interface SdgRepository {
  taken: SdgIndicator[];
  refused: { file: string; reasons: string[] }[];
}

type Meta = Record<string, unknown>;

/** The meta file of an indicator: YAML alone, or YAML between lines of three hyphens before a text. */
function readMeta(text: string): Meta | null {
  const front = /^\ufeff?---\r?\n([\s\S]*?)\r?\n---/.exec(text);
  try {
    const read = parse(front?.[1] ?? text) as unknown;
    return typeof read === 'object' && read !== null ? (read as Meta) : null;
  } catch (cause) {
    // Only what the YAML reader says of a faulty text: anything else is a fault of ours.
    if (!(cause instanceof Error) || !cause.name.startsWith('YAML')) throw cause;
    return null;
  }
}

const said = (meta: Meta, ...keys: string[]): string => {
  const found = keys.map((key) => meta[key]).find((value) => typeof value === 'string' && value.trim() !== '');
  return typeof found === 'string' ? found.trim() : '';
};

const httpsOf = (url: string): string | null => (/^https:\/\/\S+$/.test(url) ? url : null);

/** Why a meta file keeps its indicator out: it is missing, cannot be read, or is the template's. */
function faultsOfMeta(meta: Meta | null | undefined): string[] {
  if (meta === undefined) return ['it has no meta file, so nobody knows what it counts'];
  if (meta === null) return ['its meta file cannot be read as YAML'];
  const words = placeholderIn(said(meta, 'graph_title', 'indicator_name', 'title'));
  if (words !== null) return [`its title is a placeholder of the template: "${words}"`];
  return said(meta, 'reporting_status') === 'notstarted' ? ['its meta file says that reporting has not begun'] : [];
}

const dataFile = /(^|\/)(?:indicator[_-])?([0-9a-z]+(?:-[0-9a-z]+)+)\.csv$/i;

function metaOf(files: ReadonlyMap<string, Uint8Array>, id: string): Meta | null | undefined {
  const path = [...files.keys()].find((one) => new RegExp(`(^|/)meta/(.*/)?${id}\\.(md|ya?ml)$`, 'i').test(one));
  return path === undefined ? undefined : readMeta(new TextDecoder().decode(files.get(path)));
}

/** Files that hold the same figures as one before them, by what they say. */
function copyOf(bytes: Uint8Array, seen: Map<string, string>, file: string): string | null {
  const hash = sha256(bytes);
  const first = seen.get(hash) ?? null;
  if (first === null) seen.set(hash, file);
  return first;
}

/**
 * Reads an Open SDG data repository by its files: data in `data/`, one CSV an indicator, and meta in `meta/`. Every file is
 * taken or refused with its reasons; none is passed over. Example: a file of "Group A" and "Group B" is refused as the
 * template's placeholder.
 */
export function readOpenSdg(files: ReadonlyMap<string, Uint8Array>): SdgRepository {
  const found: SdgRepository = { taken: [], refused: [] };
  const seen = new Map<string, string>();
  for (const file of [...files.keys()].filter((path) => /(^|\/)data\/.*\.csv$/i.test(path)).sort()) {
    const bytes = files.get(file)!;
    const id = dataFile.exec(file)?.[2]?.toLowerCase();
    if (id === undefined) {
      found.refused.push({ file, reasons: ['its name is not that of an indicator, such as indicator_1-2-1.csv'] });
      continue;
    }
    const meta = metaOf(files, id);
    const copy = copyOf(bytes, seen, file);
    const read = readOpenSdgFile(file, bytes);
    const reasons = [...faultsOfMeta(meta), ...(copy === null ? [] : [`it is a copy of ${copy}`]), ...read.refused];
    if (reasons.length > 0) found.refused.push({ file, reasons });
    else found.taken.push({ ...read, id, file, bytes, ...describedBy(meta!) });
  }
  return found;
}

function describedBy(meta: Meta): Pick<SdgIndicator, 'title' | 'publisher' | 'url' | 'about'> {
  return {
    title: said(meta, 'graph_title', 'indicator_name', 'title'),
    publisher: said(meta, 'source_organisation_1') || 'not stated in the meta file',
    url: httpsOf(said(meta, 'source_url_1')),
    about: said(
      meta,
      'computation_definitions',
      'national_indicator_description',
      'indicator_definition',
      'indicator_name',
    ),
  };
}
