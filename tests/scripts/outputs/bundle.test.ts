import { expect, test } from 'vitest';
import { indicatorBundle, jointBundles } from '../../../scripts/outputs/bundle.ts';
import { unreleased } from '../../../scripts/outputs/rows.ts';
import { built, input, published } from './invented-bundle.ts';

test('the bundle of an indicator tells what its page tells', () => {
  const { indicator } = published;
  const bundle = indicatorBundle(input, published);
  expect(bundle).toMatchObject({
    name: published.id,
    title: indicator.texts.title,
    rows: input.rows.get(published.id),
  });
  expect(bundle.page).toBe(`${built.site.site.url}/indicators/${published.id}/`);
  expect(bundle.origins.map(({ id }) => id).sort()).toEqual([...published.sources].sort());
  expect(bundle.notes).toEqual(expect.arrayContaining(indicator.texts.limits));
});

test('a remark is told with its heading: without it nobody knows of what it speaks', () => {
  const { know } = published.indicator.texts;
  const { notes } = indicatorBundle(input, published);
  expect(know.length).toBeGreaterThan(0);
  for (const { title, text } of know) expect(notes).toContain(`${title}: ${text}`);
});

test('a place, an issue area and everything tell the notes of each indicator they hold, by its name, and of no other', () => {
  for (const { path, rows, notes } of jointBundles(input)) {
    const held = new Set(rows.map(({ indicator }) => indicator));
    for (const { id, indicator } of built.indicators) {
      const { short, know, limits } = indicator.texts;
      for (const text of [...know.map((one) => `${one.title}: ${one.text}`), ...limits])
        expect(notes.includes(`${short}: ${text}`), `${path} ${id}`).toBe(held.has(id));
    }
  }
});

test('the source of what a rate is out of is among the sources of a bundle', () => {
  const rows = input.rows.get(published.id)!.map((row) => ({ ...row, source: 'a', denominatorSource: 'b' }));
  const sources = ['a', 'b'].map((id) => ({
    ...built.site.sources[0]!,
    source: { ...built.site.sources[0]!.source, id },
  }));
  const joint = jointBundles({ ...input, site: { ...built.site, sources }, rows: new Map([[published.id, rows]]) });
  expect(joint.at(-1)!.origins.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('each issue area, each place with a page, and everything have one; no row is lost', () => {
  const joint = jointBundles(input);
  const all = [...input.rows.values()].flat();
  const ofAreas = joint.filter(({ path }) => path.startsWith('data/issue-areas/'));
  expect(ofAreas.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(all.length);
  expect(joint.at(-1)).toMatchObject({ path: 'data/all-indicators', rows: all });
  const withPages = built.site.geographies.filter(({ geography }) => geography.pages).flatMap(({ areas }) => areas);
  const places = joint.filter(({ path }) => path.startsWith('data/places/'));
  expect(places).toHaveLength(withPages.length);
  for (const { rows } of places) expect(new Set(rows.map(({ area }) => area)).size).toBeLessThanOrEqual(1);
});

test('a bundle whose figures are all of one release is of that release; one newer figure makes it of none', () => {
  const [first = published, ...rest] = built.indicators;
  const released = (id: string, release: string) => input.rows.get(id)!.map((row) => ({ ...row, release }));
  const rows = new Map(built.indicators.map(({ id }) => [id, released(id, '2022-03-01')]));
  const releases = (some: typeof rows) => new Set(jointBundles({ ...input, rows: some }).map(({ release }) => release));
  expect(rest.length).toBeGreaterThan(0);
  expect([...releases(rows)].filter((one) => one !== unreleased)).toEqual(['2022-03-01']);
  const newer = new Map([...rows, [first.id, released(first.id, unreleased)]]);
  const mixed = jointBundles({ ...input, rows: newer });
  expect(mixed.at(-1)!.release).toBe(unreleased);
  for (const { release, rows: own } of mixed.filter((one) => one.rows.length > 0))
    expect(release === unreleased).toBe(own.some((row) => row.release === unreleased));
});

test('the citation of a bundle of many says of when its figures are and from how many sources', () => {
  const everything = jointBundles(input).at(-1)!;
  expect(everything.citation).toContain(built.site.date);
  expect(everything.citation).toContain(`${everything.origins.length} sources`);
});
