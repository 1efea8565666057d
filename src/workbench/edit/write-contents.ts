import type { Host } from '../../host/host';
import { areaName, cellName } from '../../host/model/references/a1';
import type { CellArea } from '../../host/model/types';
import type { CellStyle, CellStylePatch, SheetModel } from '../../host/model/workbook';
import type { CellContent } from './cell-content';

/** Which parts of a style go with the contents: all of it (paste), or what typing may have changed (undo). */
export type StylePart = 'all' | 'entry';

type Contents = readonly (readonly CellContent[])[];

/** Puts contents into an area as a person would: guarded by protection, with events. @throws ExcelError */
export const writeContents = (
  host: Host,
  sheet: SheetModel,
  area: CellArea,
  contents: Contents,
  part: StylePart,
): void => {
  host.user.setValues(
    sheet.name,
    areaName(area),
    contents.map((row) => row.map(constantOf)),
  );
  eachContent(area, contents, (row, column, content) => restyle(sheet, row, column, content, part));
  eachContent(area, contents, (row, column, { formula }) => {
    if (formula !== null) host.user.edit(sheet.name, cellName(row, column), formula);
  });
};

const constantOf = ({ value, formula }: CellContent) => (formula === null ? value : '');

const restyle = (sheet: SheetModel, row: number, column: number, { style }: CellContent, part: StylePart): void => {
  const { numberFormat, quotePrefix } = style;
  const now = sheet.cells.style(row, column);
  if (now === style) return;
  const patch: CellStylePatch = part === 'all' ? wholeStyle(style) : { numberFormat, quotePrefix };
  const same = now.numberFormat === numberFormat && now.quotePrefix === quotePrefix;
  if (part === 'entry' && same) return;
  sheet.cells.patchStyle({ row, column, rowCount: 1, columnCount: 1 }, patch);
};

/* A side without a border takes away the border that is there. */
const wholeStyle = (style: CellStyle): CellStylePatch => ({ ...style, borders: { ...NO_BORDERS, ...style.borders } });

const NO_BORDERS = { EdgeTop: null, EdgeBottom: null, EdgeLeft: null, EdgeRight: null };

const eachContent = (
  area: CellArea,
  contents: Contents,
  visit: (row: number, column: number, content: CellContent) => void,
): void => {
  contents.forEach((row, down) =>
    row.forEach((content, across) => visit(area.row + down, area.column + across, content)),
  );
};
