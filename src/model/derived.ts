import { z } from 'zod';

/**
 * A column made from another before rows are joined: the text that follows a fixed beginning (`Los Angeles - Tujunga` →
 * `Tujunga`), a number written as a code (`1974.1` → `06037197410`), the first characters (`2023-01-27` → `2023`), or a number with others added (`3` and `4` → `7`).
 * Empty where the cell is not of that shape.
 */
export const derived = z.union([
  z.strictObject({ column: z.string().min(1), from: z.string(), after: z.string().min(1) }),
  z.strictObject({
    column: z.string().min(1),
    from: z.string(),
    prefix: z.string(),
    digits: z.int().min(1).describe('Digits of the code after the prefix, zeros in front'),
    decimals: z.int().min(0).describe('How many of them stand behind the point in the file'),
  }),
  z.strictObject({ column: z.string().min(1), from: z.string(), first: z.int().min(1) }),
  z.strictObject({
    column: z.string().min(1),
    from: z.string(),
    plus: z.array(z.string()).min(1).describe('Columns whose numbers are added: a whole that the file gives in parts'),
  }),
]);
export type Derived = z.infer<typeof derived>;
