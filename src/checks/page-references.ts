import type { Page } from '../model/page.ts';
import type { Problem } from '../model/problem.ts';
import { danglingReference } from './dangling-reference.ts';
import { faultAt } from './fault.ts';
import type { Folder } from './folder.ts';
import type { Path } from './parse-yaml.ts';
import type { Read } from './read-object.ts';

type ReadPage = Read<Page>;

/** What a page declares by section must have its section. */
function beyond(read: ReadPage, field: 'evidence' | 'leads' | 'tables'): Problem[] {
  const { sections } = read.value.texts;
  if ((read.value[field]?.length ?? 0) <= sections.length) return [];
  const problem = faultAt(read, [field, sections.length], {
    wrong: `the page has ${sections.length} sections and no more`,
    allowed: 'one entry for each section, in their order',
    mend: 'take the entry out, or write the section',
  });
  return [problem];
}

/** A link needs the place it leads to, and the place the words that lead there. */
function halfLinks(read: ReadPage): Problem[] {
  const { leads = [], texts } = read.value;
  return texts.sections.flatMap(({ lead }, section) => {
    const path = leads[section] ?? null;
    if ((path === null) === (lead === undefined)) return [];
    const problem = faultAt(read, ['texts', 'sections', section], {
      wrong: path === null ? 'a link that leads nowhere' : `no words for the link to ${path}`,
      allowed: 'a section with both `lead` and its entry in `leads`, or with neither',
      mend: path === null ? 'name its page in `leads`, or take `lead` out' : 'write `lead`, or put null in `leads`',
    });
    return [problem];
  });
}

/** Indicators in one table have one main division: a row must mean the same in each column. */
function divisionProblems(folder: Folder, read: ReadPage): Problem[] {
  const divisionOf = (id: string): string | null | undefined => {
    const found = folder.objects.indicators.get(id)?.value;
    return found === undefined ? undefined : (found.figures?.dimensions[0] ?? null);
  };
  return (read.value.tables ?? []).flatMap((ids, section) => {
    // An indicator whose file is broken has faults of its own; the others are held to the first that could be read.
    const first = ids.map(divisionOf).find((one) => one !== undefined);
    return ids.flatMap((id, index) => {
      const own = divisionOf(id);
      if (own === undefined || (own !== null && own === first)) return [];
      const path: Path = ['tables', section, index];
      const mend = 'take it out of this table';
      return faultAt(read, path, { wrong: `"${id}" has other rows`, allowed: 'indicators of one division', mend });
    });
  });
}

/** Every indicator that a list beside a section names must exist. */
const listed = (folder: Folder, read: ReadPage, field: 'evidence' | 'tables'): Problem[] =>
  (read.value[field] ?? []).flatMap((ids, section) =>
    ids.flatMap((id, index) =>
      danglingReference(read, [field, section, index], 'indicator', id, folder.ids.indicators),
    ),
  );

function issueAreaProblem(folder: Folder, read: ReadPage): Problem[] {
  const { issueArea } = read.value;
  if (issueArea === undefined) return [];
  return danglingReference(read, ['issueArea'], 'issue area', issueArea, folder.ids['issue-areas']);
}

/**
 * Every indicator and issue area that a page of prose names must exist, beside a section that exists; every link must
 * be whole, and every table of one division.
 */
export function pageReferences(folder: Folder): Problem[] {
  return [...folder.objects.pages.values()].flatMap((read) => [
    ...beyond(read, 'evidence'),
    ...beyond(read, 'leads'),
    ...beyond(read, 'tables'),
    ...halfLinks(read),
    ...listed(folder, read, 'evidence'),
    ...listed(folder, read, 'tables'),
    ...divisionProblems(folder, read),
    ...issueAreaProblem(folder, read),
  ]);
}
