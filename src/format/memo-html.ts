import type { Memo, MemoBlock } from './memo.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => escapes[letter]!);
const inside = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;

/** Black on white, so that it prints as it stands; the file asks for nothing from anywhere. */
const style = `body{font:11pt/1.45 system-ui,sans-serif;color:#111;background:#fff;max-width:60rem;margin:2rem auto;padding:0 1rem}
h1{font-size:20pt;line-height:1.2}h2{font-size:14pt;margin:2em 0 .5em;break-after:avoid}
table{border-collapse:collapse;width:100%;margin:1em 0;font-size:9.5pt}caption{text-align:start;font-weight:600;padding:.4em 0}
th,td{border-bottom:1px solid #999;padding:.3em .5em;text-align:start;vertical-align:top}thead th{border-bottom:2px solid #111}
tr{break-inside:avoid}thead{display:table-header-group}.scroll{overflow-x:auto}
.sign{margin:2.5em 0 0;border-top:1px solid #111;padding-top:.3em;max-width:24rem}@page{margin:18mm}`;

function tableHtml(caption: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = heads.map((text) => `<th scope="col">${escaped(text)}</th>`).join('');
  const lines = rows.map(
    ([first = '', ...rest]) =>
      `<tr><th scope="row">${escaped(first)}</th>${rest.map((cell) => inside('td', cell)).join('')}</tr>`,
  );
  const named = `<div class="scroll" tabindex="0" role="group" aria-label="${escaped(caption)}">`;
  return `${named}<table>${inside('caption', caption)}<thead><tr>${head}</tr></thead><tbody>${lines.join('\n')}</tbody></table></div>`;
}

function blockHtml(block: MemoBlock): string {
  switch (block.kind) {
    case 'heading':
      return inside('h2', block.text);
    case 'paragraph':
      return inside('p', block.text);
    case 'list':
      return `<ul>${block.items.map((item) => inside('li', item)).join('')}</ul>`;
    case 'table':
      return tableHtml(block.caption, block.heads, block.rows);
    case 'signatures':
      return block.lines.map((line) => `<p class="sign">${escaped(line)}</p>`).join('\n');
  }
}

/** A memo as one HTML file that needs no other. Texts are escaped: `<b>` in a name of a project stays `<b>`. */
export function memoHtml({ title, about, language, blocks }: Memo): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;
  const head = `<meta charset="utf-8">${policy}<meta name="viewport" content="width=device-width"><title>${escaped(title)}</title>`;
  const body = [inside('h1', title), inside('p', about), ...blocks.map(blockHtml)].join('\n');
  return `<!doctype html>\n<html lang="${escaped(language)}"><head>${head}<style>${style}</style></head>\n<body><main>${body}</main></body></html>\n`;
}
