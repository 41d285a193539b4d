import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** Where installers put a browser of the Chromium family, by platform. */
const places: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((root) =>
    ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((file) =>
      join(process.env[root] ?? '', file),
    ),
  ),
};

/** What the command is called where it is found on the PATH. */
const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** All paths worth trying, in order, on this platform with this PATH. */
export function candidates(platform: NodeJS.Platform, path: string): string[] {
  if (platform !== 'linux') return places[platform] ?? [];
  return commands.flatMap((name) =>
    path
      .split(delimiter)
      .filter((folder) => folder !== '')
      .map((folder) => join(folder, name)),
  );
}

async function executable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** The first of `paths` that can be executed, or null. */
export async function firstExecutable(paths: string[]): Promise<string | null> {
  for (const path of paths) if (await executable(path)) return path;
  return null;
}
