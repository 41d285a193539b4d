import { store } from './store.ts';

const key = 'theme';

/** The reader's theme: as the system has it, light, dark or high contrast; remembered on this device alone. */
class ThemeChoice extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('click', (event) => {
      const chosen = (event.target as HTMLElement).closest<HTMLElement>('[data-theme-choice]');
      if (chosen !== null) this.choose(chosen.dataset['themeChoice'] ?? 'auto');
    });
    this.show(remembered());
  }

  choose(theme: string): void {
    remember(theme);
    this.show(theme);
  }

  show(theme: string): void {
    const root = document.documentElement;
    if (theme === 'auto') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
    if (theme === 'contrast') root.dataset['contrast'] = 'high';
    else delete root.dataset['contrast'];
    for (const choice of this.querySelectorAll<HTMLElement>('[data-theme-choice]')) {
      choice.setAttribute('aria-pressed', String(choice.dataset['themeChoice'] === theme));
    }
  }
}

function remembered(): string {
  return store()?.getItem(key) ?? 'auto';
}

function remember(theme: string): void {
  if (theme === 'auto') store()?.removeItem(key);
  else store()?.setItem(key, theme);
}

customElements.define('theme-choice', ThemeChoice);
