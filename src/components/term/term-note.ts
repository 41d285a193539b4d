/** Shows what a term means below it, or hides it again. The note is announced, and the link stays where it was. */
function toggle(link: HTMLAnchorElement): void {
  const shown = link.nextElementSibling;
  const isShown = shown?.matches('.term-note') ?? false;
  link.setAttribute('aria-expanded', String(!isShown));
  if (isShown) {
    shown!.remove();
    return;
  }
  const note = document.createElement('span');
  note.className = 'term-note';
  note.setAttribute('role', 'status');
  link.after(note);
  // The text comes after its place, so that it is announced.
  note.textContent = link.dataset['note'] ?? '';
}

const termOf = (event: Event): HTMLAnchorElement | null => (event.target as Element).closest('a.term');

document.addEventListener('click', (event) => {
  const link = termOf(event);
  if (link === null || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  toggle(link);
});
document.addEventListener('keydown', (event) => {
  const link = termOf(event);
  if (event.key === 'Escape' && link?.getAttribute('aria-expanded') === 'true') toggle(link);
});
