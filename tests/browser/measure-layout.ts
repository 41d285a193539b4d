/** What a page says of its own layout. Runs inside the browser, so it stands alone: nothing from outside is used. */
export interface LayoutFaults {
  /** Elements that reach beyond the right edge, when the page scrolls sideways. */
  sideways: string[];
  /** Labels of which a part is cut off. */
  clipped: string[];
  /** Pairs of texts that lie on each other. */
  overlapping: string[];
}

/**
 * Measures the layout of the page it runs in. A text's box is that of its letters, a fifth taken off above and below,
 * since a line's box is taller than its letters. Hidden texts, and those made for screen readers only, are left out.
 */
export function measureLayout(): LayoutFaults {
  interface Box {
    owner: Element;
    text: string;
    left: number;
    right: number;
    top: number;
    bottom: number;
  }
  const width = document.documentElement.clientWidth;
  const name = (element: Element): string => {
    const part = (one: Element) => one.tagName.toLowerCase() + [...one.classList].map((c) => `.${c}`).join('');
    return [element.parentElement, element]
      .filter((one) => one !== null)
      .map(part)
      .join(' > ');
  };
  const shown = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });
  /** What is told of an element by itself and its parents is told once: thousands of texts stand in the same ones. */
  const once = <T>(tell: (element: Element) => T): ((element: Element) => T) => {
    const told = new Map<Element, T>();
    return (element) => {
      if (!told.has(element)) told.set(element, tell(element));
      return told.get(element)!;
    };
  };
  const forReadersOnly: (element: Element) => boolean = once((one) => {
    const style = getComputedStyle(one);
    if (style.clipPath === 'inset(50%)' || style.clip === 'rect(0px, 0px, 0px, 0px)') return true;
    if (one instanceof HTMLElement && style.overflow === 'hidden' && one.offsetWidth <= 1) return true;
    return one.parentElement !== null && forReadersOnly(one.parentElement);
  });
  /** The nearest box that cuts its contents off at the sides; `scrolls` when a reader can move them into view. */
  const frameOf: (element: Element) => { left: number; right: number; scrolls: boolean } | null = once((element) => {
    const one = element.parentElement;
    if (one === null || one === document.documentElement) return null;
    const { overflowX } = getComputedStyle(one);
    if (overflowX === 'visible') return frameOf(one);
    const { left, right } = one.getBoundingClientRect();
    return { left, right, scrolls: overflowX === 'auto' || overflowX === 'scroll' };
  });
  const boxes: Box[] = [];
  const clipped = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const owner = node.parentElement;
    const text = (node.textContent ?? '').trim();
    if (owner === null || text === '' || owner.closest('script,style,title,desc,noscript,option') !== null) continue;
    if (!shown(owner) || forReadersOnly(owner)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const frame = frameOf(owner);
    for (const rect of range.getClientRects()) {
      if (rect.width < 1 || rect.right + scrollX <= 0 || rect.bottom + scrollY <= 0) continue;
      const [left, right] = [frame?.left ?? 0, frame?.right ?? width];
      if (frame?.scrolls !== true && (rect.left < left - 1.5 || rect.right > right + 1.5)) {
        clipped.add(
          `${name(owner)} "${text.slice(0, 50)}" ${Math.round(rect.left)}–${Math.round(rect.right)} in ${Math.round(left)}–${Math.round(right)}`,
        );
      }
      const trim = rect.height * 0.2;
      boxes.push({ owner, text, left: rect.left, right: rect.right, top: rect.top + trim, bottom: rect.bottom - trim });
    }
  }
  for (const element of document.body.querySelectorAll('*')) {
    if (!(element instanceof HTMLElement) || !shown(element) || forReadersOnly(element)) continue;
    const holdsText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
    );
    const { overflowX, overflowY, display } = getComputedStyle(element);
    if (!holdsText || display === 'inline') continue;
    const cutsSideways = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
    const cutsBelow = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 2;
    if (cutsSideways || cutsBelow)
      clipped.add(`${name(element)} "${(element.textContent ?? '').trim().slice(0, 50)}" is cut off`);
  }
  boxes.sort((one, other) => one.top - other.top);
  const overlapping = new Set<string>();
  boxes.forEach((one, index) => {
    for (let next = index + 1; next < boxes.length; next += 1) {
      const other = boxes[next];
      if (other === undefined || other.top >= one.bottom - 1) break;
      if (one.owner === other.owner && one.text === other.text) continue;
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - other.top;
      if (across > 1.5 && down > 1) {
        overlapping.add(
          `${name(one.owner)} "${one.text.slice(0, 40)}" and ${name(other.owner)} "${other.text.slice(0, 40)}"`,
        );
      }
    }
  });
  const scrollsSideways = document.documentElement.scrollWidth > width + 1;
  const wide = scrollsSideways
    ? [...document.body.querySelectorAll('*')].filter(
        (element) => element.getBoundingClientRect().right > width + 1 && shown(element),
      )
    : [];
  return {
    sideways: scrollsSideways
      ? [`page ${document.documentElement.scrollWidth} wide`, ...wide.slice(0, 4).map(name)]
      : [],
    clipped: [...clipped].slice(0, 12),
    overlapping: [...overlapping].slice(0, 12),
  };
}
