import { delimiter, join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { isInside, lockHash, mustInstall, nodeHint, systemPath } from '../../scripts/bootstrap-install.mjs';

const lock = '{"lockfileVersion":3}';

test('installs when nothing says what is installed', () => {
  expect(mustInstall(lock, null)).toBe(true);
});

test('installs when the lock changed since', () => {
  expect(mustInstall(`${lock} `, lockHash(lock))).toBe(true);
});

test('does not install when the lock is the installed one', () => {
  expect(mustInstall(lock, `${lockHash(lock)}\n`)).toBe(false);
});

test('takes node_modules out of the PATH and nothing else', () => {
  const folder = `${sep}p${sep}node_modules`;
  const path = [join(folder, '.bin'), `${folder}-old`, `${sep}usr${sep}bin`].join(delimiter);
  expect(systemPath(path, folder)).toBe([`${folder}-old`, `${sep}usr${sep}bin`].join(delimiter));
});

test('a folder holds its files, not its neighbour', () => {
  expect(isInside(`${sep}a`, `${sep}a${sep}node`)).toBe(true);
  expect(isInside(`${sep}a`, `${sep}ab${sep}node`)).toBe(false);
});

test('says nothing about the pinned Node', () => {
  expect(nodeHint('26.10.0', '26.10.0')).toBeNull();
});

test('goes on with another Node that can run TypeScript, and says so', () => {
  expect(nodeHint('22.18.0', '26.10.0')).toContain('going on with Node 22.18.0');
});

test('stops with words on an older Node', () => {
  expect(() => nodeHint('22.17.9', '26.10.0')).toThrow('install Node 22.18 or newer');
  expect(() => nodeHint('20.20.2', '26.10.0')).toThrow('too old');
});
