import type { Problem } from '../model/problem.ts';
import type { Extract, Source } from '../model/source.ts';
import { faultAt } from './fault.ts';
import type { Folder } from './folder.ts';
import type { Read } from './read-object.ts';

/** All of an extract that makes the meaning of its figures: not which rows or places it takes. */
function meaningOf(extract: Extract): string {
  return JSON.stringify({ ...extract, where: null, area: null });
}

/** A figure of another city means what the figure of this one means: the same columns of the same file and period. */
function problemsOf(folder: Folder, read: Read<Source>): Problem[] {
  const isCompared = ({ area }: Extract): boolean =>
    folder.objects.geographies.get(area.geography)?.value.compared === true;
  const own = read.value.extracts.filter((one) => !isCompared(one)).map(meaningOf);
  return read.value.extracts.flatMap((extract, at) =>
    !isCompared(extract) || own.includes(meaningOf(extract))
      ? []
      : faultAt(read, ['extracts', at], {
          wrong: `\`${extract.series}\` of other cities has no counterpart with the same definition`,
          allowed:
            'an extract of this city that differs in `where` and `area` alone: same file, period, vintage and columns',
          mend: 'write both extracts alike, or take the other cities out',
        }),
  );
}

/** Figures of other cities are of the same table, definition and years as those of this one. */
export function comparedCities(folder: Folder): Problem[] {
  return [...folder.objects.sources.values()].flatMap((read) => problemsOf(folder, read));
}
