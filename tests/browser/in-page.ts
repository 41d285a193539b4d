/** What a test asks of a page from inside: each of these runs in the browser, and so uses nothing from outside itself. */

/** Adds up, as `shifts` of the window, the layout shifts that no reader caused (web.dev, CLS). */
export function watchShifts(): void {
  const counted = window as unknown as { shifts: number };
  counted.shifts = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[]) {
      if (!entry.hadRecentInput) counted.shifts += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Goes down the page, once its typefaces stand, so that all that comes late has come. */
export async function scrollThrough(): Promise<void> {
  await document.fonts.ready;
  for (let y = 0; y < document.documentElement.scrollHeight; y += 2 * innerHeight) {
    scrollTo(0, y);
    await new Promise((done) => requestAnimationFrame(done));
  }
}

/** The sections that take no room on paper, those a script has yet to fill aside. */
export function absentSections(): string[] {
  return [...document.querySelectorAll<HTMLElement>('main section:not([hidden] section, section[hidden])')]
    .filter((section) => section.checkVisibility() === false && section.closest('.screen-only, .for-scripts') === null)
    .map(({ id, className }) => id || className);
}

/** What has the focus and does not show it; null when it does, or when nothing has it. */
export function unseenFocus(): string | null {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  return outlineStyle === 'none' || outlineWidth === '0px' ? focused.outerHTML.slice(0, 80) : null;
}

/** Of what repeats (rows, list entries, areas of a map) five stay: the hundredth is printed by the code of the first. */
export function keepFive(): void {
  for (const parent of document.querySelectorAll('main, main *')) {
    const seen = new Map<string, number>();
    for (const child of [...parent.children]) {
      const kind = `${child.tagName} ${child.getAttribute('class') ?? ''}`;
      const count = (seen.get(kind) ?? 0) + 1;
      seen.set(kind, count);
      if (count > 5) child.remove();
    }
  }
}
