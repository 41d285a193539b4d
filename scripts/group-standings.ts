import { groupsWithPages } from '../src/model/group-pages.ts';
import type { GroupStanding, TopicStanding } from '../src/model/group-standing.ts';
import type { PublishedSite } from '../src/model/published-site.ts';
import { groupStanding, type Standing, topicStanding } from './steps/group-standing.ts';

/** Where every group that has a page stands, and every topic, over the indicators in the order of the issue areas. */
export function groupStandings(
  site: Pick<PublishedSite, 'dimensions' | 'issueAreas' | 'groupTopics'>,
  told: readonly Standing[],
): { groups: GroupStanding[]; topics: TopicStanding[] } {
  const byId = new Map(told.map((one) => [one.id, one]));
  const ordered = site.issueAreas.flatMap(({ indicators }) => indicators.flatMap((id) => byId.get(id) ?? []));
  const dimensions = site.dimensions.map(({ dimension }) => dimension);
  return {
    groups: dimensions.flatMap((one) =>
      groupsWithPages(one).map((group) => groupStanding(ordered, dimensions, one, group)),
    ),
    topics: site.groupTopics.map(({ groupTopic }) => topicStanding(ordered, dimensions, groupTopic)),
  };
}

/** The same by path below the build folder. Example: `groups/race-chis--asian-not-latino`. */
export function standingObjects(
  groups: readonly GroupStanding[],
  topics: readonly TopicStanding[],
): Map<string, GroupStanding | TopicStanding> {
  return new Map<string, GroupStanding | TopicStanding>([
    ...groups.map((one) => [`groups/${one.dimension}--${one.group}`, one] as const),
    ...topics.map((one) => [`topics/${one.id}`, one] as const),
  ]);
}
