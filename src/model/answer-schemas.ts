import { z } from 'zod';
import { alwaysFilled, type DownloadColumn } from './download.ts';
import { standingColumns, type StandingColumn } from './group-standing.ts';
import { indicatorAnswer, observation, origin } from './indicator-answer.ts';
import {
  budgetAnswer,
  bundleAnswer,
  feedAnswer,
  groupAnswer,
  indexAnswer,
  mapAnswer,
  notesAnswer,
  registerAnswer,
  releaseAnswer,
  requestsAnswer,
  searchAnswer,
  topicAnswer,
  topologyAnswer,
} from './other-answers.ts';

const alwaysLabelled: readonly DownloadColumn[] = [
  'title',
  'areaLabel',
  'groupLabel',
  'unit',
  'unitLabel',
  'universe',
  'measure',
  'direction',
  'publisher',
  'licence',
  'release',
];

type Named = DownloadColumn | StandingColumn;

/** A column with its meaning, as the dictionary of a language tells it. */
interface ColumnMeaning {
  column: DownloadColumn;
  type: 'number' | 'string';
  meaning: string;
}

/** A figure by its columns, each with its meaning; a cell without anything is left out. */
function figure(columns: readonly ColumnMeaning[], required: readonly Named[], more: readonly Named[] = []) {
  const cells = columns.map(({ column, type, meaning }) => {
    const cell = (type === 'number' ? z.number() : z.string()).describe(meaning);
    return [column as string, required.includes(column) ? cell : cell.optional()] as const;
  });
  const beside = more.map((column) => {
    const text = column.endsWith('Verdict');
    return [column, (text ? z.string() : z.number()).optional()] as const;
  });
  return z.looseObject(Object.fromEntries<z.ZodType>([...cells, ...beside]));
}

/** Every answer by its name. `figures` differ: a bundle tells once what is the same, a file of a group in each row. */
function named(columns: readonly ColumnMeaning[], ofFigure: readonly DownloadColumn[]): Record<string, z.ZodType> {
  const own = columns.filter(({ column }) => ofFigure.includes(column));
  const Figure = figure(own, alwaysFilled);
  const GroupFigure = figure(columns, [...alwaysFilled, ...alwaysLabelled], standingColumns);
  const ofGroups = { figures: z.array(GroupFigure) };
  return {
    ...{ Observation: observation, Origin: origin, Figure, GroupFigure },
    ...{ Indicator: indicatorAnswer, Index: indexAnswer, Figures: bundleAnswer.extend({ figures: z.array(Figure) }) },
    ...{ Group: groupAnswer.extend(ofGroups), Topic: topicAnswer.extend(ofGroups) },
    ...{ Map: mapAnswer, Topology: topologyAnswer, Budget: budgetAnswer, Release: releaseAnswer },
    ...{ Notes: notesAnswer, Requests: requestsAnswer, Feed: feedAnswer, Search: searchAnswer },
    ...{ Register: registerAnswer },
  };
}

/**
 * The JSON Schema of every answer by its name, with what must be there; schemas used in several stand once and are
 * referred to. `columns` are those of the files with their meaning,
 * `ofFigure` those that a figure in a bundle says itself.
 * Example: `Index.required` holds `indicators`, and `{}` does not keep to it.
 */
export function answerSchemas(
  columns: readonly ColumnMeaning[],
  ofFigure: readonly DownloadColumn[],
): Record<string, object> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named(columns, ofFigure))) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { io: 'output', uri: (id) => `#/components/schemas/${id}` });
  // Where they stand in the description says where they are from.
  const isSaid = ([key]: [string, unknown]): boolean => key === '$schema' || key === '$id';
  return Object.fromEntries(
    Object.entries(schemas).map(([id, schema]) => [
      id,
      Object.fromEntries(Object.entries(schema).filter((one) => !isSaid(one))),
    ]),
  );
}
