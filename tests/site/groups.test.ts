import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { figureOf } from '../../src/format/figure.ts';
import { statusWords } from '../../src/format/status.ts';
import { formatValue } from '../../src/format/value.ts';
import { groupsWithPages } from '../../src/model/group-pages.ts';
import type { GroupStanding, StandingRow, TopicStanding } from '../../src/model/group-standing.ts';
import type { Observation } from '../../src/model/observation.ts';
import {
  build,
  dist,
  documentOf,
  isFull,
  languages,
  pages,
  readIndicators,
  readSite,
  wholeLanguages,
} from './pages.ts';
import { messagesOf, plain } from './words.ts';

// Pages of groups and topics: every figure is that of the page of its indicator, and what is hidden stays hidden.

const site = readSite();
const indicators = new Map(readIndicators().map((one) => [one.id, one]));
const groups = site.dimensions.flatMap(({ dimension }) =>
  groupsWithPages(dimension).map((group) => ({ dimension: dimension.id, group })),
);
const read = <T>(path: string): T => JSON.parse(readFileSync(join(build, `${path}.json`), 'utf8')) as T;
const prefix = (language: string): string => (language === languages[0] ? '' : `/${language}`);
const pageAt = (path: string) => pages.find((page) => page.path === path);

/** In the daily run every seventh group, beginning elsewhere in each language. */
const looked = wholeLanguages.flatMap((language, from) =>
  groups
    .filter((_, at) => isFull || at % 7 === from % 7)
    .map(({ dimension, group }) => {
      const { rows } = read<GroupStanding>(`groups/${dimension}--${group}`);
      return [`/groups/${dimension}/${group}/`, language, rows] as const;
    }),
);
const reports = wholeLanguages.flatMap((language) =>
  site.groupTopics.map(({ groupTopic: { id } }) => {
    const { headings } = read<TopicStanding>(`topics/${id}`);
    return [`/groups/topics/${id}/`, language, headings.flatMap(({ rows }) => rows)] as const;
  }),
);

const latestOf = ({ indicator, dimension, group }: StandingRow): Observation =>
  indicators
    .get(indicator)!
    .divisions.find((division) => division.dimension === dimension)!
    .rows.find((row) => row.group === group)!.latest;

function printed(row: StandingRow, language: string): string {
  const [latest, words] = [latestOf(row), messagesOf(language)];
  const { indicator } = indicators.get(row.indicator)!;
  return plain(
    statusWords(latest, words) ?? formatValue(latest.estimate ?? Number.NaN, figureOf(indicator, latest), words),
  );
}

test('every group of people has a page in each language that has all pages, and no group elsewhere', () => {
  const expected = wholeLanguages.flatMap((language) =>
    groups.map(({ dimension, group }) => `${prefix(language)}/groups/${dimension}/${group}/`),
  );
  const there = pages.filter(({ kind }) => kind === 'groups/*/*').map(({ path }) => path);
  expect(there.toSorted()).toEqual(expected.toSorted());
});

test.each([...looked, ...reports])('%s in %s: every row has the figure of its indicator', (path, language, rows) => {
  const page = pageAt(`${prefix(language)}${path}`);
  const said = [...documentOf(page!).querySelectorAll('tr[data-standing]')].map((row) => [
    row.getAttribute('data-standing'),
    plain(row.querySelector('.value')?.firstChild?.textContent ?? ''),
  ]);
  const expected = rows.map((row) => [`${row.indicator} ${row.group}`, printed(row, language)]);
  expect(said.toSorted()).toEqual(expected.toSorted());
});

test.each([...looked, ...reports])(
  '%s in %s: a row without a figure has no number and no mark',
  (path, language, rows) => {
    const document = documentOf(pageAt(`${prefix(language)}${path}`)!);
    const hidden = rows.filter((row) => latestOf(row).status !== 'published');
    const faults = hidden.flatMap((row) =>
      [...document.querySelectorAll(`tr[data-standing="${row.indicator} ${row.group}"]`)]
        .filter((one) => one.querySelector('.value.missing') !== null)
        .filter((one) => {
          const cells = [...one.querySelectorAll('td')].map((cell) => cell.textContent ?? '');
          return /\d/.test(cells.join(' ')) || one.querySelector('.mark, .whisker, .other') !== null;
        }),
    );
    expect(faults).toEqual([]);
  },
);

test('the files of each page are there', () => {
  const paths = [...groups.map(({ dimension, group }) => `${dimension}/${group}`)];
  const files = [...paths, ...site.groupTopics.map(({ groupTopic }) => `topics/${groupTopic.id}`)];
  const missing = files.flatMap((path) =>
    ['csv', 'json'].map((ending) => `data/groups/${path}.${ending}`).filter((file) => !existsSync(join(dist, file))),
  );
  expect(missing).toEqual([]);
});

test('topics stand first on the page of groups, in every language', () => {
  for (const language of site.groupTopics.length === 0 ? [] : languages) {
    const sections = [...documentOf(pageAt(`${prefix(language)}/groups/`)!).querySelectorAll('main section')];
    expect([language, sections[0]?.id]).toEqual([language, 'topics']);
  }
});

test('a report and the page of its subject lead to each other', () => {
  const links = (path: string): (string | null)[] =>
    [...documentOf(pageAt(path)!).querySelectorAll('main a')].map((a) => a.getAttribute('href'));
  for (const language of wholeLanguages)
    for (const { report } of site.reports.filter((one) => one.report.topic !== undefined)) {
      const [paper, topic] = [`/reports/${report.id}/`, `/groups/topics/${report.topic!}/`];
      expect(links(prefix(language) + paper)).toContainEqual(expect.stringMatching(`${topic}$`));
      expect(links(prefix(language) + topic)).toContainEqual(expect.stringMatching(`${paper}$`));
    }
});
