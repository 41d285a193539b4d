/** First 32 bits of the fractional part of a root of a prime, as FIPS 180-4 defines its constants. */
function fraction(prime: number, root: number): number {
  return Math.floor((prime ** (1 / root) % 1) * 2 ** 32) >>> 0;
}

function isPrime(candidate: number): boolean {
  for (let divisor = 2; divisor * divisor <= candidate; divisor += 1) if (candidate % divisor === 0) return false;
  return true;
}

const primes = Array.from({ length: 310 }, (_, index) => index + 2).filter(isPrime);
const roundConstants = Uint32Array.from(primes.slice(0, 64), (prime) => fraction(prime, 3));
const startingHash = Uint32Array.from(primes.slice(0, 8), (prime) => fraction(prime, 2));

/** The message, a one bit, zeros, and its length in bits as 64 bits: whole blocks of 64 bytes. */
function pad(bytes: Uint8Array): DataView {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(padded.length - 4, (bytes.length << 3) >>> 0);
  return view;
}

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The 64 words of one block's schedule. */
function fillSchedule(schedule: Uint32Array, view: DataView, offset: number): void {
  for (let index = 0; index < 16; index += 1) schedule[index] = view.getUint32(offset + index * 4);
  for (let index = 16; index < 64; index += 1) {
    const early = schedule[index - 15]!;
    const late = schedule[index - 2]!;
    const mixedEarly = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const mixedLate = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    schedule[index] = schedule[index - 16]! + mixedEarly + schedule[index - 7]! + mixedLate;
  }
}

function addBlock(hash: Uint32Array, schedule: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = hash as unknown as [number, number, number, number, number, number, number, number];
  for (let round = 0; round < 64; round += 1) {
    const mixed = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const first = h + mixed + ((e & f) ^ (~e & g)) + roundConstants[round]! + schedule[round]!;
    const second = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) hash[index] = hash[index]! + word;
}

/**
 * SHA-256 of bytes as 64 hex digits (FIPS 180-4), at once and without a platform call: a browser gives its own
 * only as a promise and only on secure pages, and the checks answer in one go.
 * Example: `sha256Hex(new TextEncoder().encode('abc'))` begins `ba7816bf`.
 */
export function sha256Hex(bytes: Uint8Array): string {
  const view = pad(bytes);
  const hash = startingHash.slice();
  const schedule = new Uint32Array(64);
  for (let offset = 0; offset < view.byteLength; offset += 64) {
    fillSchedule(schedule, view, offset);
    addBlock(hash, schedule);
  }
  return Array.from(hash, (word) => word.toString(16).padStart(8, '0')).join('');
}
