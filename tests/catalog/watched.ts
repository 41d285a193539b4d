import { realEffects, type Effects } from '../../scripts/effects.ts';

/** Everything read is real; what is written outside of `folder` goes into a map, and what is said is kept. */
export function watched(folder: string): { effects: Effects; written: Map<string, string>; errors: string[] } {
  const written = new Map<string, string>();
  const errors: string[] = [];
  const real = realEffects();
  const writeFile: Effects['writeFile'] = async (path, content) =>
    path.startsWith(folder) ? real.writeFile(path, content) : void written.set(path, String(content));
  const quiet = { out: () => undefined, progress: () => undefined, environment: () => undefined };
  return { effects: { ...real, ...quiet, writeFile, error: (line) => void errors.push(line) }, written, errors };
}
