import qrcode from 'qrcode-generator';
import { element, picture } from './svg.ts';

/** White modules around the code, without which a camera may not find it. */
const quietZone = 4;

/**
 * An address as a QR code that a camera reads from paper, drawn as one path: one unit a module, correction level M.
 * `title` names it for assistive technology, which also reads the address. One a page. Throws when the address is
 * longer than a code can hold.
 * Example: an address of 60 letters is a square of 33 modules, 41 units wide with its quiet zone.
 */
export function qrCode(address: string, title: string): string {
  const code = qrcode(0, 'M');
  code.addData(address);
  code.make();
  const size = code.getModuleCount();
  const modules = Array.from({ length: size * size }, (_, at) => [Math.floor(at / size), at % size] as const);
  const dark = modules.filter(([row, column]) => code.isDark(row, column));
  const d = dark.map(([row, column]) => `M${column + quietZone} ${row + quietZone}h1v1h-1z`).join('');
  const width = size + 2 * quietZone;
  return picture(
    { idPrefix: 'qr', className: 'qr-code', width, height: width, title, desc: address },
    element('rect', { class: 'light', width, height: width }),
    element('path', { class: 'dark', d }),
  );
}
