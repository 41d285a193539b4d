import type { Problem } from '../model/problem.ts';
import { faultAt, type Located } from './fault.ts';
import type { Folder } from './folder.ts';
import type { Path } from './parse-yaml.ts';

/** What is published may not name what is not: the home page, its map and the policy areas name published indicators. */
export function draftReferences(folder: Folder): Problem[] {
  const isDraft = (id: string): boolean => folder.objects.indicators.get(id)?.value.draft === true;
  const fault = (read: Located, path: Path, id: string): Problem[] =>
    isDraft(id)
      ? [
          faultAt(read, path, {
            wrong: `"${id}" is a draft`,
            allowed: 'an indicator that is published',
            mend: 'take it out here, or say `draft: false` in its file when it is finished',
          }),
        ]
      : [];
  const { site } = folder;
  const home = site === null ? [] : site.value.home.flatMap((id, at) => fault(site, ['home', at], id));
  const map =
    site === null || site.value.homeMap === null
      ? []
      : fault(site, ['homeMap', 'indicator'], site.value.homeMap.indicator);
  const areas = [...folder.objects['policy-areas'].values()].flatMap((read) =>
    read.value.indicators.flatMap((id, at) => fault(read, ['indicators', at], id)),
  );
  return [...home, ...map, ...areas];
}
