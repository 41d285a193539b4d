import { expect, test } from 'vitest';
import { inBrowser } from './browser.ts';

inBrowser('by keyboard', ({ withTab, at }) => {
  test('the first link skips to the content and moves nothing', async () => {
    await withTab({}, async (tab) => {
      await tab.goto(at('/about/'), { waitUntil: 'load' });
      const top = () => tab.locator('.sheet').evaluate((sheet) => sheet.getBoundingClientRect().top);
      const before = await top();
      await tab.keyboard.press('Tab');
      const skip = await tab.locator('.skip').boundingBox();
      expect(await top()).toBe(before);
      expect(Math.min(skip!.x, skip!.y)).toBeGreaterThan(4);
    });
  });
});

inBrowser('light pages', ({ withTab, at }) => {
  test('once chosen, no typeface is loaded, on this page and the next', async () => {
    const asked = await withTab({ serviceWorkers: 'block' }, async (tab) => {
      await tab.goto(at('/about/'), { waitUntil: 'networkidle' });
      await tab.locator('[data-light-choice]').click();
      expect(await tab.locator('[data-light-choice]').getAttribute('aria-pressed')).toBe('true');
      const fonts: string[] = [];
      tab.on('request', (request) => {
        if (request.resourceType() === 'font') fonts.push(request.url());
      });
      await tab.goto(at('/glossary/'), { waitUntil: 'networkidle' });
      expect(await tab.locator('[data-light-choice]').getAttribute('aria-pressed')).toBe('true');
      return fonts;
    });
    expect(asked).toEqual([]);
  });

  test('a theme stands before the first paint of the next page', async () => {
    const theme = await withTab({ serviceWorkers: 'block' }, async (tab) => {
      await tab.goto(at('/about/'));
      await tab.locator('[data-theme-choice="contrast"]').click();
      await tab.goto(at('/glossary/'), { waitUntil: 'commit' });
      await tab.waitForSelector('body');
      return tab.evaluate(() => ({ ...document.documentElement.dataset }));
    });
    expect(theme).toMatchObject({ theme: 'contrast', contrast: 'high' });
  });
});

inBrowser('without a connection', ({ withTab, at }) => {
  test('a page that was opened is read again, and says that it is a kept copy; another one is not invented', async () => {
    await withTab({}, async (tab, context) => {
      await tab.goto(at('/glossary/'));
      await tab.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      await expect
        .poll(() =>
          tab.evaluate(() =>
            caches
              .open('opened-pages')
              .then((kept) => kept.keys())
              .then((keys) => keys.length),
          ),
        )
        .toBeGreaterThan(0);
      await tab.reload();
      expect(await tab.locator('p.kept').isVisible()).toBe(false);
      await context.setOffline(true);
      await tab.reload();
      expect(await tab.locator('h1').innerText()).not.toBe('');
      const note = await tab.locator('p.kept').innerText();
      expect(note).toContain(String(new Date().getFullYear()));
      expect(note).not.toContain('%date%');
      await expect(tab.goto(at('/method/'))).rejects.toThrow();
    });
  });
});

inBrowser('figures by the arrow keys', ({ withTab, at }) => {
  test('each row of a chart is reached and can be heard, and the ends stay the ends', async () => {
    await withTab({}, async (tab) => {
      await tab.goto(at('/indicators/poverty/'), { waitUntil: 'load' });
      const rows = tab.locator('table.figure-table').first().locator('tbody tr');
      await rows.first().focus();
      await tab.keyboard.press('ArrowDown');
      const focused = () => tab.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, ' ').trim());
      expect(await focused()).toBe((await rows.nth(1).textContent())?.replace(/\s+/g, ' ').trim());
      await tab.keyboard.press('End');
      await tab.keyboard.press('ArrowDown');
      expect(await focused()).toBe((await rows.last().textContent())?.replace(/\s+/g, ' ').trim());
      await tab.keyboard.press('Home');
      expect(await focused()).toBe((await rows.first().textContent())?.replace(/\s+/g, ' ').trim());
    });
  });
});

