import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Takes a file for this process alone: false where another process that is still running holds it. */
export async function claim(path: string): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
    if (isRunning(Number(await readFile(path, 'utf8')))) return false;
    // Its owner was stopped before it could give the file back.
    await writeFile(path, String(process.pid));
    return true;
  }
}

/** Signal 0 asks whether a process is there, and does nothing to it. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}
