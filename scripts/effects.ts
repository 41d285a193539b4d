import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { createInterface } from 'node:readline';
import { dirname, join } from 'node:path';
import { claim } from './claim.ts';
import { digest, exists, listFiles, writePieces, writeWhole, type Digest } from './files.ts';

/**
 * The outside world: files, clock, environment and output. Commands make one and pass it in; nothing else under
 * `scripts/` imports `node:fs`, reads the date or the environment, so that a test can pass a recording one.
 */
export interface Effects {
  readBytes(path: string): Promise<Uint8Array>;
  readText(path: string): Promise<string>;
  /** Writes a whole file or nothing: to a neighbour first, then renamed over the old one. */
  writeFile(path: string, content: string | Uint8Array): Promise<void>;
  /** The same for a body that comes in pieces and is never whole in memory; gives its size and SHA-256. */
  writePieces(path: string, pieces: AsyncIterable<Uint8Array>): Promise<Digest>;
  /** Size and SHA-256 of a file that may be larger than memory. */
  digest(path: string): Promise<Digest>;
  /** Paths of all files below a folder, relative to it, with `/`, sorted; empty when there is no such folder. */
  listFiles(folder: string): Promise<string[]>;
  exists(path: string): Promise<boolean>;
  copyFolder(from: string, to: string): Promise<void>;
  /** Takes a file for this process alone; false where another process that is still running holds it. */
  claim(path: string): Promise<boolean>;
  /** Gives a claimed file back. */
  release(path: string): Promise<void>;
  remove(path: string): Promise<void>;
  temporaryFolder(prefix: string): Promise<string>;
  /** Milliseconds since 1970, for how long a thing took. */
  milliseconds(): number;
  /** Today as `YYYY-MM-DD` in UTC. */
  today(): string;
  environment(name: string): string | undefined;
  /** Asks the person at the terminal; null when nobody answers any more. */
  ask(question: string): Promise<string | null>;
  out(line: string): void;
  /** How far a long task is: over the line before on a terminal, else a line of its own. */
  progress(line: string): void;
  error(line: string): void;
}

/** Lines that came in one piece, as from a file, wait here for the next question. */
let lines: AsyncIterator<string> | null = null;

async function askLine(question: string): Promise<string | null> {
  process.stdout.write(question);
  lines ??= createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  const { done, value } = await lines.next();
  return done === true ? null : value;
}

/** Effects on the real machine. Example: `const effects = realEffects(); await effects.readText('data/site.yaml')`. */
export function realEffects(): Effects {
  return {
    readBytes: (path) => readFile(path),
    readText: (path) => readFile(path, 'utf8'),
    writeFile: writeWhole,
    writePieces,
    digest,
    listFiles,
    exists,
    copyFolder: (from, to) => cp(from, to, { recursive: true }),
    claim,
    release: (path) => rm(path, { force: true }),
    remove: (path) => rm(path, { recursive: true, force: true }),
    temporaryFolder: (prefix) => mkdtemp(join(tmpdir(), prefix)),
    milliseconds: () => Date.now(),
    today: () => new Date().toISOString().slice(0, 10),
    environment: (name) => process.env[name],
    ask: askLine,
    out: (line) => void process.stdout.write(`${line}\n`),
    progress: (line) => void process.stderr.write(process.stderr.isTTY ? `\r\u001B[K${line}` : `${line}\n`),
    error: (line) => void process.stderr.write(`${line}\n`),
  };
}

/** SHA-256 of bytes or text, in hex: `sha256('')` begins `e3b0c442`. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** What a server on this machine answers. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array;
}

/** What the build and the preview need on top: other programs, a local server, and folders swapped whole. */
export interface Machine extends Effects {
  /** Puts a finished folder in the place of an old one; until then the old one stands. */
  replaceFolder(draft: string, folder: string): Promise<void>;
  /** Runs a script with this Node, its output passed through; gives its exit code. */
  runNode(script: string, args: string[], environment: Record<string, string>): Promise<number>;
  /** A folder of the project as a revision of its Git history holds it, zipped; null when Git does not know it. */
  gitArchive(revision: string, folder: string): Promise<Uint8Array | null>;
  /** Serves on loopback at this port, or rejects with `EADDRINUSE`; gives the port, chosen freely for port 0. */
  serve(port: number, answer: (path: string, headers: IncomingHttpHeaders) => Promise<Answer>): Promise<number>;
}

async function replaceFolder(draft: string, folder: string): Promise<void> {
  const old = `${folder}.${process.pid}.old`;
  // Before the old folder moves: without a draft it must stay.
  await stat(draft);
  await mkdir(dirname(folder), { recursive: true });
  if (await exists(folder)) await rename(folder, old);
  await rename(draft, folder);
  await rm(old, { recursive: true, force: true });
}

/** A build makes millions of short-lived rows: with room for them the collector of garbage runs a quarter as often. */
const roomForYoung = '--max-semi-space-size=64';

function runNode(script: string, args: string[], environment: Record<string, string>): Promise<number> {
  const env = { ...process.env, ...environment };
  const child = spawn(process.execPath, [roomForYoung, script, ...args], { stdio: 'inherit', env });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Git gives 128 for a revision, or a folder in it, that it does not know. */
function gitArchive(revision: string, folder: string): Promise<Uint8Array | null> {
  const args = ['archive', '--format=zip', `${revision}:${folder}`];
  return new Promise((resolve, reject) => {
    execFile('git', args, { encoding: 'buffer', maxBuffer: 2 ** 30 }, (cause, stdout) => {
      if (cause === null) resolve(stdout);
      else if (cause.code === 128) resolve(null);
      else reject(cause);
    });
  });
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

const serve: Machine['serve'] = (port, answer) =>
  listen(
    createServer((request, response) => {
      answer(request.url ?? '/', request.headers).then(
        ({ status, headers, body }) => response.writeHead(status, headers).end(request.method === 'HEAD' ? '' : body),
        (cause: unknown) => response.writeHead(500, { 'content-type': 'text/plain' }).end(String(cause)),
      );
    }),
    port,
  );

/** The real machine, for the commands that need more than files. */
export function realMachine(): Machine {
  return { ...realEffects(), replaceFolder, runNode, gitArchive, serve };
}
