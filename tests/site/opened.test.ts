import axe from 'axe-core';
import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { absentSections, keepFive, scrollThrough, unseenFocus, watchShifts } from '../browser/in-page.ts';
import { inBrowser } from './browser.ts';
import { largestOfEachKind } from './files.ts';
import { layoutFaults } from './layout-at.ts';
import { isFull, languages, samplePages } from './pages.ts';

// The largest page of every kind is opened once, as on a phone and with nothing kept from before, and everything that is
// to be held of it in a browser is held there, in this order: what comes later changes the page. One template prints all
// languages: of the others the home page is opened daily, and all kinds by `npm run test:full`.

const samples = samplePages().filter(({ language, kind }) => isFull || language === languages[0] || kind === 'home');
// One template prints the places of every kind: the longest is opened; the test of layout measures each in other languages.
const oneTemplate = samples.map((page) => ({ ...page, kind: page.kind.replace(/^places\/[^/]+\/\*$/, 'places/*/*') }));
const opened = isFull ? samples : largestOfEachKind(oneTemplate);
const themes = ['dark', 'contrast'] as const;
const cases = opened.map((page, at) => [page.path, page.kind, isFull ? themes : [themes[at % 2]!]] as const);

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Sections that are meant for the screen, by kind of page. */
const onScreenOnly: [kind: RegExp, sections: string[]][] = [[/^places\/.+\/\*$/, ['notes']]];
/** Choices and forms that scripts work, with their labels, are no text of the page; without scripts another way stands instead. */
const forScripts = 'main :is(label:has(select), select, note-form form, embed-builder)';
const phone = { width: 390, height: 800 };

/** What a tab asked for, and what the browser had to say about it. */
function listen(tab: Tab): { requests: string[]; messages: string[] } {
  const heard = { requests: [] as string[], messages: [] as string[] };
  tab.on('request', (request) => heard.requests.push(request.url()));
  tab.on('console', (message) => heard.messages.push(message.text()));
  tab.on('pageerror', (error) => heard.messages.push(error.message));
  return heard;
}

/** Faults that axe finds by some of its rules. What passes is not described: that takes most of the time. */
async function faultsOf(tab: Tab, runOnly: string[]): Promise<string[]> {
  return tab.evaluate(async (wanted) => {
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations } = await run(document, { runOnly: wanted, resultTypes: ['violations'] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.slice(0, 3).map((node) => `${id} at ${node.target.join(' ')}: ${node.any[0]?.message ?? help}`),
    );
  }, runOnly);
}

/** The text and the drawings of a page, without what only scripts work. */
async function contents(tab: Tab): Promise<{ text: string; drawings: number }> {
  const show = (display: string) =>
    tab.evaluate(
      ([those, value]) => document.querySelectorAll<HTMLElement>(those).forEach((one) => (one.style.display = value)),
      [forScripts, display] as const,
    );
  await show('none');
  const found = {
    text: await tab.locator('main').innerText(),
    drawings: await tab.locator('main svg:visible').count(),
  };
  await show('');
  return found;
}

inBrowser('opened', ({ openTab, withTab, at }) => {
  describe.each(cases)('%s', (path, kind, chosen) => {
    let tab: Tab;
    beforeAll(async () => {
      tab = await openTab({ viewport: phone });
    });
    afterAll(() => tab.context().close());

    test('asks for few files of this site alone, says nothing, and nothing shifts', async () => {
      const { requests, messages } = listen(tab);
      await tab.addInitScript(watchShifts);
      await tab.goto(at(path), { waitUntil: 'networkidle' });
      await tab.evaluate(scrollThrough);
      const sent = requests.filter((url) => !url.startsWith('data:'));
      expect(sent.filter((url) => !url.startsWith(at('/')))).toEqual([]);
      // The error page answers 404, and the browser says so; nothing else may be said.
      expect(messages.filter((text) => !/status of 404/.test(text))).toEqual([]);
      // Pages of decisions have a sheet of their own; the builder of embeds brings its script in two pieces.
      const limit = sent.some((url) => /\/(decisions|embed-builder)\./.test(url)) ? 8 : 7;
      // A language with letters of its own brings their typeface as well.
      const letters = sent.filter((url) => /\/(noto-sans|vazirmatn)-/.test(url)).length;
      expect(sent.length, sent.join('\n')).toBeLessThanOrEqual(limit + Math.min(letters, 1));
      expect(await tab.evaluate(() => (window as unknown as { shifts: number }).shifts)).toBeLessThanOrEqual(0.02);
    });

    test('has no sideways scroll, no cut label and no text on a text, on a desk, a tablet and phones', async () => {
      expect(await layoutFaults(tab, [1280, 768, 390, 320])).toEqual({});
    });

    test('keeps its sections on paper', async () => {
      await tab.emulateMedia({ media: 'print' });
      const absent = await tab.evaluate(absentSections);
      await tab.emulateMedia({ media: null });
      const meant = onScreenOnly.find(([pattern]) => pattern.test(kind))?.[1] ?? [];
      expect(absent.filter((id) => !meant.includes(id))).toEqual([]);
    });

    test('can be read in full with scripts off, and without style sheets as well', async () => {
      await tab.setViewportSize(phone);
      const withScripts = await contents(tab);
      await withTab({ javaScriptEnabled: false, serviceWorkers: 'block', viewport: phone }, async (other) => {
        await other.goto(at(path), { waitUntil: 'load' });
        const without = await contents(other);
        expect(without.drawings).toBeGreaterThanOrEqual(withScripts.drawings);
        const words = new Set(without.text.split(/\s+/));
        expect(withScripts.text.split(/\s+/).filter((word) => /\d/.test(word) && !words.has(word))).toEqual([]);
        // What a browser of ten years ago makes of a page: it knows neither our style sheets nor our scripts.
        await other.evaluate(() => document.querySelectorAll('[rel=stylesheet]').forEach((one) => one.remove()));
        // The browser's own margin, which our sheet takes away.
        expect(await other.evaluate(() => getComputedStyle(document.body).margin)).toBe('8px');
        const plain = (await contents(other)).text.toLowerCase().replace(/\s+/g, '');
        const all = without.text.toLowerCase().split(/\s+/);
        expect(all.filter((word) => !plain.includes(word))).toEqual([]);
      });
    });

    test('shows where the focus is', async () => {
      await tab.setViewportSize({ width: 1280, height: 900 });
      const unseen: (string | null)[] = [];
      for (let count = 0; count < 12; count += 1) {
        await tab.keyboard.press('Tab');
        unseen.push(await tab.evaluate(unseenFocus));
      }
      expect(unseen.filter((one) => one !== null)).toEqual([]);
    });

    test('has no violation of WCAG 2.2 AA that axe finds', async () => {
      if (!isFull) await tab.evaluate(keepFive);
      await tab.evaluate(axe.source);
      expect(await faultsOf(tab, rules)).toEqual([]);
    });

    test(`has enough contrast with the theme ${chosen.join(', ')}`, async () => {
      for (const theme of chosen) {
        await tab.locator(`button[data-theme-choice=${theme}]`).evaluate((button: HTMLElement) => button.click());
        expect(await tab.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme);
        expect(await faultsOf(tab, ['color-contrast'])).toEqual([]);
      }
    });
  });
});
