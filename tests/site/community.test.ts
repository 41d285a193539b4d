import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { inBrowser } from './browser.ts';
import { dist, documentOf, pages, readSite, wholeLanguages } from './pages.ts';

const { notes, requests, meetingKits, geographies, site } = readSite();
const prefixes = wholeLanguages.map((id) => (id === site.languages[0]!.id ? '' : `/${id}`));
const kits = meetingKits.flatMap(({ meetingKit: { geography } }) =>
  geographies.find((one) => one.geography.id === geography)!.areas.map(({ id }) => ({ geography, id })),
);
const pageAt = (path: string) => pages.find((page) => page.path === path);
const cells = (document: Document, selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((cell) => cell.textContent.replaceAll(/\s+/g, ' ').trim());

test('what is printed of a note has consent and a review, and no page has another', () => {
  const allowed = new Set(notes.map(({ id }) => `note-${id}`));
  for (const { consent, reviewed } of notes) expect([consent, reviewed]).not.toContain(null);
  const printed = pages.flatMap(({ html }) => html.match(/(?<=id=")note-(?!form)[^"]+/g) ?? []);
  expect(printed.filter((id) => !allowed.has(id))).toEqual([]);
});

test('each voice is text in a language that is named', () => {
  for (const prefix of prefixes) {
    const page = pageAt(`${prefix}/notes/`)!;
    const voices = [...documentOf(page).querySelectorAll('.voice blockquote')];
    expect(voices.length).toBeGreaterThanOrEqual(notes.length);
    for (const voice of voices) {
      expect(voice.getAttribute('lang')).toBeTruthy();
      expect(voice.children).toHaveLength(0);
    }
  }
});

test('both lists are files, with headers alone while they are empty', () => {
  const rows = (name: string) =>
    parse(readFileSync(join(dist, `data/${name}.csv`), 'utf8'), { columns: true }) as { id: string }[];
  expect(new Set(rows('notes').map(({ id }) => id))).toEqual(new Set(notes.map(({ id }) => id)));
  expect(new Set(rows('requests').map(({ id }) => id))).toEqual(new Set(requests.map(({ request: { id } }) => id)));
});

test('every place of a kit has its pages in each language that has all pages', () => {
  const wanted = prefixes.flatMap((prefix) =>
    kits.flatMap(({ geography, id }) =>
      ['', 'slides/', 'guide/'].map((part) => `${prefix}/meetings/${geography}/${id}/${part}`),
    ),
  );
  expect(wanted.filter((path) => pageAt(path) === undefined)).toEqual([]);
});

test('figures on slides are those of the page of the place, in the same words', () => {
  const faults = prefixes.flatMap((prefix) =>
    kits.flatMap(({ geography, id }) => {
      const place = documentOf(pageAt(`${prefix}/places/${geography}/${id}/`)!);
      const slides = documentOf(pageAt(`${prefix}/meetings/${geography}/${id}/slides/`)!);
      const known = new Set([...cells(place, '.takeaways li'), ...cells(place, '.place-table td.value')]);
      const said = [...cells(slides, '.slide-sentence'), ...cells(slides, '.place-table td.value')];
      return said.filter((text) => !known.has(text)).map((text) => `${prefix}/${geography}/${id}: ${text}`);
    }),
  );
  expect(faults).toEqual([]);
});

inBrowser('slides on paper', ({ withTab, at }) => {
  const pathsIn = (prefix: string): string[] =>
    kits.map(({ geography, id }) => `${prefix}/meetings/${geography}/${id}/slides/`);

  // Of every place: words of caution make a table of one of them longer than that of the others.
  test.each(prefixes)('of "%s": each fits its landscape sheet', { timeout: 60_000 }, async (prefix) => {
    await withTab({ viewport: { width: 950, height: 720 } }, async (tab) => {
      for (const path of pathsIn(prefix)) {
        await tab.goto(at(path));
        await tab.emulateMedia({ media: 'print' });
        const over = await tab
          .locator('.slide')
          .evaluateAll((all) => all.filter((one) => one.scrollHeight > one.clientHeight + 1).map(({ id }) => id));
        expect([path, ...over]).toEqual([path]);
      }
    });
  });

  test('as many sheets as slides', async () => {
    const [path] = pathsIn('');
    if (path === undefined) return;
    await withTab({}, async (tab) => {
      await tab.goto(at(path));
      const count = await tab.locator('.slide').count();
      const pdf = await tab.pdf({ preferCSSPageSize: true });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(count);
    });
  });
});

inBrowser('the form', ({ withTab, at }) => {
  test('is filled from the address, tells faults at their fields, and sends nothing', async () => {
    const [kind] = geographies.filter(({ geography }) => geography.pages);
    const about = `${kind!.geography.id}/${kind!.areas[0]!.id}`;
    await withTab({}, async (tab) => {
      const asked: string[] = [];
      await tab.goto(at(`/notes/?about=${about}`));
      const form = tab.locator('note-form form');
      await form.waitFor();
      expect(await form.locator('[name=about]').inputValue()).toBe(about);
      tab.on('request', (request) => asked.push(request.url()));
      await form.locator('[name=words]').fill('Write to olo@port.example');
      await form.locator('button').first().click();
      expect(await form.locator('[name=words]').getAttribute('aria-invalid')).toBe('true');
      expect(await form.locator('#form-words-fault').innerText()).toContain('olo@port.example');
      expect(await form.locator('#form-agrees-fault').innerText()).not.toBe('');
      expect(asked).toEqual([]);
    });
  });

  test('without scripts there are lines to copy and a link that opens an e-mail with them', async () => {
    await withTab({ javaScriptEnabled: false }, async (tab) => {
      await tab.goto(at('/notes/'));
      expect(await tab.locator('note-form form').isVisible()).toBe(false);
      expect(await tab.locator('.note-template').innerText()).toContain('[ ]');
      expect(await tab.locator('note-form a[href^="mailto:"]').getAttribute('href')).toContain('body=');
    });
  });
});
