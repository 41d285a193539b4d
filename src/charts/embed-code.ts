import { escapeText } from './svg.ts';

/** Where an embed of a picture lies: `path` is its name, or `r/<release>/<indicator>` for a frozen one. */
export const embedPath = (language: string, path: string): string => `/embed/${language}/${path}/`;

/** The code that puts an embed on another page. Example: `<iframe src="https://…/embed/en/rent--kin/" title="Rent" …`. */
export function embedCode(address: string, title: string): string {
  const [source, name] = [address, title].map(escapeText);
  return `<iframe src="${source}" title="${name}" width="100%" height="640" loading="lazy"></iframe>`;
}
