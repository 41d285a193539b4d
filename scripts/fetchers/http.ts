import type { FetchFrom } from '../../src/model/fetch.ts';
import { unzipSync } from 'fflate';
import type { Effects } from '../effects.ts';
import type { Digest } from '../files.ts';
import type { Client } from './client.ts';
import { formatOf, type Brought } from './fetcher.ts';

/** A file to bring, and where it is kept until it is read. */
export interface HttpJob {
  fetch: Extract<FetchFrom, { kind: 'http' }>;
  file: string;
  cache: string;
  /** The mark of the file that the table was made from; the server is asked to send it only if it changed. */
  stamp: string | undefined;
  progress: (rows: number, of: number, bytes: number) => void;
}

const partOf = ({ fetch, file }: HttpJob): { address: string; member?: string | undefined } => {
  const part = fetch.parts[file];
  if (part === undefined) throw new Error(`${file}: the source does not say at which address this is (fetch.parts)`);
  return part;
};

/** A mark is the server's `ETag`, else its `Last-Modified`; which of them it is, its beginning tells. */
function conditionOf(stamp: string | undefined): Record<string, string> {
  if (stamp === undefined) return {};
  const [kind, value] = [stamp.slice(0, stamp.indexOf(':')), stamp.slice(stamp.indexOf(':') + 1)];
  return kind === 'etag' ? { 'if-none-match': value } : { 'if-modified-since': value };
}

function stampOf(headers: Record<string, string>): string | undefined {
  if (headers['etag'] !== undefined) return `etag:${headers['etag']}`;
  return headers['last-modified'] === undefined ? undefined : `modified:${headers['last-modified']}`;
}

/**
 * Brings a file, or null where the server says that it is the one the table was made from. It goes to the disk as it
 * comes; of an archive the one member that the source names is kept.
 */
export async function bringHttp(client: Client, effects: Effects, job: HttpJob): Promise<Brought | null> {
  const { address, member } = partOf(job);
  const path = `${job.cache}/${job.file}`;
  const arrived = member === undefined ? path : `${path}.zip`;
  let digest: Digest = { bytes: 0, sha256: '' };
  const save = async (pieces: AsyncIterable<Uint8Array>): Promise<void> => {
    digest = await effects.writePieces(arrived, pieces);
  };
  const page = await client({ address, headers: conditionOf(job.stamp), save }, (answer) => {
    if (answer.status !== 304 && answer.size === 0) throw new Error('an empty answer came');
    return answer;
  });
  if (page.status === 304) return null;
  if (member !== undefined) await effects.writeFile(path, memberOf(job.file, await effects.readBytes(arrived), member));
  job.progress(0, 0, page.size);
  const stamp = stampOf(page.headers);
  const about = { path: job.file, pages: [path], format: formatOf(job.file), counted: false, query: address };
  return { ...about, ...digest, ...(stamp === undefined ? {} : { stamp }) };
}

/** One file of an archive. Throws where there is no such one, with those that there are, or where it is damaged. */
function memberOf(file: string, archive: Uint8Array, member: string): Uint8Array {
  const names: string[] = [];
  try {
    const filter = ({ name }: { name: string }): boolean => names.push(name) > 0 && name === member;
    const found = unzipSync(archive, { filter })[member];
    if (found !== undefined) return found;
  } catch (cause) {
    throw new Error(`${file}: the archive is damaged (${(cause as Error).message}); run again`, { cause });
  }
  throw new Error(`${file}: the archive has no "${member}"; it has ${names.join(', ')}; change fetch.parts`);
}
