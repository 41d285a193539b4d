import { lengthOf, longestNote } from '../../model/note-limits.ts';
import { type Fault, faultsOf, type Filled, issueAddress, type Labels, mailAddress, textOf } from './compose.ts';

function the<T extends HTMLElement>(host: HTMLElement, selector: string): T {
  const found = host.querySelector<T>(selector);
  if (found === null) throw new Error(`note-form needs ${selector}`);
  return found;
}

const field = (host: HTMLElement, name: string): HTMLInputElement => the(host, `[name=${name}]`);
const shown = (host: HTMLElement, name: string): string => {
  const found: HTMLElement = field(host, name);
  return found instanceof HTMLSelectElement ? found.selectedOptions[0]!.text.trim() : field(host, name).value;
};

function filledIn(host: HTMLElement): Filled {
  const value = (name: 'kind' | 'about' | 'period' | 'words' | 'name'): string => shown(host, name);
  const texts = { kind: value('kind'), about: value('about'), period: value('period') };
  const chosen = { isNote: field(host, 'kind').value === 'note', isPinned: field(host, 'about').value !== '' };
  const agrees = field(host, 'agrees').checked;
  return { ...texts, ...chosen, words: value('words'), name: value('name'), agrees };
}

function labelsOf(host: HTMLElement): Labels {
  const label = (name: string): string => the(host, `[data-label=${name}]`).textContent.trim();
  const names = ['kind', 'about', 'period', 'words', 'name', 'agrees'] as const;
  return Object.fromEntries(names.map((name) => [name, label(name)])) as Labels;
}

/** A number in the words that the page printed for one and for more: `{1199} characters left`. */
function counted(host: HTMLElement, name: 'left' | 'over', count: number): string {
  const words = the(host, '.count').dataset[count === 1 ? `${name}One` : name] ?? '';
  return words.replace('%count%', count.toLocaleString(document.documentElement.lang));
}

function count(host: HTMLElement): void {
  const left = longestNote - lengthOf(field(host, 'words').value.trim());
  the(host, '.count').textContent = left < 0 ? counted(host, 'over', -left) : counted(host, 'left', left);
}

function wordsOf(host: HTMLElement, fault: Fault): string {
  const { dataset: found } = the(host, 'form');
  if (fault.what === 'none') return found[`none${fault.field}`] ?? '';
  if (fault.what === 'long') return counted(host, 'over', fault.over);
  const kinds = { 'e-mail': found['email'], link: found['link'], phone: found['phone'] };
  return (kinds[fault.what] ?? '').replace('%words%', fault.found);
}

/** Says each fault at its field, marks the field, and goes to the first. */
function tell(host: HTMLElement, faults: readonly Fault[]): void {
  for (const name of ['about', 'words', 'name', 'agrees'] as const) {
    const here = faults.filter((fault) => fault.field === name);
    the(host, `#form-${name}-fault`).textContent = here.map((fault) => wordsOf(host, fault)).join(' ');
    field(host, name).setAttribute('aria-invalid', String(here.length > 0));
  }
  const [first] = faults;
  if (first !== undefined) field(host, first.field).focus();
}

function send(host: HTMLElement, as: string): void {
  const filled = filledIn(host);
  const faults = faultsOf(filled);
  const status = the(host, '[role=status]');
  status.textContent = '';
  tell(host, faults);
  if (faults.length > 0) return;
  const form = the(host, 'form').dataset;
  const text = textOf(filled, labelsOf(host), 'x');
  const subject = `${filled.kind}: ${filled.about}`;
  status.textContent = form['ready'] ?? '';
  if (as === 'issue') open(issueAddress(form['repository'] ?? '', subject, text), '_blank', 'noopener');
  else location.href = mailAddress(form['contact'] ?? '', subject, text);
}

/** Takes `?about=poverty` over; what the list does not have leaves it as it is. */
function prefill(host: HTMLElement): void {
  const wanted = new URLSearchParams(location.search).get('about') ?? '';
  const select = the<HTMLSelectElement>(host, 'select[name=about]');
  if ([...select.options].some(({ value }) => value === wanted)) select.value = wanted;
}

/** Makes the form of a `note-form` work: it counts, finds what is amiss, and opens an e-mail. Nothing is sent or kept. */
export function fill(host: HTMLElement): void {
  const form = the<HTMLFormElement>(host, 'form');
  form.hidden = false;
  prefill(host);
  count(host);
  field(host, 'words').addEventListener('input', () => count(host));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send(host, event.submitter?.getAttribute('value') ?? '');
  });
}
