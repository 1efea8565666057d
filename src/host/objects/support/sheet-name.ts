import type { SheetModel } from '../../model/workbook';
import { ExcelError } from '../../protocol/excel-error';
import type { Session } from '../../session';

const LONGEST = 31;
/* "History" is a name Excel keeps for itself. */
const RESERVED = 'history';

/** Checks a name for a worksheet by Excel's rules; `own` is the sheet that is being renamed. */
export const checkSheetName = (name: string, session: Session, own?: SheetModel): string => {
  const broken =
    name.trim() === '' ||
    name.length > LONGEST ||
    /[:\\/?*[\]]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === RESERVED;
  if (broken) throw new ExcelError('InvalidArgument');
  const taken = session.workbook.sheets.some(
    (sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw new ExcelError('ItemAlreadyExists');
  return name;
};

/** The first free name of the kind a new sheet gets. */
export const nextSheetName = (session: Session): string => {
  const taken = new Set(session.workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  let number = session.workbook.sheets.length + 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
};
