/** Every fault that keeps markup from being a sound drawing for our pages: empty when it is one. */
export function faultsOf(markup: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  const rest = markup.replace(
    /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g,
    (_, close, name, attributes, self) => {
      if (close === '/') {
        if (open.pop() !== name) faults.push(`closes ${name}`);
      } else if (self === '') open.push(name);
      const names = [...String(attributes).matchAll(/\s([\w:-]+)=/g)].map((match) => match[1]);
      if (new Set(names).size < names.length) faults.push(`repeats an attribute of ${name}`);
      if (names.includes('style') || /^(style|script)$/i.test(name)) faults.push('style or script');
      return '';
    },
  );
  if (/[<>]/.test(rest)) faults.push(`stray bracket in: ${rest.slice(0, 60)}`);
  if (/&(?!(amp|lt|gt|quot);)/.test(markup)) faults.push('stray ampersand');
  if (/NaN|undefined|Infinity/.test(markup)) faults.push('not a number');
  return [...faults, ...open.map((name) => `never closes ${name}`)];
}

/** The values of an attribute over all elements with a class, in order. */
export function attributesOf(markup: string, className: string, attribute: string): string[] {
  const tags = [...markup.matchAll(/<[a-z]+ [^>]*>/g)].map(([tag]) => tag);
  const wanted = tags.filter((tag) => / class="([^"]*)"/.exec(tag)?.[1]?.split(' ').includes(className));
  return wanted.map((tag) => new RegExp(` ${attribute}="([^"]*)"`).exec(tag)?.[1] ?? '');
}
