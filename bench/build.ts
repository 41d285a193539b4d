import { join } from 'node:path';
import { filesOf } from '../tests/site/files.ts';
import { measuredRun, root } from './measured-run.ts';

export interface BuildFigures {
  pages: number;
  seconds: number;
  msPerPage: number;
  /** The most memory one process of the build held, in megabytes. */
  peakMegabytes: number;
}

/** Builds a data folder with the project's own command, and measures pages, wall time and memory. */
export async function measureBuild(data: string, out: string): Promise<BuildFigures> {
  const args = [join(root, 'scripts/build.ts'), '--data', data, '--out', out];
  const { seconds, megabytes } = await measuredRun(args, `${out}.memory`);
  const pages = filesOf(out).filter((file) => file.endsWith('.html')).length;
  return { pages, seconds, msPerPage: (seconds * 1000) / pages, peakMegabytes: megabytes };
}
