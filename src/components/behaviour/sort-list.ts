/** Puts the rows of a table in their printed order, or by value, as the reader likes. The first row stays first. */
export class SortList extends HTMLElement {
  private printed: HTMLTableRowElement[] = [];

  connectedCallback(): void {
    this.printed = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr[data-value]')];
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (button !== null) this.sort(button);
    });
  }

  private sort(button: HTMLButtonElement): void {
    const value = (row: HTMLElement) => (row.dataset['value'] === '' ? -Infinity : Number(row.dataset['value']));
    const byValue = button.dataset['sort'] === 'value';
    const rows = byValue ? [...this.printed].sort((a, b) => value(b) - value(a)) : this.printed;
    this.querySelector('tbody')?.append(...rows);
    for (const one of this.querySelectorAll('button')) one.setAttribute('aria-pressed', String(one === button));
  }
}
