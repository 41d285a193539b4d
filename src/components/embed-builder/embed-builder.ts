import { embedCode, embedPath } from '../../charts/embed-code.ts';

/** The code that puts a picture on another page, for what the reader has chosen; without scripts it is that of the first one. */
class EmbedBuilder extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', () => this.write());
    this.write();
  }

  private chosen(name: string): string {
    return this.querySelector<HTMLSelectElement>(`select[name=${name}]`)?.value ?? '';
  }

  private write(): void {
    const option = this.querySelector<HTMLOptionElement>('select[name=picture] option:checked');
    const release = this.chosen('release');
    const { indicator = '', title = '' } = option?.dataset ?? {};
    const path = release === '' ? this.chosen('picture') : `r/${release}/${indicator}`;
    const embed = embedPath(this.chosen('language'), path);
    const code = this.querySelector('textarea');
    if (code !== null) code.value = embedCode(`${this.dataset['site'] ?? ''}${embed}`, title);
    this.querySelector('a.try')?.setAttribute('href', `${this.dataset['base'] ?? ''}${embed}`);
  }
}

customElements.define('embed-builder', EmbedBuilder);
