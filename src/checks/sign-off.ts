import type { Problem } from '../model/problem.ts';
import { faultAt } from './fault.ts';
import type { Folder } from './folder.ts';

/** An issue area is signed off by a role that the site knows, never by a name. */
export function signOff(folder: Folder): Problem[] {
  const roles = folder.site?.value.roles ?? [];
  return [...folder.objects['issue-areas'].values()].flatMap((read) => {
    const role = read.value.signOff?.role;
    if (role === undefined || roles.includes(role)) return [];
    const allowed =
      roles.length === 0 ? 'a role listed under `roles` in site.yaml, which lists none' : roles.join(', ');
    const mend = 'write one of the roles of site.yaml, or add the role there; no names of persons';
    return [faultAt(read, ['signOff', 'role'], { wrong: `"${role}" is no role of this site`, allowed, mend })];
  });
}
