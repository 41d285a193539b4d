import type { ComparedPlaces } from '../../published/place-comparison.ts';
import { keepState } from '../keep-state/keep-state.ts';
import { loadJson } from '../load-json/load-json.ts';
import { sideBySide, type SideBySide } from './side-by-side.ts';

const parameter = 'places';

/**
 * Sets two to four places side by side. The choice stands in the address, so that it can be sent and printed. Names are
 * those of the tables printed below, which have the five headline figures of every place without scripts.
 */
class ComparePlaces extends HTMLElement {
  connectedCallback(): void {
    this.querySelector<HTMLElement>('.for-scripts')!.hidden = false;
    const chosen = (new URLSearchParams(location.search).get(parameter) ?? '').split(',');
    this.selects().forEach((select, at) => {
      select.append(...this.options());
      select.value = chosen[at] ?? '';
      // A place that is not there leaves the choice open.
      if (select.selectedIndex < 0) select.value = '';
    });
    this.addEventListener('change', () => void this.compare(true));
    void this.compare(false);
  }

  selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  options(): HTMLOptGroupElement[] {
    return [...document.querySelectorAll<HTMLTableElement>('table[data-kind]')].map((table) => {
      const group = document.createElement('optgroup');
      group.label = table.dataset['kind'] ?? '';
      const rows = [...table.querySelectorAll<HTMLElement>('tr[data-place]')];
      group.append(
        ...rows.map((row) => new Option(row.querySelector('th')!.textContent!.trim(), row.dataset['place'])),
      );
      return group;
    });
  }

  async compare(byReader: boolean): Promise<void> {
    const chosen = [
      ...new Set(
        this.selects()
          .map(({ value }) => value)
          .filter((value) => value !== ''),
      ),
    ];
    if (byReader) keepState(parameter, chosen.join(','));
    const table = this.querySelector<HTMLTableElement>('table.compared')!;
    table.hidden = chosen.length < 2;
    if (chosen.length < 2) return;
    const kinds = [...new Set(chosen.map((one) => one.split('/')[0]!))];
    try {
      const files = await Promise.all(
        kinds.map((kind) => loadJson<ComparedPlaces>(`${this.dataset['files']}${kind}.json`)),
      );
      this.print(table, sideBySide(files, chosen, this.dataset['absent'] ?? ''));
    } catch (cause) {
      table.hidden = true;
      this.querySelector('[role=status]')!.textContent = this.dataset['failed'] ?? '';
      reportError(cause);
    }
  }

  print(table: HTMLTableElement, { names, parts }: SideBySide): void {
    this.querySelector('[role=status]')!.textContent = names.join(' · ');
    const columns = [this.dataset['city'] ?? '', ...names];
    const head = [this.dataset['figure'] ?? '', ...columns].map((text) => heading(text, 'col'));
    table.tHead!.replaceChildren(row(head));
    for (const body of [...table.tBodies]) body.remove();
    for (const part of parts) {
      const body = table.createTBody();
      const title = heading(part.heading, 'rowgroup');
      title.colSpan = names.length + 2;
      body.append(row([title]));
      for (const { cells, ...figure } of part.rows)
        body.append(row([named(figure), ...cells.map((text, at) => cell(text, columns[at] ?? ''))]));
    }
  }
}

/** The heading of a figure: a link to its indicator, its period, and what it is counted in. */
function named({ label, period, unit, href }: Omit<SideBySide['parts'][number]['rows'][number], 'cells'>): HTMLElement {
  const made = heading('', 'row');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = label;
  made.append(link, `, ${period}`);
  if (unit !== '') {
    const note = document.createElement('span');
    note.className = 'note';
    note.textContent = unit;
    made.append(' ', note);
  }
  return made;
}

function row(cells: readonly HTMLElement[]): HTMLTableRowElement {
  const made = document.createElement('tr');
  made.append(...cells);
  return made;
}

function heading(text: string, scope: string): HTMLTableCellElement {
  const made = document.createElement('th');
  made.scope = scope;
  made.textContent = text;
  return made;
}

/** A figure, with the head of its column, which stands before it where rows are stacked. */
function cell(text: string, head: string): HTMLTableCellElement {
  const made = document.createElement('td');
  made.className = 'number';
  made.dataset['label'] = head;
  made.textContent = text;
  return made;
}

customElements.define('compare-places', ComparePlaces);
