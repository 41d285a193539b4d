import { z } from 'zod';
import { text } from './texts.ts';

const code = z.string().min(1);

const measure = z.strictObject({ code, name: text.describe('As the budget prints it') });

/** A budget program and the performance measures printed beside it. */
const budgetProgram = z.strictObject({ code, name: text, department: text, measures: z.array(measure) });

/**
 * `data/catalog/budget-codes.yaml`: the codes of budget programs and performance measures of one adopted budget, as its
 * files print them, so that a program can name them and a reader can find them there.
 */
export const budgetCodes = z.strictObject({
  budget: text.describe('Which budget: "Adopted budget 2021-22"'),
  publisher: text,
  files: z
    .array(
      z.strictObject({
        path: text,
        bytes: z.int().positive(),
        sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in hexadecimal'),
      }),
    )
    .min(1)
    .describe('The files that the codes were read from'),
  programs: z.array(budgetProgram),
});
export type BudgetCodes = z.infer<typeof budgetCodes>;
