import { expect, test } from 'vitest';
import { documentOf, pages, readIndicators, readSite, wholeLanguages } from './pages.ts';

const { programs, levers } = readSite();
const ofKind = (kind: string) => pages.filter((page) => page.kind === kind);

test('each program has a page in every language that has all pages', () => {
  expect(ofKind('programs/*')).toHaveLength(programs.length * wholeLanguages.length);
});

test('the index leads to each program, and names those without any figure of their own', () => {
  for (const page of ofKind('programs')) {
    const document = documentOf(page);
    const hrefs = (within: string) => [...document.querySelectorAll(`${within} a`)].map((a) => a.getAttribute('href')!);
    const ids = (within: string): string[] =>
      hrefs(within).flatMap((href) => /\/programs\/([^/]+)\/$/.exec(href)?.[1] ?? []);
    expect(ids('#programs').sort()).toEqual(programs.map(({ program }) => program.id).sort());
    const without = programs.filter(({ program }) => program.budget.length + program.measures.length === 0);
    expect(ids('#without').sort()).toEqual(without.map(({ program }) => program.id).sort());
  }
});

test('a program answers six questions, and every number of evidence leads to its entry', () => {
  for (const page of ofKind('programs/*')) {
    const document = documentOf(page);
    expect(document.querySelectorAll('#practice dd')).toHaveLength(6);
    for (const answer of document.querySelectorAll('#in-short dd, #practice dd'))
      expect(answer.querySelector('.cites a, .not-known'), `${page.path}: ${answer.textContent}`).not.toBeNull();
    for (const link of document.querySelectorAll('.cites a'))
      expect(document.querySelector(link.getAttribute('href')!), page.path).not.toBeNull();
  }
});

test('every page of an indicator says who can act: an office or a stated absence, a program or a stated absence', () => {
  if (levers.length === 0) return;
  const ids = new Set(readIndicators().map(({ id }) => id));
  for (const page of ofKind('indicators/*').filter(({ path }) => ids.has(path.split('/').at(-2)!))) {
    const block = documentOf(page).querySelector('#who-can-act');
    expect(block?.querySelector('.controls dt, .note'), page.path).not.toBeNull();
    expect(block!.querySelectorAll('.index-list a, p.note').length, page.path).toBeGreaterThan(0);
  }
});
