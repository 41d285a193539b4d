import type { LensData } from '../model/lens-data.ts';
import type { Workbook } from '../model/workbook.ts';
import { readWorkbook } from '../sheets/read-workbook.ts';
import { readProjects, type ReadProjects } from './read-projects.ts';

/**
 * The projects in the bytes of a file, or every fault that keeps it from being read; with the workbook, where there is one.
 * Example: a PDF called `projects.csv` is one problem, `pdf`.
 */
export function readFile(
  name: string,
  bytes: Uint8Array,
  data: LensData,
): ReadProjects & { workbook: Workbook | null } {
  const { workbook, problems } = readWorkbook(name, bytes);
  return workbook === null ? { workbook, projects: [], problems } : { workbook, ...readProjects(workbook, data) };
}
