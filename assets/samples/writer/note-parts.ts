import type { NoteSpec } from './sheet-spec';
import { MAIN, XML_HEAD, xmlText } from './xml-text';

/** The comments part: who wrote what at which cell. */
export const notesPart = (notes: readonly NoteSpec[]): string => {
  const authors = [...new Set(notes.map(({ author }) => author))];
  const items = notes.map(
    ({ address, author, text }) =>
      `<comment ref="${address}" authorId="${authors.indexOf(author)}"><text><r><rPr><b/><sz val="9"/><rFont val="宋体"/></rPr>` +
      `<t>${xmlText(author)}:</t></r><r><rPr><sz val="9"/><rFont val="宋体"/></rPr><t xml:space="preserve">\n${xmlText(text)}</t></r></text></comment>`,
  );
  const names = authors.map((author) => `<author>${xmlText(author)}</author>`);
  return `${XML_HEAD}<comments xmlns="${MAIN}"><authors>${names.join('')}</authors><commentList>${items.join('')}</commentList></comments>`;
};

const place = (address: string): readonly [row: number, column: number] => {
  const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return [Number(row) - 1, letters.charCodeAt(0) - 65];
};

const shape = ({ address }: NoteSpec, index: number): string => {
  const [row, column] = place(address);
  const anchor = [column + 1, 12, Math.max(0, row - 1), 4, column + 3, 40, row + 3, 4].join(', ');
  return (
    `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
};

/** The drawing part that gives each comment its box. */
export const noteDrawingPart = (notes: readonly NoteSpec[]): string =>
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>' +
  '<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
  `${notes.map(shape).join('')}</xml>`;
