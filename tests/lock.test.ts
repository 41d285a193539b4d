import { expect, test } from 'vitest';
import { textOf } from './architecture/source-tree.ts';

// The registry may serve a new release before its binaries for other systems, and then the lock silently lacks them.

interface Locked {
  version?: string;
  resolved?: string;
  link?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  os?: string[];
  cpu?: string[];
}
interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
  overrides: Record<string, string>;
}

const lock = JSON.parse(textOf('package-lock.json')) as { packages: Record<string, Locked> };
const manifest = JSON.parse(textOf('package.json')) as Manifest;
const packages = Object.entries(lock.packages);

/** Where Node would look for a package that `from` needs: its own node_modules first, then each one above. */
function lookups(from: string, name: string): string[] {
  const above = from
    .split('/node_modules/')
    .map((_, index, parts) => parts.slice(0, parts.length - index).join('/node_modules/'));
  return [
    ...above.map((path) => (path === '' ? `node_modules/${name}` : `${path}/node_modules/${name}`)),
    `node_modules/${name}`,
  ];
}

function locked(from: string, name: string): Locked | undefined {
  return lookups(from, name)
    .map((path) => lock.packages[path])
    .find((entry) => entry !== undefined);
}

test('every package that another one needs, or can use, is in the lock', () => {
  const missing = packages.flatMap(([path, entry]) =>
    Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
      .filter((name) => locked(path, name) === undefined)
      .map((name) => `${path === '' ? 'package.json' : path} needs ${name}`),
  );
  expect(missing).toEqual([]);
});

test.each([
  ['linux', 'x64'],
  ['linux', 'arm64'],
  ['darwin', 'x64'],
  ['darwin', 'arm64'],
  ['win32', 'x64'],
])('the pinned Node is locked for %s on %s', (os, cpu) => {
  const names = Object.keys(manifest.optionalDependencies);
  const fits = names
    .map((name) => locked('', name))
    .filter((entry) => entry?.os?.includes(os) && entry.cpu?.includes(cpu));
  expect(fits).toHaveLength(1);
  expect(fits[0]?.version).toBe(manifest.optionalDependencies[names[0] ?? '']);
});

test.each([
  ['linux', 'x64'],
  ['linux', 'arm64'],
  ['darwin', 'x64'],
  ['darwin', 'arm64'],
  ['win32', 'x64'],
])('what comes in one binary a system has one for %s on %s', (os, cpu) => {
  const families = packages.filter(([path, entry]) => path !== '' && binaries(path, entry).length > 3);
  expect(families.length).toBeGreaterThan(2);
  const lacking = families.filter(
    ([path, entry]) => !binaries(path, entry).some((one) => one.os?.includes(os) && one.cpu?.includes(cpu)),
  );
  expect(lacking.map(([path]) => path)).toEqual([]);
});

/** The platform binaries a package may use: its optional dependencies that name a system and a processor. */
function binaries(path: string, entry: Locked): Locked[] {
  return Object.keys(entry.optionalDependencies ?? {})
    .map((name) => locked(path, name))
    .filter((one): one is Locked => one?.os !== undefined && one.cpu !== undefined);
}

test('the lock names no host', () => {
  expect(packages.filter(([, entry]) => entry.resolved !== undefined).map(([path]) => path)).toEqual([]);
  expect(textOf('package-lock.json')).not.toMatch(/https?:\/\/[^"]*\.tgz/);
});

test('every version is exact', () => {
  const all = {
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
    ...manifest.overrides,
  };
  expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+(-r\.\d+)?$/.test(version))).toEqual([]);
});

test('the lock holds the versions of package.json', () => {
  const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
  expect(Object.entries(all).filter(([name, version]) => locked('', name)?.version !== version)).toEqual([]);
});
