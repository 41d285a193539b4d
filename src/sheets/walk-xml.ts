import { Parser } from 'saxen';

/** Attributes of an element by name. */
export type Attributes = Record<string, string | undefined>;

/** Reads an XML part: elements without their prefix, their attributes, and their text. */
interface Listener {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Walks through one part of a workbook. Throws when it is no XML. */
export function walk(xml: string, { open, text, close }: Partial<Listener>): void {
  const parser = new Parser();
  parser.on('openTag', (name, attributes, decode) => {
    const decoded = Object.entries(attributes()).map(([key, value]) => [key, decode(value)]);
    open?.(local(name), Object.fromEntries(decoded) as Attributes);
  });
  parser.on('text', (value, decode) => text?.(decode(value)));
  parser.on('cdata', (value) => text?.(value));
  parser.on('closeTag', (name) => close?.(local(name)));
  parser.on('error', (cause: Error) => {
    throw cause;
  });
  parser.parse(xml);
}
