import type { Page } from '../model/page.ts';
import type { Problem } from '../model/problem.ts';
import { danglingReference } from './dangling-reference.ts';
import { faultAt } from './fault.ts';
import type { Folder } from './folder.ts';
import type { Read } from './read-object.ts';

type ReadPage = Read<Page>;

/** What a page declares by section must have its section. */
function beyond(read: ReadPage, field: 'evidence' | 'leads'): Problem[] {
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

/** Every indicator that a page of prose names must exist, beside a section that exists; and every link must be whole. */
export function pageReferences(folder: Folder): Problem[] {
  return [...folder.objects.pages.values()].flatMap((read) => {
    const { evidence = [] } = read.value;
    return [
      ...beyond(read, 'evidence'),
      ...beyond(read, 'leads'),
      ...halfLinks(read),
      ...evidence.flatMap((ids, section) =>
        ids.flatMap((id, index) =>
          danglingReference(read, ['evidence', section, index], 'indicator', id, folder.ids.indicators),
        ),
      ),
    ];
  });
}
