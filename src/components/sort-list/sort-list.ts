/** Sorts the rows of the table inside by name (as printed) or by value, when the reader asks. */
class SortList extends HTMLElement {
  connectedCallback(): void {
    const body = this.querySelector('tbody');
    const choices = [...this.querySelectorAll<HTMLButtonElement>('[data-sort]')];
    if (body === null || choices.length === 0) throw new Error('sort-list needs a table and choices');
    const printed = [...body.rows];
    const fixed = printed.filter((row) => row.dataset['value'] === undefined);
    const byValue = printed.filter((row) => row.dataset['value'] !== undefined).sort((a, b) => valueOf(b) - valueOf(a));
    for (const choice of choices) {
      choice.parentElement!.hidden = false;
      choice.addEventListener('click', () => {
        body.append(
          ...(choice.dataset['sort'] === 'value' ? [...fixed.slice(0, 1), ...byValue, ...fixed.slice(1)] : printed),
        );
        for (const other of choices) other.setAttribute('aria-pressed', String(other === choice));
      });
    }
  }
}

/** Rows without a figure have no value to sort by and stay at the end: an order must not give a hidden value away. */
function valueOf(row: HTMLTableRowElement): number {
  return Number(row.dataset['value']);
}

customElements.define('sort-list', SortList);
