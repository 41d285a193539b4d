/** The store of this device; null where the reader has blocked it, and a choice then lasts as long as the page. */
function store(): Storage | null {
  try {
    return localStorage;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'SecurityError') return null;
    throw cause;
  }
}

function remember(key: string, value: string): void {
  if (value === '') store()?.removeItem(key);
  else store()?.setItem(key, value);
}

/**
 * The reader's display, remembered on this device alone: colors as the system has them, light, dark or high contrast;
 * and light pages, without typefaces of their own. `public/early.js` takes it up before the next page is painted.
 */
class ThemeChoice extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('click', (event) => {
      const { themeChoice, lightChoice } = (event.target as HTMLElement).dataset;
      const root = document.documentElement;
      if (lightChoice !== undefined) remember('light', root.toggleAttribute('data-light') ? 'on' : '');
      if (themeChoice === undefined) return this.show();
      remember('theme', themeChoice === 'auto' ? '' : themeChoice);
      if (themeChoice === 'auto') delete root.dataset['theme'];
      else root.dataset['theme'] = themeChoice;
      if (themeChoice === 'contrast') root.dataset['contrast'] = 'high';
      else delete root.dataset['contrast'];
      this.show();
    });
    this.show();
  }

  show(): void {
    const { theme = 'auto', light } = document.documentElement.dataset;
    for (const choice of this.querySelectorAll<HTMLElement>('button')) {
      const { themeChoice } = choice.dataset;
      choice.setAttribute(
        'aria-pressed',
        String(themeChoice === undefined ? light !== undefined : themeChoice === theme),
      );
    }
  }
}

customElements.define('theme-choice', ThemeChoice);
