import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { candidates, firstExecutable } from './installed.ts';
import { unpackArchive, unpackExecutable } from './unpack.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const registryPackage = join(root, 'node_modules/@sparticuz/chromium');

/** A browser that has answered `--version`: the executable, what must stand in its environment, and what it said. */
export interface Browser {
  executable: string;
  environment: Record<string, string>;
  version: string;
}

/** What `ldd` says is missing: `missingLibraries('libnss3.so => not found')` gives `['libnss3.so']`. */
export function missingLibraries(lddOutput: string): string[] {
  return [...lddOutput.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '');
}

async function answer(executable: string, environment: Record<string, string>): Promise<Browser> {
  const { stdout } = await run(executable, ['--version'], { env: { ...process.env, ...environment }, timeout: 30_000 });
  return { executable, environment, version: stdout.trim() };
}

async function packageVersion(): Promise<string> {
  const text = await readFile(join(registryPackage, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** Libraries the system lacks come out of the package too; where the system has them, the system's are used. */
async function libraryEnvironment(executable: string, cache: string): Promise<Record<string, string>> {
  const { stdout } = await run('ldd', [executable]);
  if (missingLibraries(stdout).length === 0) return {};
  const folder = await unpackArchive(join(registryPackage, 'bin/al2023.tar.br'), join(cache, 'libraries'));
  return { LD_LIBRARY_PATH: join(folder, 'lib') };
}

/** The package's own `fonts.conf` names folders of another machine, so ours names the folder they were unpacked to. */
async function fontEnvironment(cache: string): Promise<Record<string, string>> {
  const folder = await unpackArchive(join(registryPackage, 'bin/fonts.tar.br'), join(cache, 'fonts'));
  const settings = join(cache, 'fonts.conf');
  await writeFile(
    settings,
    `<fontconfig><dir>${folder}</dir><cachedir>${join(cache, 'font-cache')}</cachedir></fontconfig>`,
  );
  return { FONTCONFIG_FILE: settings };
}

/**
 * The browser of the package registry (Linux on x64), unpacked once into `.cache/browser/<version>`. Its fonts are the
 * package's own too, so that text is as wide on every machine. Throws when it does not start or is of another version.
 */
export async function registryBrowser(): Promise<Browser> {
  const version = await packageVersion();
  const cache = join(root, '.cache/browser', version);
  const packed = join(registryPackage, 'bin/chromium.br');
  const executable = await unpackExecutable(packed, join(cache, 'program'), 'chromium');
  const environment = { ...(await libraryEnvironment(executable, cache)), ...(await fontEnvironment(cache)) };
  const browser = await answer(executable, environment);
  const major = version.split('.')[0] ?? '';
  if (!browser.version.includes(` ${major}.`)) {
    throw new Error(`${executable} says "${browser.version}", expected ${major}; delete ${cache} and run again`);
  }
  return browser;
}

/**
 * The browser the tests use: `CHROMIUM_PATH` when set, else the registry's on Linux x64, else an installed Chrome,
 * Chromium or Edge. Throws with what to do where none starts.
 */
export async function findBrowser(): Promise<Browser> {
  const given = process.env['CHROMIUM_PATH'];
  if (given !== undefined && given !== '') return answer(given, {});
  if (process.platform === 'linux' && process.arch === 'x64') return registryBrowser();
  const installed = await firstExecutable(candidates(process.platform, process.env['PATH'] ?? ''));
  if (installed === null) {
    throw new Error('no Chrome, Chromium or Edge is installed; install one or set CHROMIUM_PATH to its executable');
  }
  return process.platform === 'win32'
    ? { executable: installed, environment: {}, version: 'not asked' }
    : answer(installed, {});
}