inBrowser('words of the glossary', ({ withTab, at }) => {
  test('a term is a link without scripts, and with them a note that comes and goes by key', async () => {
    await withTab({ javaScriptEnabled: false }, async (tab) => {
      await tab.goto(at('/indicators/poverty/'));
      expect(await tab.locator('a.term').first().getAttribute('href')).toMatch(/\/glossary\/#./);
    });
    await withTab({}, async (tab) => {
      await tab.goto(at('/indicators/poverty/'), { waitUntil: 'load' });
      const term = tab.locator('a.term').first();
      await term.focus();
      await tab.keyboard.press('Enter');
      expect(await tab.locator('.term-note').innerText()).toBe(await term.getAttribute('data-note'));
      expect(await term.getAttribute('aria-expanded')).toBe('true');
      await tab.keyboard.press('Escape');
      expect(await tab.locator('.term-note').count()).toBe(0);
      expect(new URL(tab.url()).pathname).toBe('/indicators/poverty/');
    });
  });
});

inBrowser('on paper', ({ withTab, at }) => {
  test('a page prints its date and address, and spells the links that leave it', async () => {
    await withTab({}, async (tab) => {
      await tab.emulateMedia({ media: 'print' });
      await tab.goto(at('/data/'));
      expect(await tab.locator('.print-only').innerText()).toMatch(/\d{4}.*https:/s);
      const spelled = await tab
        .locator('main a[href^="http"]:not([href*="#"])')
        .first()
        .evaluate((link) => getComputedStyle(link, '::after').content);
      expect(spelled).toContain('http');
      expect(await tab.locator('.colophon').isVisible()).toBe(false);
      const folded = tab.locator('details.unfolded-in-print').first();
      const shown = () => folded.evaluate((one) => getComputedStyle(one, '::details-content').contentVisibility);
      expect(await shown()).toBe('visible');
      await tab.emulateMedia({ media: 'screen' });
      expect(await shown()).toBe('hidden');
    });
  });
});

/** In the page: the light of the page and of each step of the ramp as they are drawn, in order (WCAG, relative luminance). */
function stepsOfMaps(): number[] {
  const context = document.createElement('canvas').getContext('2d')!;
  const lightOf = (color: string): number => {
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const parts = [...context.getImageData(0, 0, 1, 1).data].slice(0, 3).map((part) => part / 255);
    const [red, green, blue] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const steps = ['r1', 'r2', 'r3', 'r4', 'r5', 'r6'].flatMap(
    (step) => document.querySelector(`.map-swatch .${step}`) ?? [],
  );
  return [getComputedStyle(document.body).backgroundColor, ...steps.map((step) => getComputedStyle(step).fill)].map(
    lightOf,
  );
}

inBrowser('forced colors', ({ withTab, at }) => {
  test('marks and lines of a chart stand out from the page in the colors of the reader', async () => {
    await withTab({ forcedColors: 'active' }, async (tab) => {
      await tab.goto(at('/indicators/poverty/'), { waitUntil: 'load' });
      const colors = await tab.evaluate(() => {
        const style = (selector: string) => getComputedStyle(document.querySelector(`main .chart ${selector}`)!);
        return {
          page: getComputedStyle(document.body).backgroundColor,
          mark: style('.mark').fill,
          line: style('.city').stroke,
        };
      });
      expect(colors.mark).not.toBe(colors.page);
      expect(colors.line).not.toBe(colors.page);
    });
  });

  test.each(['light', 'dark'] as const)(
    'the steps of a map can be told from their neighbours, %s',
    async (colorScheme) => {
      await withTab({ forcedColors: 'active', colorScheme }, async (tab) => {
        await tab.goto(at('/indicators/poverty/map/'), { waitUntil: 'load' });
        const steps = await tab.evaluate(stepsOfMaps);
        expect(steps.length).toBeGreaterThan(3);
        const contrasts = steps.slice(1).map((light, index) => {
          const [high, low] = [Math.max(light, steps[index]!), Math.min(light, steps[index]!)];
          return (high + 0.05) / (low + 0.05);
        });
        expect(Math.min(...contrasts), steps.join(' ')).toBeGreaterThan(1.4);
      });
    },
  );
});
