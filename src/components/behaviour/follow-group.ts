const parameter = 'group';

const groupsOf = (element: HTMLElement): string[] => (element.dataset['group'] ?? '').split(' ');

/**
 * Links that follow a group through every chart and sentence of the page. The choice is kept in the address, so that
 * it can be sent to somebody. A link may stand for the same label in several divisions: `data-group="a b"`.
 */
export class FollowGroup extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => this.choose(event));
    window.addEventListener('popstate', () => this.follow());
    this.follow();
  }

  private choose(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    this.follow();
  }

  private follow(): void {
    const chosen = new URLSearchParams(location.search).get(parameter) ?? '';
    const links = [...this.querySelectorAll<HTMLElement>('[data-group]')];
    const link = links.find((one) => groupsOf(one).includes(chosen));
    for (const one of links) one.toggleAttribute('aria-current', one === link);
    const followed = link === undefined || chosen === '' ? [] : groupsOf(link);
    for (const element of document.querySelectorAll<HTMLElement>('main [data-group]')) {
      const isFollowed = groupsOf(element).some((group) => followed.includes(group));
      if (!this.contains(element)) element.classList.toggle('followed', isFollowed);
    }
  }
}
