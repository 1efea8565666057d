import { ActionError } from '../actions/action-error';
import type { MarkKind, WorkbookSession } from '../actions/workbook-port';
import type { Grid } from '../domain/cell/grid';
import { moveMarks, replaceMarks } from './marks';
import {
  countCells,
  ownMarks,
  queueMarkFormulas,
  queueRemoval,
  readMarkFormulasSingly,
  type OwnMark,
} from './own-marks';
import { readCellStates, writeCellStates } from './cell-states';
import { ownData, queueOldSheets, type OldSheet } from './old-sheets';
import { appendToOwnSheet, removeOwnSheets, replaceOwnSheet } from './own-sheets';
import { writeProblemRows } from './problem-rows';
import { queueDetails } from './read-details';
import { readGrid } from './read-grid';
import { readRow } from './read-row';
import { queueColumnRemoval, queueResultColumn } from './result-column';
import { writeSettings } from './settings';
import { isLocked, type SurveyedSheet } from './surveyed-sheet';
import { surveyWorkbook } from './survey-workbook';

/** One `Excel.run` as the actions see it. What a step loads is kept for the next, to keep the number of batches constant. */
export const excelSession = (context: Excel.RequestContext): WorkbookSession => {
  let sheets: readonly SurveyedSheet[] = [];
  let oldSheets: OldSheet[] | null = null;
  let formulasLoaded = false;

  const sheetOf = (name: string): SurveyedSheet => {
    const found = sheets.find(({ survey }) => survey.name === name);
    if (!found) throw new ActionError('unknown-sheet', { sheet: name });
    return found;
  };

  /** Loads what clearing and replacing need, together with whatever is already queued. */
  const syncWithOwn = async (queue: () => void): Promise<void> => {
    const first = !formulasLoaded;
    queue();
    if (first) queueMarkFormulas(sheets);
    oldSheets ??= queueOldSheets(sheets);
    formulasLoaded = true;
    try {
      await context.sync();
    } catch (error) {
      if (!first) throw error;
      queue();
      oldSheets = queueOldSheets(sheets);
      await context.sync();
      await readMarkFormulasSingly(context, sheets);
    }
  };

  const marksOf = async (...kinds: readonly MarkKind[]): Promise<OwnMark[]> => {
    if (!formulasLoaded) await syncWithOwn(() => undefined);
    return ownMarks(sheets, kinds);
  };

  const olds = async (): Promise<OldSheet[]> => {
    if (oldSheets === null) await syncWithOwn(() => undefined);
    return oldSheets ?? [];
  };

  return {
    survey: async () => {
      const surveyed = await surveyWorkbook(context);
      sheets = surveyed.sheets;
      oldSheets = null;
      formulasLoaded = false;
      return surveyed.workbook;
    },
    readGrid: (name, progress, signal) => readGrid(context, sheetOf(name), progress, signal),
    readGrids: async (names, progress, signal) => {
      const grids: Grid[] = [];
      for (const name of names) grids.push(await readGrid(context, sheetOf(name), progress, signal));
      return grids;
    },
    readAttachments: () => Promise.reject(new ActionError('unexpected', { code: 'readAttachments' })),
    replaceDrawings: () => Promise.reject(new ActionError('unexpected', { code: 'replaceDrawings' })),
    readDrawn: () => Promise.reject(new ActionError('unexpected', { code: 'readDrawn' })),
    readDetails: async (grid, request) => {
      let finish = () => grid;
      await syncWithOwn(() => {
        finish = queueDetails(sheetOf(request.sheet).worksheet, grid, request);
      });
      return finish();
    },
    countMarks: async (kind) => countCells(context, await marksOf(kind)),
    replaceMarks: async (order) => replaceMarks(context, sheetOf, order, await marksOf(order.kind)),
    clearMarks: async (kinds) => {
      const marks = await marksOf(...kinds);
      const removable = marks.filter(({ sheet }) => !isLocked(sheet));
      const cells = await countCells(context, removable);
      const locked = queueRemoval(marks);
      await context.sync();
      return { cells, locked };
    },
    replaceOwnSheet: async (content) => {
      const outcome = await replaceOwnSheet(context, content, sheets, await olds());
      oldSheets = null;
      return outcome;
    },
    readOwnData: async (kind) => {
      const own = (await olds()).find(({ sheet }) => sheet.tag?.kind === kind);
      return own ? ownData(own) : null;
    },
    moveMarks: (handle, marks) => moveMarks(context, handle, marks),
    readRow: (sheet, row, columnCount, textColumns) => readRow(context, sheet, row, columnCount, textColumns),
    appendToOwnSheet: async (content) => {
      const own = sheets.find(({ tag }) => tag?.kind === content.kind);
      if (own) return appendToOwnSheet(context, content, own);
      const { written } = await replaceOwnSheet(context, content, sheets, []);
      return written ?? content.title;
    },
    writeRows: (content) =>
      writeProblemRows(
        context,
        content,
        sheetOf(content.sheet),
        sheets.map(({ survey }) => survey.name),
      ),
    readCells: (name, cells) => readCellStates(context, sheetOf(name).worksheet, cells),
    writeCells: async (name, states) => {
      const sheet = sheetOf(name);
      if (sheet.survey.protected) throw new ActionError('protected', { sheet: name });
      await writeCellStates(context, sheet.worksheet, states);
    },
    removeOwnSheets: async (kinds) => {
      const old = (await olds()).filter(({ sheet }) => sheet.tag !== null && kinds.includes(sheet.tag.kind));
      return removeOwnSheets(context, sheets, old);
    },
    writeResultColumn: async (column) => {
      queueColumnRemoval(sheets);
      queueResultColumn(sheetOf(column.sheet).worksheet, column);
      await context.sync();
    },
    removeResultColumns: async () => {
      const count = queueColumnRemoval(sheets);
      if (count > 0) await context.sync();
      return count;
    },
    writeSettings: (text) => writeSettings(context, text),
  };
};
