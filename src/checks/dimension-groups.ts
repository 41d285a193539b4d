import type { Dimension } from '../model/dimension.ts';
import type { Problem } from '../model/problem.ts';
import { danglingReference } from './dangling-reference.ts';
import { faultAt, faultAtKey } from './fault.ts';
import type { Folder } from './folder.ts';
import { unknownWord } from './known.ts';
import type { Read } from './read-object.ts';

function listProblems(read: Read<Dimension>): Problem[] {
  const ids = read.value.groups.map(({ id }) => id);
  return ids.flatMap((id, index) => {
    const path = ['groups', index, 'id'];
    const allowed = 'each group once; `all` is added by itself';
    if (id === 'all') return [faultAt(read, path, { wrong: '"all" is listed', allowed, mend: 'remove it' })];
    if (ids.indexOf(id) === index) return [];
    return [faultAt(read, path, { wrong: `group "${id}" stands twice`, allowed, mend: 'remove one of the two' })];
  });
}

/** Every group has its words, and no words stand for a group that is not listed. */
function textProblems(read: Read<Dimension>): Problem[] {
  const ids = read.value.groups.map(({ id }) => id);
  const named = Object.keys(read.value.texts.groups);
  const path = ['texts', 'groups'];
  const missing = ids.filter((id) => !named.includes(id));
  const words = { allowed: 'label, people and definition for each group' };
  return [
    ...missing.map((id) =>
      faultAt(read, path, { ...words, wrong: `group "${id}" has no words`, mend: `add "${id}:" with its words` }),
    ),
    ...named
      .filter((id) => !ids.includes(id))
      .map((id) => faultAtKey(read, [...path, id], unknownWord('group', id, ids))),
  ];
}

/** Groups are listed once, have their words, and the reference group is one of them. */
export function dimensionGroups(folder: Folder): Problem[] {
  return [...folder.objects.dimensions.values()].flatMap((read) => {
    const { groups, referenceGroup } = read.value;
    const ids = groups.map(({ id }) => id);
    const reference = referenceGroup === null ? [] : [referenceGroup];
    return [
      ...listProblems(read),
      ...textProblems(read),
      ...reference.flatMap((id) => danglingReference(read, ['referenceGroup'], 'group', id, ids)),
    ];
  });
}
