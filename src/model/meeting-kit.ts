import { z } from 'zod';
import { id } from './id.ts';
import { remark, sourcedRemark, text } from './texts.ts';

/** The words of a meeting kit. What is said of figures comes from the figures; these are the words around them. */
export const meetingKitTexts = z.strictObject({
  title: text.describe('What the meeting is: "A budget training for your council district"'),
  standfirst: text,
  about: z.array(text).min(1).describe('What is in the kit and what it is for'),
  question: text.describe('The question of the slides, on the first of them'),
  reading: z.array(text).min(1).describe('How to read the slides: the line, the square, the strokes, the interval'),
  caution: z.array(text).min(1).describe('What the figures cannot say'),
  decides: z.array(sourcedRemark).min(1).describe('Who decides, each with its source'),
  dates: z.array(sourcedRemark).describe('Dates and procedures, each with its source'),
  clerk: text.describe('Who is to be asked for the dates of this year'),
  asks: z.array(text).min(1).describe('What those who meet can ask'),
  follow: z.array(remark).min(1).describe('What happens after the meeting'),
  agenda: z.array(remark).min(1).describe('The parts of the meeting, one for each of `minutes`'),
  materials: z.array(text).min(1),
  interval: z.array(text).min(1).describe('How to explain an interval aloud'),
  rules: z.array(text).min(1).describe('Ground rules of the room'),
  exercises: z.array(z.strictObject({ title: text, steps: z.array(text).min(1) })).min(1),
  practice: z.array(remark).min(1).describe('Questions for practice, each with what to note down'),
});

/**
 * `data/catalog/meeting-kits/<id>.yaml`: slides and a facilitator's notes for a meeting about the figures of each place
 * of one kind. Each place of the geography has a kit.
 */
export const meetingKit = z.strictObject({
  id,
  geography: id.describe('The kind of places, which must have pages'),
  population: id.nullable().describe('The indicator that says who lives in a place; null where none does'),
  duration: z.int().positive().describe('Of the whole meeting, in minutes'),
  minutes: z.array(z.int().positive()).min(1).describe('Of each part of the agenda, in its order'),
  texts: meetingKitTexts,
});
export type MeetingKit = z.infer<typeof meetingKit>;
export type MeetingKitTexts = z.infer<typeof meetingKitTexts>;
