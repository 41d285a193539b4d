import { isHeld } from '../../format/figure-id.ts';
import { readRow } from './figure-row.ts';

/** A figure of another period: its address, and its value where it stands on this page. */
export interface OtherPeriod {
  href: string;
  text: string;
}

const rest = (id: string): string => id.slice(id.indexOf('.'));

/** The links to the other pages of figures of the indicator. */
const links = (): HTMLAnchorElement[] => [...document.querySelectorAll<HTMLAnchorElement>('a[data-holds]')];

/** The page that holds a figure which is not on this one; null where no page can. */
export function pageOf(id: string): string | null {
  return links().find((link) => isHeld(link.dataset['holds'] ?? '', id))?.href ?? null;
}

function here(row: HTMLElement): OtherPeriod[] {
  const rows = [...document.querySelectorAll<HTMLElement>('.figure-rows tbody tr')];
  return rows
    .filter((one) => one !== row && rest(one.id) === rest(row.id))
    .map((one) => ({ href: `#${one.id}`, text: `${readRow(one).words.period}: ${readRow(one).words.value}` }));
}

function elsewhere(row: HTMLElement): OtherPeriod[] {
  return links().flatMap((link) => {
    const [period = '*'] = link.dataset['holds']?.split(' ') ?? [];
    const id = `${period}${rest(row.id)}`;
    const isOther = period !== '*' && id !== row.id && isHeld(link.dataset['holds'] ?? '', id);
    return isOther ? [{ href: `${link.href}#${id}`, text: link.dataset['period'] ?? period }] : [];
  });
}

/** The same figure in other periods: those on this page with their values, then those on other pages. */
export function otherPeriods(row: HTMLElement): OtherPeriod[] {
  return [...here(row), ...elsewhere(row)];
}
