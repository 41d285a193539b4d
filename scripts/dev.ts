import { resolve } from 'node:path';
import { astroEnvironment, astroScript, build } from './build.ts';
import { buildOptions } from './build-options.ts';
import { type Machine, realMachine } from './effects.ts';

const projectRoot = resolve(import.meta.dirname, '..');

/**
 * `npm run dev`: publishes the data once, then serves pages on loopback that follow every change of code. After a
 * change of data, start it again. Takes the flags of the build; gives the exit code.
 */
export async function dev(machine: Machine, args: string[], root = projectRoot): Promise<number> {
  const code = await build(machine, [...args, '--only-data'], root);
  if (code !== 0) return code;
  const options = buildOptions(args, root);
  const environment = await astroEnvironment(machine, options, options.out);
  return machine.runNode(astroScript(root), ['dev', '--root', root, '--host', '127.0.0.1'], environment);
}

if (import.meta.main) process.exitCode = await dev(realMachine(), process.argv.slice(2));
