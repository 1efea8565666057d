import type { BodyContext } from './body-context';
import { meaningsOfText } from './header-meanings';
import { headerKey } from './header-text';
import type { RowCell, RowCells } from './row-cells';
import {
  isExampleWord,
  isFooterText,
  isGroupTitle,
  isNoteText,
  isOrdinal,
  isSubtotalWord,
  isTotalWord,
} from './row-words';

const namesStudio = ({ name }: RowCells): boolean => name.includes('工作室');

/** The header once more, after a page break: at least six of ten cells say what stands above them. */
export const isHeaderAgain = ({ headers }: BodyContext, { cells }: RowCells): boolean => {
  let [same, other] = [0, 0];
  for (const { column, text } of cells) {
    if (headers.get(column)?.has(headerKey(text))) same += 1;
    else other += 1;
    /* Almost every row is known for another one long before its end. */
    if (other * 10 > cells.length * 4) return false;
  }
  return same >= 2 || (same === 1 && cells.length === 1);
};

/** Column numbers under the header: 1 2 3 …, (1) (2) …, 甲 乙 1 2 … */
export const isColumnNumbers = ({ cells }: RowCells): boolean => {
  const numbers = cells
    .map(({ text }) => text.replace(/[()]/g, ''))
    .filter((text) => !/^(?:栏次|[甲乙丙丁戊己])$/.test(text));
  return numbers.length >= 3 && numbers.every((text, at) => new RegExp(`^${at + 1}(?:=.*)?$`).test(text));
};

/** The title or the unit line once more. */
export const isTitleAgain = ({ titles }: BodyContext, { cells }: RowCells): boolean =>
  cells.length <= 3 && cells.every(({ text }) => titles.has(text));

/** The word that makes a row a total, if it is one. */
export const totalWord = (context: BodyContext, row: RowCells): 'subtotal' | 'total' | null => {
  if (namesStudio(row) && (row.unit !== '' || row.leader !== '')) return null;
  const is = ({ text }: RowCell): boolean => isSubtotalWord(text) || isTotalWord(text);
  const word = row.words.find((cell) => cell.column <= context.lastIdentity && is(cell));
  const only = row.words.length > 0 && row.words.every(is) ? row.words[0] : undefined;
  const found = word ?? only;
  if (!found) return null;
  return isSubtotalWord(found.text) ? 'subtotal' : 'total';
};

/** Who filled the table in, when, and the seal. */
export const isFooter = (row: RowCells): boolean => {
  const [first] = row.words;
  if (!first || namesStudio(row)) return false;
  return (
    isFooterText(first.text) ||
    (row.words.length <= 8 &&
      row.words.every(({ text }) => isFooterText(text) || text.length <= 4) &&
      row.words.some(({ text }) => isFooterText(text)))
  );
};

/** A remark below or between the rows. */
export const isNote = ({ words, cells }: RowCells): boolean => {
  const [first] = words;
  if (!first || first.column !== cells[0]?.column) return false;
  return (
    isExampleWord(first.text) ||
    (isNoteText(first.text) && words.length <= 2) ||
    (cells.length === 1 && first.text.length > 30 && !isGroupTitle(first.text))
  );
};

const REGION = /(?:区|县|市|系统|产业|工会|集团|级|直属|单位|公司|街道|镇|局|委)$/;

/** A line that names the group of the rows below: 解放区（8个）, 一、国家级. */
export const isGroup = (context: BodyContext, row: RowCells): boolean => {
  const { words, unit, leader, name } = row;
  const [first, second] = words;
  /* A remark behind amounts goes on with the studio above. */
  if (!first || (first.column > context.lastIdentity && row.cells.length > 1)) return false;
  if (name !== '' && unit === '' && leader === '' && isGroupTitle(name)) return true;
  if (words.length === 2 && second && isOrdinal(first.text) && (unit === '' || leader === ''))
    return !second.text.endsWith('工作室') || isGroupTitle(second.text);
  if (words.length !== 1 || row.hasSeq) return false;
  const merged = (context.merges.at(row.row, first.column)?.columnCount ?? 1) > 1;
  if (merged || isGroupTitle(first.text)) return true;
  if (first.column === context.name)
    return !namesStudio(row) && (context.seq >= 0 || context.namesSayStudio || REGION.test(name));
  return (
    first.field === null ||
    first.field === 'seq' ||
    first.field === 'studio.supervisingUnion' ||
    (context.seq >= 0 && first.column === context.unit)
  );
};

const GENERIC =
  /^(?:姓名|性别|数量|单价|金额|物品|摘要|日期|名称|内容|职务|部门|时间|地点|参加人数|主题|规格|合计|单位|电话|年度|类别|项目|备注)$/;
const LOOKS_LIKE_DATA = /\d|工作室|(?:公司|厂|局|院|校|集团|中心|医院|矿)$|^(?:国家|省|市|县|区|全国)[^名]?级/;

/** The header of another table below this one. `afterGap`: a blank row, a total or a footer stands before it. */
export const isOtherHeader = (row: RowCells, afterGap: boolean): boolean => {
  const { cells, words } = row;
  if (cells.length < 3 || words.length < cells.length || namesStudio(row)) return false;
  const known = words.filter(({ text }) => GENERIC.test(text) || meaningsOfText(text).length > 0).length;
  if (known >= 2 && known * 2 >= words.length) return true;
  return afterGap && words.every(({ text }) => text.length <= 8 && !LOOKS_LIKE_DATA.test(text));
};
