/** Advance widths of Public Sans in hundredths of the font size, measured in a browser: regular and semibold. */
const advances: Record<'regular' | 'bold', string> = {
  regular:
    ' 24!25"43#60$66%90&75\'25(30)31*39+55,24-38.22/35:23;24<55=55>55?52@83A71B67C69D69E62F59G73H77I28J39K68L58M89N75O73P64Q75R68S67T59U70V67W95X69Y61Z64[30\\35]30^47_52`22a55b60c54d60e57f40g62h58i25j26k56l30m86n58o57p60q60r39s51t39u58v50w78x56y53z48{33|26}33~57¿52¡25–55—99−55·23',
  bold: ' 24!27"45#61$67%92&75\'25(32)32*44+57,26-39.25/37:25;26<56=57>56?53@83A72B68C70D71E63F60G75H77I30J40K70L58M90N77O75P64Q76R69S68T61U71V69W96X70Y64Z65[32\\37]32^48_54`24a56b60c55d60e57f40g63h58i26j28k57l32m88n59o57p60q60r40s52t40u59v51w78x58y55z49{36|27}36~59¿53¡27–58—99−57·25',
};

/** Figures are tabular on this site, so every digit is as wide as the widest. */
const digitAdvance = 67;
/** Letters outside the table: wide enough for Armenian, Cyrillic and capitals with marks. */
const otherAdvance = 72;
const fullAdvance = 104;
/** Joined letters of the Arabic script, measured over titles: between 44 and 58. */
const joinedAdvance = 58;

function parse(list: string): Map<string, number> {
  const pairs = list.matchAll(/(\D)(\d{2})/gu);
  return new Map([...pairs].map(([, character = '', advance]) => [character, Number(advance)]));
}

const tables = { regular: parse(advances.regular), bold: parse(advances.bold) };

function advanceOf(character: string, table: Map<string, number>): number {
  if (/\p{Nd}/u.test(character)) return digitAdvance;
  // Marks stand over a letter, signs of format have no width, and vowels and ends of Korean stand in the square of its start.
  if (/[\p{M}\p{Cf}\u1160-\u11FF]/u.test(character)) return 0;
  if (/\p{Script=Arabic}/u.test(character)) return joinedAdvance;
  // Korean, Chinese and Japanese letters fill a square.
  if (/[\u1100-\u11FF\u2E80-\uD7FF\uF900-\uFAFF\uFF00-\uFFEF]/u.test(character)) return fullAdvance;
  return table.get(character) ?? otherAdvance;
}

/**
 * The width a text takes in Public Sans, in pixels: an estimate on the generous side, since nothing measures text at
 * build time. Accented letters count as their base letter.
 * Example: `textWidth('24.6%', 13, 'bold')` is about 41.
 */
export function textWidth(text: string, fontSize: number, weight: 'regular' | 'bold' = 'regular'): number {
  const letters = [...text.normalize('NFD').replaceAll('\u00a0', ' ')];
  const hundredths = letters.reduce((sum, character) => sum + advanceOf(character, tables[weight]), 0);
  return (hundredths * fontSize) / 100;
}
