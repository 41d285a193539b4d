import type { TopicStanding } from '../model/group-standing.ts';
import type { GroupTopic, GroupTopicTexts } from '../model/group-topic.ts';
import type { PublishedIndicator } from '../model/published.ts';
import { divisionName } from './division-name.ts';
import { groupPath } from './group-page.ts';
import type { PageContext } from './page-context.ts';
import { standingLine, type StandingLine } from './standing-line.ts';
import { standingSentence } from './standing-sentence.ts';

/** The group in one variant: how it is called, what it includes and who said so, under a number. */
export interface Definition {
  number: number;
  dimension: string;
  group: string;
  people: string;
  text: string;
  division: string;
  toldBy: string;
  path: string | null;
}

/** One heading of a report. */
export interface TopicHeading {
  id: string;
  words: GroupTopicTexts['headings'][string];
  lines: StandingLine[];
  /** Of each row that is compared with everyone. */
  sentences: string[];
  without: PublishedIndicator[];
}

/** The pages that go through a subject for any of some groups, in the order of the catalog. */
export function topicsOn(
  page: PageContext,
  groups: readonly { dimension: string; group: string }[],
): { path: string; title: string }[] {
  const isMeant = (one: { dimension: string; group: string }): boolean =>
    groups.some(({ dimension, group }) => dimension === one.dimension && group === one.group);
  return page.site.groupTopics
    .filter(({ groupTopic }) => groupTopic.groups.some(isMeant))
    .map(({ groupTopic, texts }) => ({
      path: `/groups/topics/${groupTopic.id}/`,
      title: texts[page.language.id]!.title,
    }));
}

/** The variants that a row of the report is counted by, numbered in the order of the catalog. */
export function definitionsOf(page: PageContext, { groups }: GroupTopic, standing: TopicStanding): Definition[] {
  const used = new Set(standing.headings.flatMap(({ rows }) => rows.map((row) => `${row.dimension}/${row.group}`)));
  return groups
    .filter(({ dimension, group }) => used.has(`${dimension}/${group}`))
    .map(({ dimension, group }, at) => {
      const { dimension: division, groups: named } = page.dimension(dimension);
      const { people, definition } = named.find(({ id }) => id === group)!;
      return {
        ...{ number: at + 1, dimension, group, people, text: definition, division: divisionName(page, dimension) },
        toldBy: division.counts === 'people' ? page.say(`groupPage.toldBy.${division.toldBy ?? 'notStated'}`) : '',
        path: groupPath(page, dimension, group),
      };
    });
}

/** What stands below each heading of a report: rows, their sentences, and what no figure counts; nothing is computed. */
export function topicHeadings(page: PageContext, texts: GroupTopicTexts, standing: TopicStanding): TopicHeading[] {
  return standing.headings.map(({ id, rows, without }) => {
    const lines = rows.map((row) => standingLine(page, row));
    return {
      id,
      words: texts.headings[id]!,
      lines,
      sentences: lines.map((line) => standingSentence(page, line)).filter((one) => one !== null),
      without: without.map((one) => page.indicator(one)),
    };
  });
}
