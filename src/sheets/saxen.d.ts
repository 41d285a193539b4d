declare module 'saxen' {
  /** The parts of the parser that this project uses; the package brings no types. */
  export class Parser {
    on(
      event: 'openTag',
      listener: (name: string, attributes: () => Record<string, string>, decode: (text: string) => string) => void,
    ): this;
    on(event: 'text', listener: (value: string, decode: (text: string) => string) => void): this;
    on(event: 'cdata', listener: (value: string) => void): this;
    on(event: 'closeTag', listener: (name: string) => void): this;
    on(event: 'error', listener: (cause: Error) => void): this;
    parse(xml: string): void;
  }
}
