/** Why an answer cannot be used, in words, and whether asking again can help. */
export interface Fault {
  why: string;
  again: boolean;
  /** Seconds the server asked us to wait. */
  after?: number | undefined;
}

/** Names of errors that a second try may mend: the line broke, nobody answered, a name server was busy. */
const passing = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'UND_ERR_SOCKET',
  'ENETUNREACH',
]);

/** What to say of errors that no second try mends. */
const lasting: Record<string, string> = {
  ENOSPC: 'the disk is full; make room, then refresh again',
  ENOTFOUND: 'no server has this name; is this machine online, and is `host` in the source right?',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'the certificate is not signed by anyone known; do not go on, ask the publisher',
  SELF_SIGNED_CERT_IN_CHAIN: 'the certificate is not signed by anyone known; do not go on, ask the publisher',
  CERT_HAS_EXPIRED: 'the certificate of the server has expired; do not go on, ask the publisher',
  ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate is for another server; do not go on, ask the publisher',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the certificate cannot be checked; do not go on, ask the publisher',
};

/** An error of the connection as a fault: `ECONNRESET` can be tried again, an expired certificate cannot. */
export function faultOfError(cause: unknown): Fault {
  const { code = '', message } = cause as { code?: string; message: string };
  const known = lasting[code];
  if (known !== undefined) return { why: known, again: false };
  if (code.startsWith('Z_')) return { why: 'the packed answer is broken', again: true };
  if (code === 'ETIMEDOUT') return { why: 'no answer in time', again: true };
  if (passing.has(code)) return { why: 'the connection broke', again: true };
  return { why: message, again: false };
}

/**
 * What a status other than 200 means; null for 200 and for 304. Example: 429 with `retry-after: 3` is tried in 3 s.
 * `check` says what to do where the address does not answer as it did.
 */
export function faultOfStatus(
  status: number,
  headers: Record<string, string>,
  now: number,
  check = 'run refresh --verify',
): Fault | null {
  if (status === 200 || status === 304) return null;
  const after = secondsIn(headers['retry-after'], now);
  if (status === 429) return { why: 'the server asks for fewer requests (429)', again: true, after };
  if (status === 408 || status === 425 || status >= 500)
    return { why: `the server failed (${status})`, again: true, after };
  if (status === 401 || status === 403)
    return { why: `the server refuses (${status}); is the token in the environment the right one?`, again: false };
  if (status === 404 || status === 410)
    return { why: `there is nothing at this address any more (${status}); ${check}`, again: false };
  return { why: `the server does not understand the question (${status}); ${check}`, again: false };
}

/** `Retry-After` is in seconds, or the time at which to come again. */
function secondsIn(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d+$/.test(header)) return Number(header);
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, (at - now) / 1000);
}
