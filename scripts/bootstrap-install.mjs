// Installing, and starting npm. Runs on the machine's own Node, and so plain JavaScript for Node 20.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));
export const root = resolve(folder, '..');
const modules = join(root, 'node_modules');
const stamp = join(modules, '.installed-lock');
const windows = process.platform === 'win32';

/** The hash that says which lock is installed: `lockHash('{}')` begins `44136fa3`. */
export function lockHash(lockText) {
  return createHash('sha256').update(lockText).digest('hex');
}

/** Must dependencies be installed? Yes when there is no stamp, or the stamp is of another lock. */
export function mustInstall(lockText, stampText) {
  return stampText === null || stampText.trim() !== lockHash(lockText);
}

/** Does the folder hold the file? `isInside('/a/node_modules', '/a/node_modules/b/node')` is true. */
export function isInside(parent, file) {
  return file.startsWith(parent + sep);
}

/** A PATH without the folders of node_modules, so that `node` means the machine's own. */
export function systemPath(path, parent) {
  const kept = path.split(delimiter).filter((entry) => entry !== parent && !isInside(parent, entry));
  return kept.join(delimiter);
}

/** What to say about the Node that the steps run on; null when it is the pinned one. Throws when it is too old. */
export function nodeHint(version, pinned) {
  if (version === pinned) return null;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const hint = `The registry has no Node ${pinned} for ${process.platform} on ${process.arch}`;
  if (major > 22 || (major === 22 && minor >= 18)) return `${hint}; going on with Node ${version}.`;
  throw new Error(`${hint}, and Node ${version} is too old: install Node 22.18 or newer and run the command again.`);
}

export function say(line) {
  process.stdout.write(`${line}\n`);
}

export function read(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** Runs a command with our own output and gives its exit code; 1 when a signal ended it. */
function run(command, args, options = {}) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], ...options });
    const stop = (signal) => child.kill(signal);
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
    child.on('error', (cause) => fail(new Error(`${command} did not start: ${cause.message}`, { cause })));
    child.on('exit', (code) => {
      for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, stop);
      done(code ?? 1);
    });
  });
}

const outsidePath = () => systemPath(process.env.PATH ?? '', modules);

/** A Node outside node_modules: the one that runs npm, else the first on the PATH, else null. */
function systemNode() {
  const onPath = outsidePath()
    .split(delimiter)
    .map((entry) => join(entry, windows ? 'node.exe' : 'node'));
  const found = [process.env.npm_node_execpath, ...onPath].filter((path) => path && existsSync(path));
  return found.find((path) => !isInside(modules, realpathSync(path))) ?? null;
}

/** npm as a command: its own script when npm started us, else `npm` from the PATH. */
export function npm(args, env = process.env) {
  const cli = process.env.npm_execpath;
  if (cli && /npm-cli\.c?js$/.test(cli)) return run(systemNode() ?? process.execPath, [cli, ...args], { env });
  return run('npm', args, { env, shell: windows });
}

/** Runs an npm script of this project, on the pinned Node, since npm puts node_modules/.bin first. */
export function npmRun(name, args = [], env = process.env) {
  return npm(['run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])], env);
}

/** Installs when needed. `npm ci` deletes node_modules, so a Node that lives there must not be the one waiting for it. */
export async function install(command) {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  if (!mustInstall(lock, read(stamp))) return;
  if (isInside(modules, realpathSync(process.execPath))) return installFromOutside(command);
  say('Installing the locked dependencies: about a minute. Warnings about Node versions are harmless.');
  const code = await npm(['ci', '--loglevel=error'], { ...process.env, PATH: outsidePath() });
  if (code !== 0) throw new Error('`npm ci` failed. Is the package registry reachable? Then run the command again.');
  writeFileSync(stamp, `${lockHash(lock)}\n`);
}

async function installFromOutside(command) {
  const node = systemNode();
  if (windows || node === null) {
    throw new Error(`The lock changed. Delete the folder node_modules, then run again: npm ${command}`);
  }
  const env = { ...process.env, PATH: outsidePath() };
  const code = await run(node, [join(folder, 'bootstrap.mjs'), 'install'], { env });
  if (code !== 0) throw new Error('The dependencies could not be installed, see above.');
}

/** Says plainly when the pinned Node was not installed, for want of one for this machine. */
export function checkNode() {
  const pins = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).optionalDependencies;
  const installed = Object.keys(pins).filter((name) => existsSync(join(modules, name, 'package.json')));
  const version = installed.length > 0 ? pins[installed[0]] : process.versions.node;
  const hint = nodeHint(version, Object.values(pins)[0]);
  if (hint !== null) say(hint);
}
