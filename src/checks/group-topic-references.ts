import type { GroupTopic } from '../model/group-topic.ts';
import type { Problem } from '../model/problem.ts';
import { danglingReference } from './dangling-reference.ts';
import { faultAt } from './fault.ts';
import type { Folder } from './folder.ts';
import { groupsOf } from './known.ts';
import { groupWord, listedTwice } from './listed-twice.ts';
import type { Read } from './read-object.ts';

/** The division and the group of each variant exist; of a division that does not, nothing is said of the group. */
function groupFaults(folder: Folder, read: Read<GroupTopic>): Problem[] {
  return read.value.groups.flatMap(({ dimension, group }, at) => {
    const unknown = danglingReference(read, ['groups', at, 'dimension'], 'dimension', dimension, folder.ids.dimensions);
    if (unknown.length > 0) return unknown;
    return danglingReference(
      read,
      ['groups', at, 'group'],
      `group of ${dimension}`,
      group,
      groupsOf(folder, dimension),
    );
  });
}

/** Every indicator exists, and stands below one heading only. */
function indicatorFaults(folder: Folder, read: Read<GroupTopic>): Problem[] {
  const seen = new Set<string>();
  return read.value.headings.flatMap(({ indicators }, heading) =>
    indicators.flatMap((id, at) => {
      const path = ['headings', heading, 'indicators', at];
      const repeated = seen.has(id);
      seen.add(id);
      const twice = {
        wrong: `"${id}" stands on the page twice`,
        allowed: 'each indicator once, since every difference is tested once',
        mend: 'take it out below one of the headings',
      };
      if (repeated) return [faultAt(read, path, twice)];
      return danglingReference(read, path, 'indicator', id, folder.ids.indicators);
    }),
  );
}

/** Every indicator, division and group that a topic names must exist, and each indicator stands on it once. */
export function groupTopicReferences(folder: Folder): Problem[] {
  return [...folder.objects['group-topics'].values()].flatMap((read) => [
    ...groupFaults(folder, read),
    ...listedTwice(read, ['groups'], read.value.groups.map(groupWord)),
    ...indicatorFaults(folder, read),
  ]);
}
