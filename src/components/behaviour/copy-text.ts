/** A button that copies the text of the element named in `data-from`, and says so. */
export class CopyText extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.copy());
  }

  private async copy(): Promise<void> {
    const source = document.getElementById(this.dataset['from'] ?? '');
    if (source === null) return;
    const text = (source.textContent ?? '').trim();
    // Browsers offer the clipboard to secure pages; elsewhere the text is selected, ready for the keys.
    if (window.isSecureContext) {
      await navigator.clipboard.writeText(text);
      this.say(this.dataset['done'] ?? '');
      return;
    }
    window.getSelection()?.selectAllChildren(source);
  }

  private say(words: string): void {
    const status = this.querySelector('[role="status"]');
    if (status !== null) status.textContent = words;
  }
}
