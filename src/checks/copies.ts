import type { Problem } from '../model/problem.ts';
import { faultAt } from './fault.ts';
import type { Folder } from './folder.ts';

/**
 * A raw file under two names: two sources whose receipts name different paths with the same checksum. One of the two
 * is not what its title says, as when a file of violent crimes stands once more under the title of harassment.
 */
export function copies(folder: Folder): Problem[] {
  const first = new Map<string, { path: string; source: string }>();
  return [...folder.receipts].flatMap(([source, read]) =>
    read.value.files.flatMap(({ path, bytes, sha256 }, index) => {
      if (bytes === 0) return [];
      const known = first.get(sha256);
      if (known === undefined) first.set(sha256, { path, source });
      if (known === undefined || known.path === path) return [];
      const words = {
        wrong: `"${path}" is byte for byte "${known.path}", which the source \`${known.source}\` reads`,
        allowed: 'a raw file under one name',
        mend: 'find out which of the two titles is true, and remove the source of the other',
      };
      return [faultAt(read, ['files', index, 'path'], words)];
    }),
  );
}
