/** A text in a graph, with the address of its kind. */
export interface Literal {
  value: string;
  datatype: { value: string };
}

const schema = 'http://schema.org/';
const xsd = 'http://www.w3.org/2001/XMLSchema#';

const isAddress = (text: string): boolean => /^[a-z][a-z0-9+.-]*:\S+$/i.test(text) && URL.canParse(text);

/** A year, a month or a day that is in the calendar: 31 April is not. */
function isDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  const made = new Date(Date.UTC(year, month - 1, day));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}

const time = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/;

function isMoment(text: string): boolean {
  const [day = '', rest = '', ...others] = text.split('T');
  return others.length === 0 && day.length === 10 && isDate(day) && time.test(rest);
}

const isNumber = (text: string): boolean => /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text);
const isWhole = (text: string): boolean => /^[+-]?\d+$/.test(text);
const isBoolean = (text: string): boolean => ['true', 'false'].includes(text);
const isDuration = (text: string): boolean => /^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?$/.test(text);

const kinds: Record<string, (text: string) => boolean> = {
  [`${schema}URL`]: isAddress,
  [`${schema}Date`]: isDate,
  [`${schema}DateTime`]: isMoment,
  [`${schema}Time`]: (text) => time.test(text),
  [`${schema}Number`]: isNumber,
  [`${schema}Float`]: isNumber,
  [`${schema}Integer`]: isWhole,
  [`${schema}Boolean`]: isBoolean,
  [`${xsd}anyURI`]: (text) => !/\s/.test(text),
  [`${xsd}boolean`]: isBoolean,
  [`${xsd}date`]: (text) => text.length === 10 && isDate(text),
  [`${xsd}dateTime`]: isMoment,
  [`${xsd}decimal`]: isNumber,
  [`${xsd}double`]: isNumber,
  [`${xsd}duration`]: isDuration,
  [`${xsd}integer`]: isWhole,
  [`${xsd}nonNegativeInteger`]: (text) => /^\+?\d+$/.test(text),
};

const anyText = ['Text', 'CssSelectorType', 'PronounceableText', 'XPathType'].map((name) => schema + name);

/** Does a value say what its own kind allows? Example: `2026-13-01` as `xsd:date` does not. */
export const isSound = ({ value, datatype }: Literal): boolean => kinds[datatype.value]?.(value) ?? true;

/**
 * May a text stand where a vocabulary asks for this class? `null`: the class is no kind of text. Examples: `2026-02-30`
 * is no `schema:Date`; a number is no `schema:Text`; no text is a `schema:Person`.
 */
export function mayBe(kind: string, { value, datatype }: Literal): boolean | null {
  if (anyText.includes(kind)) return !/#(integer|double|decimal|boolean)$/.test(datatype.value);
  if (kind in kinds) return kinds[kind]!(value);
  if (kind.startsWith(xsd) || /#(Literal|langString|Resource)$/.test(kind)) return true;
  return null;
}

/** May the address of a thing of which nothing is said stand where a vocabulary asks for this class? */
export function mayBeAddress(kind: string): boolean {
  const isText = anyText.includes(kind) || kind in kinds || kind.startsWith(xsd) || /#(Literal|langString)$/.test(kind);
  return !isText || kind === `${schema}URL` || kind === `${xsd}anyURI`;
}
