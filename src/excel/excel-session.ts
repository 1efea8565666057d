import { ActionError } from '../actions/action-error';
import type { MarkKind, OwnSheetKind, WorkbookSession } from '../actions/workbook-port';
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
import { readDrawn } from './drawings/read-drawn';
import { replaceDrawings } from './drawings/replace-drawings';
import { ownData, queueOldSheet, readOldSheets, type OldSheet } from './old-sheets';
import { appendToOwnSheet, removeOwnSheets, replaceOwnSheet } from './own-sheets';
import { writeProblemRows } from './problem-rows';
import { readAttachments } from './read-attachments';
import { queueDetails } from './read-details';
import { readGrid } from './read-grid';
import { readGrids } from './read-grids';
import { readRow } from './read-row';
import { queueColumnRemoval, queueResultColumn } from './result-column';
import { writeSettings } from './settings';
import { isLocked, type SurveyedSheet } from './surveyed-sheet';
import { surveyWorkbook } from './survey-workbook';

const NEVER = new AbortController().signal;

/** One `Excel.run` as the actions see it. What a step loads is kept for the next, to keep the number of batches constant. */
export const excelSession = (context: Excel.RequestContext): WorkbookSession => {
  let sheets: readonly SurveyedSheet[] = [];
  let olds: ReadonlyMap<SurveyedSheet, OldSheet> = new Map();
  let formulasLoaded = false;
  let marksChanged = false;

  const sheetOf = (name: string): SurveyedSheet => {
    const found = sheets.find(({ survey }) => survey.name === name);
    if (!found) throw new ActionError('unknown-sheet', { sheet: name });
    return found;
  };

  const keep = (read: readonly OldSheet[]): void => {
    olds = new Map([...olds, ...read.map((old) => [old.sheet, old] as const)]);
  };

  const ownSheets = (kinds: readonly OwnSheetKind[]): SurveyedSheet[] =>
    sheets.filter(({ tag }) => tag !== null && kinds.includes(tag.kind));

  /** Queues the result sheet of the earlier check, which every check reads and replaces; keeps it after the sync. */
  const queueEarlierCheck = (): (() => void) => {
    const queued = ownSheets(['check']).flatMap((sheet) => queueOldSheet(sheet) ?? []);
    return () => {
      keep(queued.map((finish) => finish()));
    };
  };

  /** Loads what clearing and replacing need, together with whatever is already queued. */
  const syncWithOwn = async (queue: () => void): Promise<void> => {
    const first = !formulasLoaded;
    queue();
    if (first) queueMarkFormulas(sheets);
    let keepCheck = queueEarlierCheck();
    formulasLoaded = true;
    try {
      await context.sync();
    } catch (error) {
      if (!first) throw error;
      queue();
      keepCheck = queueEarlierCheck();
      await context.sync();
      await readMarkFormulasSingly(context, sheets);
    }
    keepCheck();
  };

  const marksOf = async (...kinds: readonly MarkKind[]): Promise<OwnMark[]> => {
    if (marksChanged) {
      for (const { conditionalFormats } of sheets) conditionalFormats.load('items/type');
      await context.sync();
    }
    if (marksChanged || !formulasLoaded) {
      formulasLoaded = marksChanged = false;
      await syncWithOwn(() => undefined);
    }
    return ownMarks(sheets, kinds);
  };

  const oldSheets = async (kinds: readonly OwnSheetKind[]): Promise<OldSheet[]> => {
    const wanted = ownSheets(kinds);
    const unread = wanted.filter((sheet) => !olds.has(sheet));
    keep(await readOldSheets(context, unread));
    return wanted.flatMap((sheet) => olds.get(sheet) ?? []);
  };

  return {
    survey: async () => {
      const surveyed = await surveyWorkbook(context);
      sheets = surveyed.sheets;
      olds = new Map();
      formulasLoaded = marksChanged = false;
      return surveyed.workbook;
    },
    readGrid: (name, progress, signal) => readGrid(context, sheetOf(name), progress, signal),
    readGrids: (names, progress, signal) => readGrids(context, names.map(sheetOf), progress, signal),
    readAttachments: (requests, signal) => readAttachments(context, sheetOf, requests, signal),
    readDetails: async (grid, request) => {
      let finish = () => grid;
      await syncWithOwn(() => {
        finish = queueDetails(sheetOf(request.sheet).worksheet, grid, request);
      });
      return finish();
    },
    countMarks: async (kind) => countCells(context, await marksOf(kind)),
    replaceMarks: async (order) => {
      const handle = await replaceMarks(context, sheetOf, order, await marksOf(order.kind));
      marksChanged = true;
      return handle;
    },
    clearMarks: async (kinds) => {
      const marks = await marksOf(...kinds);
      const removable = marks.filter(({ sheet }) => !isLocked(sheet));
      const cells = await countCells(context, removable);
      const locked = queueRemoval(marks);
      await context.sync();
      marksChanged = true;
      return { cells, locked };
    },
    replaceOwnSheet: async (content) => {
      const earlier = await oldSheets([content.kind]);
      const outcome = await replaceOwnSheet(context, content, sheets, earlier);
      sheets = sheets.filter((sheet) => !earlier.some((old) => old.sheet === sheet));
      return outcome;
    },
    readOwnData: async (kind) => {
      const [own] = await oldSheets([kind]);
      return own ? ownData(own) : null;
    },
    replaceDrawings: async (drawings, progress = () => undefined, signal = NEVER) => {
      const earlier = await oldSheets(drawings.map(({ kind }) => kind));
      const replaced = await replaceDrawings(context, drawings, sheets, earlier, progress, signal);
      ({ sheets } = replaced);
      return replaced.outcomes;
    },
    readDrawn: async (kind) => {
      const read = await readDrawn(context, ownSheets([kind]));
      keep(read.map(({ old }) => old));
      return read.map(({ drawn }) => drawn);
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
      return removeOwnSheets(context, sheets, await oldSheets(kinds));
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
