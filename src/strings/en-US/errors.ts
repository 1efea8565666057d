import type { errors as zhErrors, leftBehind as zhLeftBehind, notes as zhNotes } from '../zh-CN/errors';
import { quoted } from './quoted';

type Params = Readonly<Record<string, string>>;

const sheetOf = ({ sheet }: Params, otherwise: string): string => (sheet ? `Sheet ${quoted(sheet)}` : otherwise);

export const errors: typeof zhErrors = {
  'no-register': {
    what: (params) =>
      params['sheet']
        ? `No register was found on sheet ${quoted(params['sheet'])}.`
        : 'No register was found in this workbook.',
    todo: 'A register needs a header row that names its columns, such as studio name and unit. Choose another sheet, or add the header row and look again.',
  },
  'no-policy': {
    what: () => 'It is not known yet which document to check against.',
    todo: 'Choose one under “Applicable document”, then check.',
  },
  'unknown-sheet': {
    what: (params) => `${sheetOf(params, 'The chosen sheet')} is no longer in the workbook.`,
    todo: 'It may have been renamed or deleted. Choose the register’s sheet again.',
  },
  'no-rows': {
    what: () => 'There are no rows to export.',
    todo: 'This check found nothing wrong.',
  },
  'structure-protected': {
    what: () => 'The structure of this workbook is protected, so no sheet can be added.',
    todo: 'Please unprotect the workbook under Review and try again.',
  },
  protected: {
    what: (params) => `${sheetOf(params, 'A sheet')} is protected and cannot be written to.`,
    todo: 'Unprotect the sheet on the Review tab (a password may be needed), then try again.',
  },
  'read-only': {
    what: () => 'This workbook is read-only, so no marks can be written.',
    todo: 'Save a copy or choose “Enable Editing”, then try again.',
  },
  'cell-editing': {
    what: () => 'A cell is being edited, and Excel accepts nothing else meanwhile.',
    todo: 'Press Enter in the sheet to finish editing, then try again.',
  },
  payload: {
    what: () => 'The register is too large for Excel to hand over.',
    todo: 'Smaller pieces were tried and failed too. Open it in Excel for Windows or Mac, or divide the register over several sheets.',
  },
  'too-old': {
    what: () => 'This version of Excel lacks something the assistant needs.',
    todo: 'Open the workbook in Excel 2021, Microsoft 365 or Excel on the web.',
  },
  'changed-meanwhile': {
    what: () => 'The register changed during the check, so this result does not count.',
    todo: 'Check again once the changes are finished.',
  },
  busy: {
    what: () => 'The previous operation has not finished yet.',
    todo: 'Wait for it to end, then try again.',
  },
  cancelled: {
    what: () => 'Cancelled.',
    todo: 'You can check again whenever you like.',
  },
  unexpected: {
    what: () => 'Something unexpected happened and the work was not finished.',
    todo: 'Try again. If it happens once more, copy the error code below and send it to whoever maintains the assistant.',
  },
};

export const leftBehind: typeof zhLeftBehind = {
  nothing: 'The workbook has not been changed.',
  'marks-partly': 'The entries have not been changed. Some marks may have been set; “Remove marks” takes them away.',
};

export const notes: typeof zhNotes = {
  protected: (sheet) => `Sheet ${quoted(sheet)} is protected, so its marks were left as they are.`,
  'structure-protected': (sheet) =>
    `The structure of the workbook is protected, so no sheet can be added or removed; sheet ${quoted(sheet)} is as it was.`,
  'read-only': () => 'The workbook is read-only: no marks and no sheets were written. The result is shown here only.',
  'other-documents': (sheet) => `Rows of sheet ${quoted(sheet)} that name another document are left out here.`,
  'set-in-sheet': (sheet) => `What was changed in the coloured cells of sheet ${quoted(sheet)} is in force.`,
  clipped: (sheet) => `Sheet ${quoted(sheet)} has a large blank stretch; what stands after it was not checked.`,
  'settings-unclear': (sheet) =>
    `Sheet ${quoted(sheet)} has values that cannot be understood; the defaults were used for them. Please check there.`,
  kept: (sheet) => `The earlier result sheet holds text of yours, so it was kept as ${quoted(sheet)}.`,
};
