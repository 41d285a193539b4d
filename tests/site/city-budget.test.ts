import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../scripts/effects.ts';
import type { PublishedBudget } from '../../src/model/published-budget.ts';
import { build, dist, documentOf, pages, readSite, wholeLanguages } from './pages.ts';

// What the pages of the budget promise: every department has one, the finding stands in numbers, files fit receipts.

const budget = JSON.parse(readFileSync(join(build, 'budget.json'), 'utf8')) as PublishedBudget | null;
const pageAt = (path: string) => pages.find((one) => one.path === path);
const prefixOf = (language: string): string => (language === wholeLanguages[0] ? '' : `/${language}`);
const overview = (language: string): Document => documentOf(pageAt(`${prefixOf(language)}/budget/`)!);

test('the page stands in every language that has all pages, with a budget or without', () => {
  for (const language of wholeLanguages) expect(pageAt(`${prefixOf(language)}/budget/`), language).toBeDefined();
});

describe.skipIf(budget === null)('the budget', () => {
  const { departments, measures, issueAreas, receipts } = budget ?? ({} as PublishedBudget);

  test('every department has its page, which the overview leads to', () => {
    for (const language of wholeLanguages) {
      const links = new Set(
        [...overview(language).querySelectorAll('#departments a')].map((a) => a.getAttribute('href')),
      );
      for (const { id } of departments) {
        const path = `${prefixOf(language)}/budget/${id}/`;
        expect(pageAt(path), path).toBeDefined();
        expect(
          [...links].some((href) => href?.endsWith(path)),
          path,
        ).toBe(true);
      }
    }
  });

  test('the finding comes first, in numbers: measures about a figure here, of all', () => {
    for (const language of wholeLanguages) {
      const said = overview(language).querySelector('#short li')!.textContent;
      expect(said).toContain(String(measures.matched));
      expect(said).toContain(String(measures.measures));
    }
  });

  test('each issue area has its row, and money in none has its own, with words beside every bar', () => {
    const rows = [...overview(wholeLanguages[0]!).querySelectorAll('#areas .money-table tbody tr')];
    expect(rows).toHaveLength(issueAreas.length + 1);
    for (const row of rows) expect(row.querySelector('.value')!.textContent.trim()).not.toBe('');
  });

  test('every program says its issue area or none, and why, on the page of its department', () => {
    const first = documentOf(pageAt(`${prefixOf(wholeLanguages[0]!)}/budget/${departments[0]!.id}/`)!);
    const notes = [...first.querySelectorAll('#programs .budget-columns .cell-note')];
    expect(notes).toHaveLength(departments[0]!.programs.length);
    expect(notes.every((note) => note.textContent.trim().length > 10)).toBe(true);
  });

  test('a program and the department of its budget lines lead to each other', () => {
    const links = (path: string): (string | null)[] =>
      [...documentOf(pageAt(path)!).querySelectorAll('main a')].map((a) => a.getAttribute('href'));
    for (const { program } of readSite().programs)
      for (const { id } of departments.filter((one) =>
        one.programs.some(({ code }) => program.budget.includes(code)),
      )) {
        expect(links(`/programs/${program.id}/`), program.id).toContainEqual(expect.stringMatching(`/budget/${id}/$`));
        expect(links(`/budget/${id}/`), id).toContainEqual(expect.stringMatching(`/programs/${program.id}/$`));
      }
  });

  test('every measure of a department stands on its page; those about a figure lead to it', () => {
    for (const { id, measures: own } of departments.filter((one) => one.measures.length > 0)) {
      const page = documentOf(pageAt(`${prefixOf(wholeLanguages[0]!)}/budget/${id}/`)!);
      expect(page.querySelectorAll('.measures-table tbody tr'), id).toHaveLength(own.length);
      const links = own.flatMap(({ indicators }) => indicators);
      expect(page.querySelectorAll('.measures-table a[href*="/indicators/"]'), id).toHaveLength(links.length);
    }
  });

  test('the files to take away are those of the receipts, and every linked one is there', () => {
    for (const id of ['expenditures', 'measures'] as const) {
      const file = readFileSync(join(dist, `data/budget/${id}.csv`));
      expect(sha256(file)).toBe(receipts[id].table.sha256);
    }
    const links = [...overview(wholeLanguages[0]!).querySelectorAll('#files a')].map((a) => a.getAttribute('href')!);
    expect(links.length).toBeGreaterThan(4);
    for (const href of links) expect(existsSync(join(dist, href.slice(href.indexOf('data/')))), href).toBe(true);
  });

  test('nothing unknown is printed as a blank or a zero: cells have figures or words', () => {
    const cells = pages
      .filter(({ kind }) => kind === 'budget/*')
      .flatMap((page) => [...documentOf(page).querySelectorAll('td.number, td.value, td.interval')]);
    expect(cells.filter((cell) => cell.textContent.trim() === '')).toEqual([]);
  });
});
