const key = 'display';
const choices = ['auto', 'light', 'dark', 'contrast'] as const;
type Display = (typeof choices)[number];

/** What the reader's browser keeps for this site; null where the reader has forbidden it. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch (cause) {
    if (cause instanceof DOMException) return null;
    throw cause;
  }
}

function remembered(): Display {
  const kept = storage()?.getItem(key);
  return choices.find((choice) => choice === kept) ?? 'auto';
}

/** Shows the page as the reader wants it. `auto` follows the device. */
function show(display: Display): void {
  const { dataset } = document.documentElement;
  delete dataset['theme'];
  delete dataset['contrast'];
  if (display === 'light' || display === 'dark') dataset['theme'] = display;
  if (display === 'contrast') dataset['contrast'] = 'high';
}

/** Before anything is painted: the choice of an earlier visit. */
export function showRemembered(): void {
  show(remembered());
}

/** Buttons for light, dark and high contrast, and one to print. The choice is remembered on this device. */
export class DisplayChoice extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => this.choose(event.target));
    this.mark(remembered());
  }

  private choose(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button?.dataset['print'] !== undefined) window.print();
    const choice = choices.find((one) => one === button?.dataset['display']);
    if (choice === undefined) return;
    storage()?.setItem(key, choice);
    show(choice);
    this.mark(choice);
  }

  private mark(display: Display): void {
    for (const button of this.querySelectorAll<HTMLElement>('[data-display]')) {
      button.setAttribute('aria-pressed', String(button.dataset['display'] === display));
    }
  }
}
