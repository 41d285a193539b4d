import type { Problem } from '../model/problem.ts';
import { danglingReference } from './dangling-reference.ts';
import { faultAt } from './fault.ts';
import type { Folder } from './folder.ts';

/** Every indicator that a page of prose names must exist, beside a section that exists. */
export function pageReferences(folder: Folder): Problem[] {
  return [...folder.objects.pages.values()].flatMap((read) => {
    const { evidence = [], texts } = read.value;
    const beyond = faultAt(read, ['evidence', texts.sections.length], {
      wrong: `the page has ${texts.sections.length} sections and no more`,
      allowed: 'one list of indicators for each section, in their order',
      mend: 'take the list out, or write the section',
    });
    return [
      ...(evidence.length > texts.sections.length ? [beyond] : []),
      ...evidence.flatMap((ids, section) =>
        ids.flatMap((id, index) =>
          danglingReference(read, ['evidence', section, index], 'indicator', id, folder.ids.indicators),
        ),
      ),
    ];
  });
}
