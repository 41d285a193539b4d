import { type Effects } from '../effects.ts';
import { readFiles } from '../load-catalog.ts';
import { draftsOf } from './drafts.ts';
import { readOpenSdg } from './read-repository.ts';

/** Is a folder an Open SDG data repository: with data in `data/` and meta in `meta/`? */
export async function isOpenSdg(effects: Effects, folder: string): Promise<boolean> {
  const paths = await effects.listFiles(folder);
  return paths.some((path) => /(^|\/)data\/[^/]*\.csv$/i.test(path)) && paths.some((path) => /(^|\/)meta\//.test(path));
}

/**
 * Brings a whole Open SDG repository as drafts into a new folder, and tells of every file it refuses why. Nothing of the
 * data folder is touched. Exit code 1 when the folder for the drafts is taken, or no file could be read.
 */
export async function importRepository(effects: Effects, folder: string, out: string, date: string): Promise<number> {
  if (await effects.exists(out)) {
    effects.error(`${out}: the folder for the drafts is there already; name another with --out, or remove it`);
    return 1;
  }
  const repository = readOpenSdg(await readFiles(effects, folder));
  const { taken, refused } = repository;
  for (const { file, reasons } of refused) for (const reason of reasons) effects.error(`${file}  ${reason}`);
  if (taken.length > 0)
    for (const [path, text] of draftsOf(repository, date)) await effects.writeFile(`${out}/${path}`, text);
  effects.out(`${taken.length + refused.length} data files: ${taken.length} taken, ${refused.length} refused.`);
  if (taken.length > 0) effects.out(`Drafts are in ${out}; read ${out}/report.md first. The data folder is untouched.`);
  return taken.length > 0 ? 0 : 1;
}
