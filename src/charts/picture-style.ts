/**
 * The colours and faces of pictures that leave the site: the light theme, since paper and slides are light. They are those of
 * `src/styles/tokens.css`, which a picture cannot reach; a test compares the two.
 */
export const pictureColours = {
  paper: '#fbf9f4',
  ink: '#231a2e',
  ink2: '#51475b',
  rule: '#dad3cc',
  rule2: '#8a808f',
  jac: '#5f3da3',
  stem: '#8a808f',
  dot: '#3a3146',
  hatch: '#beb4ba',
  r1: '#ece5f5',
  r2: '#d3c3e9',
  r3: '#b59bd9',
  r4: '#926ec3',
  r5: '#6c45a5',
  r6: '#41257c',
} as const;

/** The family that has the letters of a script, by the code of the script (ISO 15924). */
export const lettersByScript = {
  Armn: 'Noto Sans Armenian',
  Arab: 'Vazirmatn',
  Kore: 'Noto Sans KR',
  Hant: 'Noto Sans TC',
} as const;

const sansFaces = ['Public Sans', 'Public Sans Variable', 'Helvetica Neue', 'Arial', 'sans-serif'];
const serifFaces = ['Besley', 'Besley Variable', 'Rockwell', 'Georgia', 'serif'];

const listed = (faces: readonly string[]): string =>
  faces.map((face) => (face.includes(' ') ? `'${face}'` : face)).join(', ');

/** What is counted and what is said, in the order in which a face is looked for. */
export interface Faces {
  sans: string;
  serif: string;
}

/**
 * The faces of a language: headings of a language with letters of its own are set in them, since the serif would serve
 * for its digits alone. Example: those of `ko` begin with Public Sans for what is counted, Noto Sans KR for what is said.
 */
export function facesOf(language: string): Faces {
  const { script } = new Intl.Locale(language).maximize();
  const own = Object.entries(lettersByScript).find(([code]) => code === script)?.[1];
  if (own === undefined) return { sans: listed(sansFaces), serif: listed(serifFaces) };
  const [first, ...others] = sansFaces;
  return { sans: listed([first!, own, ...others]), serif: listed([own, ...sansFaces]) };
}

/** How wide every picture is, in pixels. */
export const pictureWidth = 1000;
/** Room at either side. */
export const pictureMargin = 40;
