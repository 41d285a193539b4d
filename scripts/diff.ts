import { type Machine, realMachine } from './effects.ts';
import { publishedBy } from './published-by.ts';
import { tellFault } from './tell-fault.ts';
import { catalogAt } from './update/catalog-at.ts';
import { changesText } from './update/changes-text.ts';
import { type Release, releaseChanges } from './update/release-changes.ts';

async function releaseAt(machine: Machine, place: string): Promise<Release> {
  return publishedBy(machine, await catalogAt(machine, place));
}

const usage =
  'npm run diff -- <before> [<after>]: each a data folder, a commit, a branch or a release tag; after: data';

/**
 * `npm run diff -- <before> [<after>]`: prints as Markdown what an update changes for readers. Gives 0, or 1 when a
 * release cannot be found or its data are at fault. Nothing is written.
 */
export async function diff(machine: Machine, args: string[]): Promise<number> {
  if (args.includes('--help')) {
    machine.out(usage);
    return 0;
  }
  const [before, after = 'data'] = args;
  if (before === undefined || args.length > 2) {
    machine.error(usage);
    return 1;
  }
  try {
    const [old, current] = [await releaseAt(machine, before), await releaseAt(machine, after)];
    machine.out(changesText(releaseChanges(old, current), before, after));
    return 0;
  } catch (cause) {
    return tellFault(machine, cause);
  }
}

if (import.meta.main) process.exitCode = await diff(realMachine(), process.argv.slice(2));
