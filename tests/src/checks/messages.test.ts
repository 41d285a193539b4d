import { describe, expect, it } from 'vitest';
import { messages, translatedMessageFault } from '../../../src/checks/messages.ts';
import { change, folderAfter } from '../../cities/invented-city.ts';

const faults = (file: string, from: string, to: string): string[] =>
  messages(folderAfter(change(`catalog/${file}.yaml`, from, to))).map(({ field, wrong }) => `${field}: ${wrong}`);

describe('messages', () => {
  it('lets a sentence of places ask for places only', () => {
    const file = 'indicators/quays-not-clean';
    expect(faults(file, '{lowestArea}', '{lowestGroup}')).toEqual(['texts.sentence: unknown {lowestGroup}']);
  });

  it('lets a sentence of groups ask for groups only', () => {
    const file = 'indicators/rescues';
    expect(faults(file, '{lowestPeople}', '{lowestArea}')).toEqual(['texts.sentence: unknown {lowestArea}']);
  });

  it('holds the names of areas and vintages to their pattern', () => {
    expect(faults('geographies/ward-2020', 'Ward {id}', 'Ward {ward}')).toEqual(['texts.areaName: unknown {ward}']);
    expect(faults('sources/rescue-log', 'log-{period}', 'log-{year}')).toEqual(['extracts[0].vintage: unknown {year}']);
  });
});

describe('translatedMessageFault', () => {
  it('wants the names of the original, each of them', () => {
    expect(translatedMessageFault('{a} and {b}', '{b} y {a}')).toBeNull();
    expect(translatedMessageFault('{a}', '{b}')?.wrong).toBe('{a} is missing, {b} is not in the original');
    expect(translatedMessageFault('{a}', '{a')?.wrong).toMatch(/^cannot be read/);
  });
});
