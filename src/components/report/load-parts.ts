// A report is whole until its reader chooses parts, in the address or by hand: what hides the others is loaded then.
const choice = document.querySelector<HTMLDetailsElement>('report-parts details');
const load = (): void => void import('./report-parts.ts');
if (choice !== null) {
  choice.hidden = false;
  if (new URLSearchParams(location.search).has('areas')) load();
  else choice.addEventListener('toggle', load, { once: true });
}
