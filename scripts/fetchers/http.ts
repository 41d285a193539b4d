import type { FetchFrom } from '../../src/model/fetch.ts';
import { sha256, type Effects } from '../effects.ts';
import type { Client } from './client.ts';
import type { Brought } from './fetcher.ts';

/** A file to bring, and where it is kept until it is read. */
export interface HttpJob {
  fetch: Extract<FetchFrom, { kind: 'http' }>;
  file: string;
  cache: string;
  /** The mark of the file that the table was made from; the server is asked to send it only if it changed. */
  stamp: string | undefined;
  progress: (rows: number, of: number, bytes: number) => void;
}

const partOf = ({ fetch, file }: HttpJob): { address: string } => {
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

/** Brings a file, or null where the server says that it is the one the table was made from. */
export async function bringHttp(client: Client, effects: Effects, job: HttpJob): Promise<Brought | null> {
  const { address } = partOf(job);
  const page = await client({ address, headers: conditionOf(job.stamp) }, (answer) => {
    if (answer.status !== 304 && answer.body.length === 0) throw new Error('an empty answer came');
    return answer;
  });
  if (page.status === 304) return null;
  const path = `${job.cache}/${job.file}`;
  await effects.writeFile(path, page.body);
  job.progress(0, 0, page.body.length);
  const stamp = stampOf(page.headers);
  const about = { path: job.file, pages: [path], format: 'csv', counted: false, query: address } as const;
  const size = { bytes: page.body.length, sha256: sha256(page.body) };
  return { ...about, pages: [path], ...size, ...(stamp === undefined ? {} : { stamp }) };
}
