import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = new URL('../.github/workflows/', import.meta.url);
const files = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);

interface Step {
  uses?: string;
  run?: string;
}
interface Workflow {
  permissions?: Record<string, string>;
  jobs: Record<string, { steps: Step[] }>;
}
const stepsOf = (text: string): Step[] => Object.values((parse(text) as Workflow).jobs).flatMap(({ steps }) => steps);

test.each(files)('%s names every action by commit, with its version beside it', (_, text) => {
  const uses = text.split('\n').filter((line) => line.includes('uses:'));
  expect(uses.length).toBeGreaterThan(0);
  expect(uses.filter((line) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
});

/** The one that proposes pushes a branch; no other may write to the repository. */
const writers = ['refresh.yml'];

test.each(files)('%s states its permissions, and puts no text of a proposal into a command', (name, text) => {
  expect(parse(text)).toHaveProperty('permissions.contents', writers.includes(name) ? 'write' : 'read');
  expect(stepsOf(text).filter(({ run }) => run?.includes('${{') === true)).toEqual([]);
});

test.each(files)('%s runs only commands that package.json has', (_, text) => {
  const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map((match) => match[1] ?? '');
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('the refresh proposes and does not publish; secrets are known to the one step that fetches', () => {
  const [, text] = files.find(([name]) => name === 'refresh.yml')!;
  expect(parse(text)).toHaveProperty('on.schedule');
  expect(parse(text)).not.toHaveProperty('permissions.pages');
  expect(text).not.toMatch(/push[^\n]*\bmain\b|gh pr merge|deploy/);
  const withSecrets = stepsOf(text).filter((step) => JSON.stringify(step).includes('secrets.'));
  expect(withSecrets).toHaveLength(1);
  expect(withSecrets[0]!.run).toContain('npm run --silent refresh');
});
