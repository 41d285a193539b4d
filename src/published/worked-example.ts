/** A measure as the method page shows it: its formula in symbols, and an invented example that the code has computed. */
export interface WorkedExample {
  /** Also the key of its words. */
  id: string;
  formula: string;
  /** Who published it; null for a rule of this site. */
  source: string | null;
  /** The measure's own file below `src/measures`; its tests have the same name. */
  file: string;
  /** Numbers for the words of the example, as the code gives them, with so many decimals. */
  numbers: Record<string, { value: number; decimals: number }>;
}

/** A number of an example, printed with so many decimals. */
export const of = (value: number, decimals: number) => ({ value, decimals });
