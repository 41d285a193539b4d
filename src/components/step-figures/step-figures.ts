/** The figures of a chart one by one: the arrow keys go from row to row, and each is said. */
function stepThrough(table: HTMLTableElement): void {
  const rows = [...table.querySelectorAll<HTMLElement>('tbody tr')];
  if (rows.length < 2) return;
  const focus = (row: HTMLElement): void => {
    for (const one of rows) one.tabIndex = one === row ? 0 : -1;
    row.focus();
  };
  rows[0]!.tabIndex = 0;
  for (const row of rows.slice(1)) row.tabIndex = -1;
  table.addEventListener('keydown', (event) => {
    const at = rows.indexOf(event.target as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (at < 0 || to === undefined || rows[to] === undefined) return;
    event.preventDefault();
    focus(rows[to]);
  });
}

for (const table of document.querySelectorAll<HTMLTableElement>('table.figure-table')) stepThrough(table);
