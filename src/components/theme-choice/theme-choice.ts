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
    if (theme === 'auto') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
    this.show(theme);
  }

  show(theme: string): void {
    const root = document.documentElement;
    if (theme === 'auto') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
    root.toggleAttribute('data-contrast', theme === 'contrast');
    if (theme === 'contrast') root.dataset['contrast'] = 'high';
    for (const choice of this.querySelectorAll<HTMLElement>('[data-theme-choice]')) {
      choice.setAttribute('aria-pressed', String(choice.dataset['themeChoice'] === theme));
    }
  }
}

function remembered(): string {
  return localStorage.getItem(key) ?? 'auto';
}

customElements.define('theme-choice', ThemeChoice);
