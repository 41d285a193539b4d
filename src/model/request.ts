import { z } from 'zod';
import { day, draft, id } from './id.ts';
import { consentGiven, pinned } from './pinned.ts';
import { text } from './texts.ts';
import { secureAddress } from './web-address.ts';

/** The words of a request: what was asked for, by whom in general words, and what was done, a line a step. */
export const requestTexts = z.strictObject({
  title: text.describe('One line: "Figures on rent by council district"'),
  asked: text.describe('What was asked for'),
  by: text.describe('By whom, in general words: "Residents at a budget training"'),
  done: z.array(text).describe('What was done, a text for each entry of `done`, in its order'),
});

const address = secureAddress;

/** `data/requests/<id>.yaml`: what people asked for, and what became of it. */
export const request = z.strictObject({
  id,
  draft,
  asked: day.describe('The day it was asked for'),
  about: pinned,
  consent: z
    .strictObject({ date: day, how: consentGiven })
    .nullable()
    .describe('Consent of those who asked; null where a public record has it'),
  record: z
    .strictObject({ title: text, publisher: text, date: day, url: address.nullable() })
    .nullable()
    .describe('The public record it stands in; null where they agreed themselves'),
  state: z.enum(['open', 'answered', 'done', 'declined']),
  done: z.array(
    z.strictObject({
      date: day,
      evidence: z
        .strictObject({ title: text, url: address.nullable() })
        .nullable()
        .describe('What shows it; null where nothing does yet'),
    }),
  ),
  texts: requestTexts,
});
export type Request = z.infer<typeof request>;
export type RequestTexts = z.infer<typeof requestTexts>;
