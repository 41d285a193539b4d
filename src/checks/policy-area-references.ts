import type { Problem } from '../model/problem.ts';
import { danglingReference } from './dangling-reference.ts';
import type { Folder } from './folder.ts';

/** Every indicator that a policy area names must exist. */
export function policyAreaReferences(folder: Folder): Problem[] {
  return [...folder.objects['policy-areas'].values()].flatMap((read) =>
    read.value.indicators.flatMap((indicator, index) =>
      danglingReference(read, ['indicators', index], 'indicator', indicator, folder.ids.indicators),
    ),
  );
}
