import { embedCode, embedPath } from '../../charts/embed-code.ts';
import { chosenPicture } from './chosen-picture.ts';

/**
 * The code that puts a picture on another page, for what the reader has chosen, with the picture below it. Its menus are
 * shown by this script alone: without it they would do nothing, and the list of addresses stands instead.
 */
class EmbedBuilder extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('change', () => this.preview(this.write()));
    this.querySelector('button')?.addEventListener('click', () => void this.copy());
    this.write();
  }

  private chosen(name: string): HTMLOptionElement | null {
    return this.querySelector(`select[name=${name}] option:checked`);
  }

  /** Writes the code; gives the address and the name of the picture. The picture itself comes once a reader chooses. */
  private write(): { address: string; title: string; height: number } {
    const picture = chosenPicture(this.chosen('picture')!.dataset);
    const release = this.querySelector<HTMLSelectElement>('select[name=release]')!;
    for (const option of release.options) option.disabled = option.value !== '' && !picture.isIn(option.value);
    const isMissing = release.selectedOptions[0]?.disabled === true || release.selectedOptions.length === 0;
    if (isMissing) release.value = '';
    this.say(picture.releases.length === 0);
    const language = this.chosen('language')!.value;
    const embed = embedPath(language, picture.path(release.value));
    const code = embedCode(`${this.dataset['site'] ?? ''}${embed}`, picture.title(language), picture.heights);
    this.querySelector('textarea')!.value = code;
    const address = `${this.dataset['base'] ?? ''}${embed}`;
    this.querySelector('a.try')!.setAttribute('href', address);
    return { address, title: picture.title(language), height: picture.heights.middle };
  }

  private preview({ address, title, height }: ReturnType<EmbedBuilder['write']>): void {
    const frame = this.querySelector('iframe') ?? document.createElement('iframe');
    Object.assign(frame, { title, height: String(height) });
    if (!frame.isConnected) this.querySelector('[data-preview]')!.append(frame);
    if (frame.getAttribute('src') !== address) frame.setAttribute('src', address);
  }

  /** Says so where no release holds the chosen picture. */
  private say(isMissing: boolean): void {
    this.querySelector<HTMLElement>('.not-in')!.hidden = !isMissing;
  }

  private async copy(): Promise<void> {
    const code = this.querySelector('textarea')!;
    const spoken = this.querySelector<HTMLElement>('[role=status]')!;
    try {
      await navigator.clipboard.writeText(code.value);
      spoken.textContent = spoken.dataset['done'] ?? '';
    } catch {
      // As with any text to copy: the reader is told, and can do it.
      code.select();
      spoken.textContent = spoken.dataset['refused'] ?? '';
    }
  }
}

customElements.define('embed-builder', EmbedBuilder);
