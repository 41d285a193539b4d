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

export const sans = "'Public Sans', 'Public Sans Variable', 'Helvetica Neue', Arial, sans-serif";
export const serif = "Besley, 'Besley Variable', Rockwell, Georgia, serif";

/** How wide every picture is, in pixels. */
export const pictureWidth = 1000;
/** Room at either side. */
export const pictureMargin = 40;
