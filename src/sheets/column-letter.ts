/** The letters of a column as a spreadsheet shows them, counted from 0. Example: 0 is A, 25 is Z, 26 is AA. */
export function columnLetter(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetter(Math.floor(column / 26) - 1) + last;
}

/** The position of a cell by its name. Example: `C7` is row 7, column 2. Throws on what is no name of a cell. */
export function cellPosition(name: string): { row: number; column: number } {
  const found = /^([A-Z]{1,3})(\d{1,7})$/.exec(name);
  if (found === null) throw new RangeError(`"${name}" is no name of a cell`);
  const column = [...found[1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(found[2]), column };
}
