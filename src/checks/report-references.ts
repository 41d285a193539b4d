import type { Problem } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import { danglingReference } from './dangling-reference.ts';
import { faultAt } from './fault.ts';
import type { Folder } from './folder.ts';
import { groupsOf } from './known.ts';
import { groupWord, listedTwice } from './listed-twice.ts';
import type { Path } from './parse-yaml.ts';
import type { Read } from './read-object.ts';

type ReadReport = Read<Report>;

/** A list of ids, each of which must exist. */
function listed(read: ReadReport, field: keyof Report & string, what: string, known: Iterable<string>): Problem[] {
  const words = [...known];
  const ids = read.value[field] as string[];
  return ids.flatMap((id, at) => danglingReference(read, [field, at], what, id, words));
}

function groupReferences(folder: Folder, read: ReadReport): Problem[] {
  return read.value.groups.flatMap(({ dimension, group }, at) => {
    const path = (field: string): Path => ['groups', at, field];
    return [
      ...danglingReference(read, path('dimension'), 'dimension', dimension, folder.ids.dimensions),
      ...danglingReference(read, path('group'), `group of \`${dimension}\``, group, groupsOf(folder, dimension)),
    ];
  });
}

/** An indicator of the summary, or named alone, lies in the issue areas that the report goes over. */
function outside(folder: Folder, read: ReadReport): Problem[] {
  const { issueAreas, indicators, summary } = read.value;
  const isOutside = (id: string): boolean => {
    const found = folder.objects.indicators.get(id)?.value;
    return found !== undefined && issueAreas.length > 0 && !issueAreas.includes(found.issueArea);
  };
  const isLeftOut = (id: string): boolean => indicators.length > 0 && !indicators.includes(id);
  const fault = (field: string, at: number, id: string): Problem =>
    faultAt(read, [field, at], {
      wrong: `the report does not go over "${id}"`,
      allowed: 'an indicator of its `issueAreas` and, where it names any, of its `indicators`',
      mend: 'take it out here, or let the report go over it',
    });
  return [
    ...indicators.flatMap((id, at) => (isOutside(id) ? [fault('indicators', at, id)] : [])),
    ...summary.flatMap((id, at) => (isOutside(id) || isLeftOut(id) ? [fault('summary', at, id)] : [])),
  ];
}

/** A paragraph for a section that is not printed would be read by nobody. */
function unprinted(read: ReadReport): Problem[] {
  const { sections, texts } = read.value;
  const orphans = Object.keys(texts.notes).filter((one) => !(sections as string[]).includes(one));
  return orphans.map((one) =>
    faultAt(read, ['texts', 'notes', one], {
      wrong: `the report has no section "${one}"`,
      allowed: sections.join(', '),
      mend: 'take the paragraphs out, or add the section',
    }),
  );
}

/** Everything that a report names exists and lies within what it goes over. */
export function reportReferences(folder: Folder): Problem[] {
  const { ids } = folder;
  return [...folder.objects.reports.values()].flatMap((read) => [
    ...listed(read, 'issueAreas', 'issue area', ids['issue-areas']),
    ...listed(read, 'indicators', 'indicator', ids.indicators),
    ...listed(read, 'summary', 'indicator', ids.indicators),
    ...(read.value.geography === null
      ? []
      : danglingReference(read, ['geography'], 'geography', read.value.geography, ids.geographies)),
    ...groupReferences(folder, read),
    ...(read.value.topic === undefined
      ? []
      : danglingReference(read, ['topic'], 'group topic', read.value.topic, ids['group-topics'])),
    ...(['issueAreas', 'indicators', 'summary'] as const).flatMap((field) =>
      listedTwice(read, [field], read.value[field]),
    ),
    ...listedTwice(read, ['groups'], read.value.groups.map(groupWord)),
    ...outside(folder, read),
    ...unprinted(read),
  ]);
}
