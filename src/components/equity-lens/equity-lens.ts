import { loadJson } from '../load-json/load-json.ts';

/**
 * Looks at a file of projects that a person chooses, in their browser. Figures and code are loaded when a file is there, and the
 * file goes nowhere. Without scripts the form stays disabled and the page names the command that does the same.
 */
class EquityLens extends HTMLElement {
  /** How many looks were begun: an older one may end after a newer one, and then it is not shown. */
  private begun = 0;

  connectedCallback(): void {
    const form = this.the<HTMLFormElement>('form');
    this.the<HTMLFieldSetElement>('fieldset').disabled = false;
    form.addEventListener('change', () => void this.lookOrTell());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.lookOrTell();
    });
    form.addEventListener('dragover', (event) => event.preventDefault());
    form.addEventListener('drop', (event) => {
      event.preventDefault();
      this.file.files = event.dataTransfer?.files ?? null;
      void this.lookOrTell();
    });
    this.the('.lens-print button').addEventListener('click', () => print());
  }

  the<T extends HTMLElement>(selector: string): T {
    const found = this.querySelector<T>(selector);
    if (found === null) throw new Error(`equity-lens needs ${selector}`);
    return found;
  }

  get file(): HTMLInputElement {
    return this.the<HTMLInputElement>('input[type=file]');
  }

  tell(word: 'busy' | 'failed' | 'unweighted'): void {
    const status = this.the('[role=status]');
    status.textContent = status.dataset[word] ?? '';
  }

  /** A fault of the page itself is said, and stays in the browser's log with its cause. */
  async lookOrTell(): Promise<void> {
    try {
      await this.look();
    } catch (cause) {
      this.tell('failed');
      throw cause;
    }
  }

  async look(): Promise<void> {
    const file = this.file.files?.[0];
    if (file === undefined) return;
    const fields = [...this.querySelectorAll<HTMLInputElement>('[data-weight]')];
    const weights = Object.fromEntries(fields.map((one) => [one.dataset['weight']!, one.valueAsNumber]));
    const km = this.the<HTMLInputElement>('#lens-km');
    const turn = ++this.begun;
    const unsound = fields.some((one) => !one.checkValidity()) || fields.every((one) => one.valueAsNumber === 0);
    for (const one of fields) one.toggleAttribute('aria-invalid', unsound);
    if (unsound) return this.tell('unweighted');
    if (!km.reportValidity()) return;
    this.tell('busy');
    const { file: figures = '', words = '', language = '', locale = '' } = this.dataset;
    const [{ lookAt }, data, tree] = await Promise.all([import('./look-at.ts'), loadJson(figures), loadJson(words)]);
    const shown = await lookAt(document, {
      data,
      tree,
      language: { id: language, locale },
      choice: { weights, metres: km.valueAsNumber * 1000 },
      file: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) },
    });
    if (turn !== this.begun) return;
    this.file.toggleAttribute('aria-invalid', !shown.sound);
    this.the('[role=status]').textContent = shown.status;
    this.the('.lens-print').hidden = !shown.sound;
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

customElements.define('equity-lens', EquityLens);
