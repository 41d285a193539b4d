// `npm start` and `npm test` on a fresh clone: installs what is missing, then starts every step through npm, so that
// the pinned Node is used. Runs on the machine's own Node, and so plain JavaScript for Node 20.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { add, countRun, nothing, single, summaryLine } from './bootstrap-count.mjs';
import { checkNode, install, npmRun, read, say } from './bootstrap-install.mjs';

/**
 * The steps of `npm test`, in order. `counted` steps are vitest projects; a step with `needs` waits for that one; one with
 * `beside` runs at the same time as the one before it: a build keeps one core busy, and most machines have two.
 */
export const steps = [
  { title: 'Data', name: 'check' },
  { title: 'Unit tests', name: 'test:unit', counted: true },
  { title: 'The site, built once', name: 'build' },
  { title: 'Style and import rules', name: 'lint', beside: true },
  { title: 'Types', name: 'typecheck', beside: true },
  { title: 'The built pages, in a browser', name: 'test:site', counted: true, needs: 'build' },
];

async function start(args) {
  say('Building the site from data/');
  if ((await npmRun('build')) !== 0) throw new Error('The build stopped: mend what is listed above, then `npm start`.');
  say('Starting the preview; Ctrl+C ends it.');
  return npmRun('preview', args);
}

/** Runs one step and gives its counts. */
async function runStep({ title, name, counted }, folder) {
  const began = Date.now();
  const report = join(folder, `${name.replace(':', '-')}.json`);
  say(`\n── ${title} (npm run ${name})`);
  const args = counted ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const code = await npmRun(name, args, onThisMachine(folder));
  say(`── ${title}: ${code === 0 ? 'passed' : 'FAILED'} after ${Math.round((Date.now() - began) / 1000)} s`);
  return counted ? countRun(code === 0, read(report)) : single(code === 0);
}

const logOf = (folder) => join(folder, 'beyond-this-machine.txt');

/** No step, and no process that it starts with Node, may open a connection beyond this machine. */
function onThisMachine(folder) {
  const guard = `--import=${new URL('loopback-only.mjs', import.meta.url).href}`;
  const options = [process.env.NODE_OPTIONS, guard].filter(Boolean).join(' ');
  return { ...process.env, NODE_OPTIONS: options, LOOPBACK_ONLY_LOG: logOf(folder) };
}

/** What was refused, also where it was caught and forgotten: one failure, told with its hosts. */
function tellBeyond(folder) {
  const told = read(logOf(folder));
  if (told === null) return single(true);
  say(`\n── Connections beyond this machine were tried, which no test or build may do:\n${told}`);
  return single(false);
}

/** Steps that run at the same time stand in one list. Example: a, b beside it, c gives [[a, b], [c]]. */
export function together(all) {
  return all.reduce((groups, step) => {
    if (step.beside) groups.at(-1).push(step);
    else groups.push([step]);
    return groups;
  }, []);
}

async function test() {
  const folder = mkdtempSync(join(tmpdir(), 'test-reports-'));
  const failed = new Set();
  let total = nothing;
  for (const group of together(steps)) {
    const counts = await Promise.all(
      group.map((step) => (failed.has(step.needs) ? single(false) : runStep(step, folder))),
    );
    group.forEach((step, at) => counts[at].failed > 0 && failed.add(step.name));
    total = counts.reduce(add, total);
  }
  total = add(total, tellBeyond(folder));
  rmSync(folder, { recursive: true });
  say(failed.size === 0 ? '\nAll is well. See the site: npm start' : `\nRun one again: ${commands(failed)}`);
  say(summaryLine(total));
  return total.failed === 0 ? 0 : 1;
}

function commands(names) {
  return [...names].map((name) => `npm run ${name}`).join(' · ');
}

async function main([command = 'start', ...args]) {
  await install(command);
  if (command === 'install') return 0;
  checkNode();
  if (args.includes('--full')) process.env.EQUITY_FULL = 'true';
  return command === 'test' ? test() : start(args);
}

if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  main(process.argv.slice(2)).then(
    (code) => (process.exitCode = code),
    (cause) => {
      process.stderr.write(`\n${cause.message}\n`);
      process.exitCode = 1;
    },
  );
}
