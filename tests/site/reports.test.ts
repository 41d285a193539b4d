import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inBrowser } from './browser.ts';
import { dist, documentOf, pages, readIndicators, readSite } from './pages.ts';

// Reports: complete without scripts, dated and citable, and sheets of US Letter with a cover.

const site = readSite();
const declared = site.reports.map(({ report }) => report);
const sheets = pages.filter(({ html }) => html.includes('data-report="'));
const longest = [...Map.groupBy(sheets, ({ kind, language }) => `${language} ${kind}`).values()].map((list) =>
  list.reduce((a, b) => (b.html.length > a.html.length ? b : a)),
);
const partsOf = (html: string): string[] =>
  [...html.matchAll(/class="report-part" id="([^"]+)"/g)].map(([, id]) => id!);

test('every report has its page in every language that has all pages, and each place its own', () => {
  const whole = site.site.languages.filter(({ scope }) => scope === 'whole');
  const places = (geography: string | null): number =>
    site.geographies.find((one) => one.geography.id === geography)?.areas.length ?? 0;
  const wanted = declared.reduce((sum, { kind, geography }) => sum + (kind === 'place' ? places(geography) : 1), 0);
  expect(sheets).toHaveLength(wanted * whole.length);
});

test.each(longest.map((page) => [page.path, page] as const))(
  '%s has a cover with date, release and address, its sections in order, and how to cite it',
  (path, page) => {
    const document = documentOf(page);
    const id = document.querySelector('[data-report]')!.getAttribute('data-report');
    const { sections } = declared.find((report) => report.id === id)!;
    expect([...document.querySelectorAll('.report .section')].map((section) => section.id)).toEqual(sections);
    const cover = document.querySelector('.report-cover')!.textContent;
    const address = document.querySelector('link[rel=canonical]')!.getAttribute('href')!;
    expect(cover).toContain(address);
    expect(cover).toContain(document.querySelector('h1')!.textContent.trim());
    expect(document.querySelector('.report-cover .qr-code')).not.toBeNull();
    if (sections.includes('cite')) expect(document.querySelector('#cite')!.textContent).toContain(address);
    expect(path).toMatch(/\/reports\/.+\/$/);
  },
);

test('the contents lead to what is there, and parts stand by the alphabet of the page', () => {
  for (const page of longest) {
    const document = documentOf(page);
    const links = [...document.querySelectorAll('.report-contents a')].map((link) => link.getAttribute('href')!);
    expect(links.filter((link) => document.getElementById(link.slice(1)) === null)).toEqual([]);
    const names = [...document.querySelectorAll('.report-summary dt')].map((name) => name.textContent);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, page.language)));
    expect(new Set(partsOf(page.html)).size).toBe(partsOf(page.html).length);
  }
});

test('the figures of a report are rows of the files of its indicators', () => {
  const known = new Set(
    readIndicators().flatMap(({ id }) => readFileSync(join(dist, `data/indicators/${id}.csv`), 'utf8').split('\n')),
  );
  for (const page of longest) {
    const file = documentOf(page).querySelector('[data-figures]')!.getAttribute('data-figures')!;
    const base = new URL(site.site.url).pathname.replace(/\/$/, '');
    const lines = readFileSync(join(dist, file.slice(base.length)), 'utf8').split('\n');
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.filter((line) => !known.has(line))).toEqual([]);
  }
});

