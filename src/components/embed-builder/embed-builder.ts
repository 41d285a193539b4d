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
    const address = `${this.dataset['site'] ?? ''}/embed/${this.chosen('language')}/${path}/`;
    const frame = document.createElement('iframe');
    frame.src = address;
    frame.title = title;
    frame.width = '100%';
    frame.height = '640';
    frame.loading = 'lazy';
    const code = this.querySelector('textarea');
    if (code !== null) code.value = frame.outerHTML;
    this.querySelector<HTMLAnchorElement>('a.try')?.setAttribute(
      'href',
      address.replace(this.dataset['site'] ?? '', this.dataset['base'] ?? ''),
    );
  }
}

customElements.define('embed-builder', EmbedBuilder);
