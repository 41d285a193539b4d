import { realEffects } from './effects.ts';
import type { Effects } from './effects.ts';
import { judge, type ReferenceCase } from './reference-case.ts';

/**
 * `npm run reference -- <cases.json>`: runs cases that were computed elsewhere against the measures of this project and
 * ends with `N passed, N failed`, one line for each that failed. Exit code 1 when any failed, or when the file is none.
 */
export async function reference(effects: Effects, path: string | undefined): Promise<number> {
  if (path === undefined) {
    effects.error('Which file? Usage: npm run reference -- tests/reference/stats-cases.json');
    return 1;
  }
  const { cases } = JSON.parse(await effects.readText(path)) as { cases: ReferenceCase[] };
  const failed = cases.flatMap((one) => {
    const faults = judge(one);
    return faults.length === 0 ? [] : [`${one.id}: ${faults.join('; ')}`];
  });
  for (const line of failed) effects.error(line);
  effects.out(`${cases.length - failed.length} passed, ${failed.length} failed`);
  return failed.length === 0 ? 0 : 1;
}

if (import.meta.main) process.exitCode = await reference(realEffects(), process.argv[2]);
