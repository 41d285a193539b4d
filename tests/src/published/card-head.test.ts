import { beforeAll, expect, test } from 'vitest';
import type * as CardHead from '../../../src/published/card-head.ts';
import type { PageContext } from '../../../src/published/page-context.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

let page: PageContext;
let cards: typeof CardHead;

beforeAll(async () => {
  await publishVerity('card-head');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  cards = await import('../../../src/published/card-head.ts');
  page = pageContext('es', '/');
});

test('an indicator says its figure of everyone with what, whom, where and when, and who it is from', () => {
  const published = page.indicators().find(({ everyone }) => everyone !== null && everyone.estimate !== null)!;
  const { figure, source, date } = cards.indicatorFacts(page, published);
  const words = page.words(published);
  expect(figure!.value).toMatch(/\d/);
  const [first, ...others] = cards.withUnit(words.short, words.unitLabel);
  expect(figure!.label.startsWith(`${[first, ...others, words.allLabel].join(' · ')} · `)).toBe(true);
  expect(figure!.label).toContain(words.unitLabel);
  expect(source).toBe(page.source(published.everyone!.source).source.publisher);
  expect(date).toBe(page.site.date);
});

test('what is hidden or missing is no figure; what is to be read with caution says so', () => {
  const text = { value: 'oculta', missing: true, interval: '', caution: null };
  expect(cards.cardFigure(text, ['a'])).toBeNull();
  expect(cards.cardFigure({ ...text, value: '3', missing: false, caution: 'con cautela' }, ['a', 'b'])).toEqual({
    value: '3',
    label: 'a · b · con cautela',
  });
  expect(cards.plainFacts(page)).toMatchObject({ figure: null, source: '' });
  expect(cards.placeFacts(page, [])).toEqual(cards.plainFacts(page));
});

test('the head says in words what the card shows, in the language of the page', () => {
  const facts = { figure: { value: '12', label: 'Rescates · 2022' }, source: 'Puerto', date: '2022-03-01' };
  const head = cards.cardHead(page, '/indicators/rescues/', 'Rescates', facts);
  expect(head.image).toMatch(/\/es\/cards\/indicators--rescues\.png$/);
  expect(head.alt).toBe(`Rescates · Rescates · 2022: 12 · Fuente: Puerto · ${page.texts.name}`);
  expect(head.locale).toMatch(/^es_[A-Z]{2}$/);
  expect(head.labels.map(({ slot }) => slot)).toEqual([1, 2]);
  expect(cards.cardHead(page, '/', page.texts.name, cards.plainFacts(page)).alt).toBe(page.texts.name);
});

test('in a language without all pages, a place of a kind without a meeting kit shows the card of the list of places', () => {
  const { site } = page;
  const kind = site.geographies.find(({ geography }) => geography.pages)!.geography.id;
  const path = `/places/${kind}/1/`;
  const kits = (...held: string[]) =>
    held.map((geography) => ({ meetingKit: { geography } })) as typeof site.meetingKits;
  const reading = { language: { ...page.language, scope: 'reading' as const }, site: { ...site, meetingKits: kits() } };
  expect(cards.cardOwner(reading, path)).toBe('/places/');
  expect(cards.cardOwner({ ...reading, site: { ...site, meetingKits: kits(kind) } }, path)).toBe(path);
  expect(cards.cardOwner(reading, '/places/')).toBe('/places/');
  expect(cards.cardOwner(page, path)).toBe(path);
  const head = cards.cardHead({ ...page, ...reading }, path, 'Barrio 1', cards.plainFacts(page));
  expect(head.image).toMatch(/\/cards\/places\.png$/);
  expect(head.alt).not.toContain('Barrio 1');
});

test('pages below an indicator or a release show the card of what they belong to', () => {
  const owner = (path: string) => cards.cardOwner(page, path);
  expect(owner('/indicators/rescues/map/')).toBe('/indicators/rescues/');
  expect(owner('/indicators/rescues/figures/ward-2020/')).toBe('/indicators/rescues/');
  expect(owner('/r/2022-03-01/rescues/')).toBe('/r/2022-03-01/');
  expect(owner('/indicators/rescues/')).toBe('/indicators/rescues/');
  const { image, alt } = cards.cardHead(page, '/r/2022-03-01/rescues/', 'Rescates', cards.plainFacts(page));
  expect(image).toMatch(/cards\/r--2022-03-01\.png$/);
  expect(alt).toBe(page.texts.name);
});

test('a figure says its unit in words, once where its name holds it or is held by it', () => {
  expect(cards.withUnit('Oars', 'Percent of boats')).toEqual(['Oars', 'Percent of boats']);
  expect(cards.withUnit('Oars', 'oars for every 1,000 boats')).toEqual(['oars for every 1,000 boats']);
});

test('the cards of a place and of a release say the unit too', async () => {
  const { placeLayers } = await import('../../../src/published/place.ts');
  const { frozenDivisions } = await import('../../../src/published/frozen-divisions.ts');
  const { readFrozen, readManifest } = await import('../../../src/published/read.ts');
  const mapped = page.indicators().find(({ places }) => places.length > 0)!;
  const [layer] = placeLayers(page, mapped.places[0]!.geography);
  const here = layer!.figures.areas.find(({ estimate }) => estimate !== null)!;
  const row = { label: 'x', indicator: layer!.published.indicator, here };
  const { figure } = cards.placeFacts(page, [row as unknown as Parameters<typeof cards.placeFacts>[1][number]]);
  expect(figure!.label).toContain(page.words(layer!.published).unitLabel);
  const [release] = page.site.releases;
  const told = readManifest(release!.id).indicators.flatMap((entry) => {
    const figures = readFrozen(release!.id, entry.id);
    const facts = cards.frozenFacts(page, entry, frozenDivisions(page, entry, figures), {
      date: '2022-03-01',
      figures,
    });
    return facts.figure === null ? [] : [facts.figure.label.startsWith(entry.texts['es']!.unitLabel)];
  });
  expect([told.length > 0, told.every(Boolean)]).toEqual([true, true]);
});
