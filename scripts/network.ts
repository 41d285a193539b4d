import { lookup as systemLookup } from 'node:dns';
import { request as overHttp, type IncomingMessage } from 'node:http';
import { request as overHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { createGunzip } from 'node:zlib';

/** What is asked of a server. */
export interface Asked {
  url: URL;
  headers: Record<string, string>;
  /** Milliseconds without a byte after which the connection is given up. */
  timeout: number;
}

/** What a server tells. The body is unpacked; reading it throws where the connection breaks or the packing is unsound. */
export interface Told {
  status: number;
  headers: Record<string, string>;
  body: AsyncIterable<Uint8Array>;
}

/** The network: commands that fetch make one and pass it in, so that a test can pass one that reaches loopback only. */
export interface Network {
  open(asked: Asked): Promise<Told>;
  /** Waits so many milliseconds. */
  wait(milliseconds: number): Promise<void>;
  /** A number from 0 to 1, so that two who were told to come again do not come together. */
  random(): number;
}

function told(message: IncomingMessage): Told {
  const headers = Object.fromEntries(
    Object.entries(message.headers).map(([name, value]) => [name, [value].flat().join(', ')]),
  );
  const status = message.statusCode ?? 0;
  // A 304 may name a packing, but nothing is packed in it.
  return { status, headers, body: status === 304 ? message : unpacked(message, headers['content-encoding']) };
}

/** A cut connection ends the unpacking with its error, not with a wait for more. */
function unpacked(message: IncomingMessage, encoding: string | undefined): AsyncIterable<Uint8Array> {
  if (encoding !== 'gzip') return message;
  const gunzip = createGunzip();
  message.on('error', (cause) => gunzip.destroy(cause)).pipe(gunzip);
  return gunzip;
}

/** The real network. `lookup` finds the address of a name, `ca` is a certificate to trust instead of the known ones. */
export function realNetwork(given: { lookup?: LookupFunction; ca?: string } = {}): Network {
  const open: Network['open'] = ({ url, headers, timeout }) =>
    new Promise((resolve, reject) => {
      const ask = url.protocol === 'https:' ? overHttps : overHttp;
      const options = { headers: { 'accept-encoding': 'gzip', ...headers }, agent: false } as const;
      const request = ask(url, { ...options, lookup: given.lookup ?? systemLookup, ...trust(given.ca) }, (message) =>
        resolve(told(message)),
      );
      const late = Object.assign(new Error('no answer in time'), { code: 'ETIMEDOUT' });
      request.setTimeout(timeout, () => request.destroy(late)).on('error', reject);
      request.end();
    });
  const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
  return { open, wait, random: Math.random };
}

const trust = (ca: string | undefined) => (ca === undefined ? {} : { ca });