test('the base printed above figures by group is that of everyone in the place of the report', () => {
  const indicators = readIndicators();
  for (const page of sheets) {
    const document = documentOf(page);
    const id = document.querySelector('[data-report]')!.getAttribute('data-report');
    const { kind, geography } = declared.find((report) => report.id === id)!;
    if (kind !== 'place') continue;
    const area = page.path.split('/').at(-2)!;
    for (const caption of document.querySelectorAll('.report-figure .place-table caption')) {
      const printed = /: ([\d,]+) \(/.exec(caption.querySelector('.note')!.textContent)?.[1];
      const of = indicators.find(({ texts }) => caption.textContent.startsWith(texts[page.language]!.title));
      const layers = of!.places.filter((one) => one.geography === geography);
      const views = layers.flatMap((one) => (one.dimension === 'all' ? [one] : [one, ...one.others]));
      const bases = views.flatMap((view) => view.areas.find((one) => one.area === area)?.denominator ?? []);
      if (printed !== undefined) expect(bases.map(Math.round)).toContain(Number(printed.replaceAll(',', '')));
      if (printed !== undefined) expect(new Set(bases).size).toBe(1);
    }
  }
});

inBrowser('a report', ({ withTab, at }) => {
  const base = new URL(site.site.url).pathname.replace(/\/$/, '');
  const pdfOf = (path: string): Promise<string> =>
    withTab({}, async (tab) => {
      await tab.goto(at(path), { waitUntil: 'load' });
      const pdf = await tab.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
      return pdf.toString('latin1');
    });

  test.each(longest.map(({ path }) => path))(
    '%s prints as tagged sheets of US Letter with an outline',
    async (path) => {
      const pdf = await pdfOf(path);
      const count = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect(count).toBeGreaterThan(2);
      expect(count).toBeLessThan(80);
      const boxes = new Set([...pdf.matchAll(/\/MediaBox\s*\[([^\]]+)\]/g)].map(([, box]) => box!.trim()));
      expect([...boxes]).toEqual(['0 0 612 792']);
      for (const part of ['/StructTreeRoot', '/Outlines', '/Lang', '/Title']) expect(pdf).toContain(part);
    },
  );

  test.each(longest.map(({ path }) => path))(
    '%s fits the width of its sheets, so that nothing is shrunk',
    async (path) => {
      await withTab({ viewport: { width: 662, height: 900 } }, async (tab) => {
        await tab.emulateMedia({ media: 'print' });
        await tab.goto(at(path), { waitUntil: 'load' });
        const width = await tab.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(662);
        expect(await tab.locator('.report-cover h1').isVisible()).toBe(true);
        expect(await tab.locator('.masthead').isVisible()).toBe(false);
      });
    },
  );

  test('the address says which parts are shown, and the reader can have all of them again', async () => {
    const whole = longest.find(({ html }) => html.includes('<report-parts'))!;
    const [first, second] = [
      ...new Set([...whole.html.matchAll(/name="areas" value="([^"]+)"/g)].map(([, id]) => id!)),
    ];
    await withTab({}, async (tab) => {
      await tab.goto(at(`${whole.path}?areas=${second}`), { waitUntil: 'load' });
      await expect.poll(() => tab.locator(`#tables-${first}`).isVisible()).toBe(false);
      expect(await tab.locator(`#tables-${second}`).isVisible()).toBe(true);
      expect(await tab.locator('[data-partly]').isVisible()).toBe(true);
      await tab.locator('.report-choice summary').click();
      await tab.locator('.report-choice button').click();
      await expect.poll(() => tab.locator(`#tables-${first}`).isVisible()).toBe(true);
      expect(new URL(tab.url()).search).toBe('');
    });
  });

  test('a choice of areas leads to the report with them', async () => {
    await withTab({}, async (tab) => {
      await tab.goto(at('/reports/'), { waitUntil: 'load' });
      const box = tab.locator('.report-choice input').first();
      const area = await box.getAttribute('value');
      await box.check();
      // The address of the public site has a path; the test server serves the folder itself.
      const target = (await tab.locator('.report-choice button').first().getAttribute('formaction'))!;
      await tab.goto(at(`${target.slice(base.length)}?areas=${area}`), { waitUntil: 'load' });
      await expect.poll(() => tab.locator('[data-partly]').isVisible()).toBe(true);
    });
  });

  test('without scripts the whole report is there', async () => {
    const whole = longest.find(({ html }) => html.includes('<report-parts'))!;
    await withTab({ javaScriptEnabled: false }, async (tab) => {
      await tab.goto(at(`${whole.path}?areas=no-such`), { waitUntil: 'load' });
      for (const id of partsOf(whole.html)) expect(await tab.locator(`[id="${id}"]`).isVisible()).toBe(true);
    });
  });
});
