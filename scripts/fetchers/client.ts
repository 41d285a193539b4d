import type { Network, Told } from '../network.ts';
import { faultOfError, faultOfStatus, type Fault } from './fault.ts';

/** An answer read to its end. Of one that was saved elsewhere `body` is the beginning only; `size` is the whole. */
export interface Page {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array;
  size: number;
}

/** How a fetch is made in this run. */
export interface ClientSettings {
  network: Network;
  /** Stands in for the scheme and host of every address: a mirror, a proxy, a test server. */
  origin?: string | undefined;
  /** Told when a request is tried again, without query values that are secret. */
  say: (line: string) => void;
  /** Milliseconds since 1970, for servers that say when to come again. */
  now: () => number;
  /** What to do where an address is gone, and what stays when nothing comes; else what a refresh says. */
  advice?: { check: string; kept: string };
}

/** What is asked: where, with which headers, and what is secret and goes to no other host. */
export interface Question {
  address: string;
  headers?: Record<string, string>;
  secretHeaders?: Record<string, string>;
  secretQuery?: Record<string, string>;
  /** Takes the body of a 200 piece by piece, so that it is never whole in memory; at every try anew. */
  save?: (pieces: AsyncIterable<Uint8Array>) => Promise<void>;
}

/** Asks until there is an answer that `read` accepts. */
export type Client = <Value>(question: Question, read: (page: Page) => Value) => Promise<Value>;

const attempts = 6;
const idle = 60_000;
const longestWait = 300;
const redirects = 5;
/** A token is for the publisher's host; of those that stand in for it, only this machine sees it. */
const loopbacks = new Set(['127.0.0.1', '[::1]', 'localhost']);

/**
 * A client that tries again where that can help: six times, waiting 1, 2, 4, 8 and 16 seconds, a random part more, or
 * as long as the server asks, at most five minutes. `read` throws where the answer is not what it should be, which
 * counts as a failed try. Throws, naming the address, what was wrong and what to do. Secrets stay with the first host,
 * go to no other that stands in for it, and are in no message.
 */
export function client(settings: ClientSettings): Client {
  return async (question, read) => {
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await tryOnce(settings, question, read);
      if (!('why' in outcome)) return outcome.value;
      const { why, again } = outcome;
      if (!again || attempt === attempts) throw new Error(`${question.address}: ${why}${again ? tired(settings) : ''}`);
      const seconds = Math.min(longestWait, outcome.after ?? 2 ** (attempt - 1) * (1 + settings.network.random()));
      settings.say(`${question.address}: ${why}; trying again in ${Math.ceil(seconds)} s`);
      await settings.network.wait(seconds * 1000);
    }
  };
}

const tired = ({ advice }: ClientSettings): string =>
  `, ${attempts} times; try again later, ${advice?.kept ?? 'the old table stands'}`;

async function tryOnce<Value>(
  settings: ClientSettings,
  question: Question,
  read: (page: Page) => Value,
): Promise<{ value: Value } | Fault> {
  const page = await follow(settings, question).catch(faultOfError);
  if ('why' in page) return page;
  const fault = faultOfStatus(page.status, page.headers, settings.now(), settings.advice?.check) ?? faultOfPage(page);
  if (fault !== null) return fault;
  try {
    return { value: read(page) };
  } catch (cause) {
    return { why: (cause as Error).message, again: true };
  }
}

async function follow({ network, origin }: ClientSettings, question: Question): Promise<Page | Fault> {
  const first = addressOf(question.address, origin);
  let url = new URL(first);
  const isTrusted = origin === undefined || loopbacks.has(first.hostname);
  for (const [name, value] of Object.entries((isTrusted && question.secretQuery) || {}))
    url.searchParams.set(name, value);
  for (let step = 0; step <= redirects; step += 1) {
    const secret = isTrusted && url.host === first.host ? question.secretHeaders : {};
    const answer = await network.open({ url, headers: { ...question.headers, ...secret }, timeout: idle });
    const next = answer.headers['location'];
    if (answer.status < 300 || answer.status === 304 || answer.status >= 400 || next === undefined)
      return pageOf(answer, answer.status === 200 ? question.save : undefined);
    await pageOf(answer);
    url = new URL(next, url);
    if (url.protocol !== first.protocol)
      return { why: 'the server sends us on to an address that is not secure', again: false };
  }
  return { why: `the server sends us round in a circle, more than ${redirects} times`, again: false };
}

function addressOf(address: string, origin: string | undefined): URL {
  const url = new URL(address);
  return origin === undefined ? url : new URL(`${url.pathname}${url.search}`, origin);
}

async function pageOf({ status, headers, body }: Told, save?: Question['save']): Promise<Page> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  async function* passing(): AsyncGenerator<Uint8Array> {
    for await (const piece of body) {
      if (save === undefined || size === 0) pieces.push(piece);
      size += piece.length;
      yield piece;
    }
  }
  await (save ?? drain)(passing());
  return { status, headers, body: new Uint8Array(Buffer.concat(pieces)), size };
}

async function drain(pieces: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const piece of pieces) void piece;
}

/** A portal that is down for a night says so in a page for people, with a 200. */
function faultOfPage({ headers, body, size }: Page): Fault | null {
  const start = new TextDecoder().decode(body.subarray(0, 200)).trimStart().toLowerCase();
  const isPage = start.startsWith('<!doctype html') || start.startsWith('<html');
  if (isPage) return { why: 'a web page came instead of data', again: true };
  const length = headers['content-encoding'] === undefined ? headers['content-length'] : undefined;
  if (length === undefined || Number(length) === size) return null;
  return { why: `${size} of ${length} bytes came`, again: true };
}

/** The JSON of a page. Throws where it is cut or is something else. */
export function jsonOf({ body }: Pick<Page, 'body'>): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as unknown;
  } catch (cause) {
    throw new Error('the answer is not whole JSON', { cause });
  }
}
