/** Says on the terminal what was not tested, so that nobody takes a skipped test for a passed one. */
export function shout(...lines: string[]): void {
  const rule = '!'.repeat(78);
  process.stderr.write(`\n${rule}\n${lines.map((line) => `!! ${line}`).join('\n')}\n${rule}\n\n`);
}
