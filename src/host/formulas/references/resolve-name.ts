import { parseA1Ref } from '@borgar/fx/xlsx';
import type { NameModel, SheetModel, WorkbookModel } from '../../model/workbook';
import { parseFormula, type FormulaNode } from '../parse-formula';
import { referencesIn } from './references-in';
import { NotComputable } from '../values/not-computable';

/* A name such as =A1 means another cell for each cell that uses it. */
const isAbsolute = (text: string): boolean => {
  const reference = parseA1Ref(text);
  if (!reference || !('range' in reference)) return false;
  const { $top, $left, $bottom, $right, top, left } = reference.range;
  return (top === null || Boolean($top && $bottom)) && (left === null || Boolean($left && $right));
};

const visibleName = (name: string, sheet: SheetModel, workbook: WorkbookModel): NameModel | undefined => {
  const same = workbook.names.filter((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  return same.find(({ sheetId }) => sheetId === sheet.id) ?? same.find(({ sheetId }) => sheetId === null);
};

/** What a defined name stands for, null when there is no such name. A name that moves with its cell is not computable. */
export const resolveName = (text: string, sheet: SheetModel, workbook: WorkbookModel): FormulaNode | null => {
  const reference = parseA1Ref(text);
  if (!reference || !('name' in reference)) throw new NotComputable(`name ${text}`);
  if (Boolean(reference.workbookName) || Boolean(reference.sheetName)) throw new NotComputable(`name ${text}`);
  const name = visibleName(reference.name, sheet, workbook);
  if (!name) return null;
  const tree = parseFormula(name.formula.startsWith('=') ? name.formula : `=${name.formula}`);
  if (!tree || !referencesIn(tree).every(({ kind, value }) => kind === 'name' || isAbsolute(value)))
    throw new NotComputable(`name ${text}`);
  return tree;
};
