import { loadJson } from '../load-json/load-json.ts';

/**
 * Checks a spreadsheet that a person chooses, in their browser. What it needs is loaded when a file is there, and the file
 * goes nowhere. Without scripts the form stays disabled and the page names the command that does the same.
 */
class SheetCheck extends HTMLElement {
  /** How many checks were begun: an older one may end after a newer one, and then it is not shown. */
  private begun = 0;

  connectedCallback(): void {
    const form = this.the('form');
    this.the<HTMLFieldSetElement>('fieldset').disabled = false;
    form.addEventListener('change', () => void this.checkOrTell());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.checkOrTell();
    });
    form.addEventListener('dragover', (event) => event.preventDefault());
    form.addEventListener('drop', (event) => {
      event.preventDefault();
      this.the<HTMLInputElement>('input[type=file]').files = event.dataTransfer?.files ?? null;
      void this.checkOrTell();
    });
  }

  the<T extends HTMLElement>(selector: string): T {
    const found = this.querySelector<T>(selector);
    if (found === null) throw new Error(`sheet-check needs ${selector}`);
    return found;
  }

  /** A fault of the page itself is said, and stays in the browser's log with its cause. */
  async checkOrTell(): Promise<void> {
    try {
      await this.check();
    } catch (cause) {
      const status = this.the('[role=status]');
      status.textContent = status.dataset['failed'] ?? '';
      throw cause;
    }
  }

  async check(): Promise<void> {
    const source = this.the<HTMLSelectElement>('select').value;
    const file = this.the<HTMLInputElement>('input[type=file]').files?.[0];
    if (source === '' || file === undefined) return;
    const turn = ++this.begun;
    const status = this.the('[role=status]');
    status.textContent = status.dataset['busy'] ?? '';
    const { folder = '', language = '', languages = '', date = '' } = this.dataset;
    const load = (path: string): Promise<unknown> => loadJson(`${folder}/${path}.json`);
    const ids = languages.split(' ');
    const [{ runCheck }, packed, ...trees] = await Promise.all([
      import('../../preflight/run.ts'),
      load(source),
      ...ids.map((id) => load(`words/${id}`)),
    ]);
    const shown = await runCheck(document, {
      packed: packed as Record<string, unknown>,
      words: Object.fromEntries(ids.map((id, index) => [id, trees[index]])),
      language,
      source,
      replace: this.the<HTMLInputElement>('input[type=checkbox]').checked,
      date,
      file: {
        name: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
        date: new Date(file.lastModified).toISOString().slice(0, 10),
      },
    });
    if (turn !== this.begun) return;
    status.textContent = shown.status;
    this.the('[data-files]').replaceChildren(...shown.files.map((one) => this.link(one)));
    this.the('[data-view]').replaceChildren(shown.view);
  }

  link({ name, data }: { name: string; data: Blob }): HTMLElement {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(data);
    link.download = name;
    link.textContent = name;
    const item = document.createElement('li');
    item.append(link);
    return item;
  }
}

customElements.define('sheet-check', SheetCheck);
