import { describe, expect, it } from 'vitest';
import { check } from '../../scripts/check.ts';
import { realEffects } from '../../scripts/effects.ts';
import type { Effects } from '../../scripts/effects.ts';

/** Runs the command with some files replaced in memory, and keeps what it says. */
async function run(replaced: Record<string, string> = {}): Promise<{ code: number; out: string[]; errors: string[] }> {
  const [out, errors]: [string[], string[]] = [[], []];
  const real = realEffects();
  const effects: Effects = {
    ...real,
    readBytes: async (path) => {
      const name = Object.keys(replaced).find((end) => path.endsWith(end));
      return name === undefined ? real.readBytes(path) : new TextEncoder().encode(replaced[name]);
    },
    out: (line) => void out.push(line),
    error: (line) => void errors.push(line),
  };
  const code = await check(effects, ['--data', 'tests/cities/port-verity']);
  return { code, out, errors };
}

describe('check', () => {
  it('says how much it has checked when all is well', async () => {
    const { code, out, errors } = await run();
    expect(errors).toEqual([]);
    expect(code).toBe(0);
    expect(out).toEqual([
      'By issue area: shelter-and-water 3, work-at-sea 2',
      'By kind: people by another division 4, places or everyone 1',
      'By newest year: 2020 3, 2021 2',
      'Reading level (en): easy texts 0.5 (0.5 to 0.5), standard texts 4.1 (3.4 to 6.2)',
      'Reading level (es): easy texts 88.9 (88.9 to 88.9), standard texts 91.2 (82.6 to 97.3)',
      'tests/cities/port-verity is sound: 5 indicators, 6 sources, 6 tables, 3 languages (en, es, eo). Next: npm run build',
    ]);
  });

  it('lists every fault with its place, counts them and says what to do', async () => {
    const { code, out, errors } = await run({ 'pages/about.yaml': 'id: about\n', 'es/site.yaml': '' });
    expect(code).toBe(1);
    expect(out).toEqual([]);
    expect(errors.join('\n').split('\n')).toEqual([
      expect.stringMatching(/^tests\/cities\/port-verity\/catalog\/pages\/about\.yaml:1:1 {2}texts: is missing; /),
      expect.stringMatching(/^tests\/cities\/port-verity\/words\/es\/site\.yaml:1:1 {2}file: is empty; /),
      '',
      '2 problems in 2 files. Mend them and run: npm run check',
    ]);
  });

  it('prints help, and refuses an option that nobody knows', async () => {
    const lines: string[] = [];
    const effects = {
      ...realEffects(),
      out: (line: string) => void lines.push(line),
      error: (line: string) => void lines.push(line),
    };
    expect(await check(effects, ['--help'])).toBe(0);
    expect(await check(effects, ['--dta', 'x'])).toBe(1);
    expect(lines[0]).toContain('npm run check -- --data <folder>');
    expect(lines[1]).toContain("Unknown option '--dta'");
  });
});
