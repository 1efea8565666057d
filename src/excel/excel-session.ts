import { ActionError } from '../actions/action-error';
import type { WorkbookSession } from '../actions/workbook-port';
import { ownData } from './old-sheets';
import { countCells, queueRemoval } from './own-marks';
import { queueDetails } from './read-details';
import { readGrid } from './read-grid';
import { readRow } from './read-row';
import { queueColumnRemoval, queueResultColumn } from './result-column';
import { SessionMemory } from './session-memory';
import { writeSettings } from './settings';
import { isLocked } from './surveyed-sheet';

const NEVER = new AbortController().signal;

/* What writes is not needed for the first screen: it comes while nobody waits, all in one file. */
const marksPart = () => import(/* webpackChunkName: "sheets" */ './marks');
const ownSheetsPart = () => import(/* webpackChunkName: "sheets" */ './own-sheets');
const cellsPart = () => import(/* webpackChunkName: "sheets" */ './cell-states');

/** One `Excel.run` as the actions see it. */
export const excelSession = (context: Excel.RequestContext): WorkbookSession => {
  const memory = new SessionMemory(context);
  return {
    survey: () => memory.survey(),
    readGrid: (name, progress, signal) => readGrid(context, memory.sheet(name), progress, signal),
    readGrids: async (names, progress, signal) => {
      const { readGrids } = await import(/* webpackChunkName: "sheets" */ './read-grids');
      return readGrids(context, names.map(memory.sheet), progress, signal);
    },
    readAttachments: async (requests, signal) => {
      const { readAttachments } = await import(/* webpackChunkName: "sheets" */ './read-attachments');
      return readAttachments(context, memory.sheet, requests, signal);
    },
    readDetails: async (grid, request) => {
      let finish = () => grid;
      await memory.syncWithOwn(() => {
        finish = queueDetails(memory.sheet(request.sheet).worksheet, grid, request);
      });
      return finish();
    },
    countMarks: async (kind) => countCells(context, await memory.marksOf([kind])),
    replaceMarks: async (order) => {
      const { replaceMarks } = await marksPart();
      const handle = await replaceMarks(context, memory.sheet, order, await memory.marksOf([order.kind]));
      memory.marksChanged = true;
      return handle;
    },
    moveMarks: async (handle, marks) => (await marksPart()).moveMarks(context, handle, marks),
    clearMarks: async (kinds) => {
      const marks = await memory.marksOf(kinds);
      const removable = marks.filter(({ sheet }) => !isLocked(sheet));
      const cells = await countCells(context, removable);
      const locked = queueRemoval(marks);
      await context.sync();
      memory.marksChanged = true;
      return { cells, locked };
    },
    replaceOwnSheet: async (content) => {
      const { replaceOwnSheet } = await ownSheetsPart();
      const earlier = await memory.oldSheets([content.kind]);
      const outcome = await replaceOwnSheet(context, content, memory.sheets, earlier);
      memory.sheets = memory.sheets.filter((sheet) => !earlier.some((old) => old.sheet === sheet));
      return outcome;
    },
    readOwnData: async (kind) => {
      const [own] = await memory.oldSheets([kind]);
      return own ? ownData(own) : null;
    },
    replaceDrawings: async (drawings, progress = () => undefined, signal = NEVER) => {
      const { replaceDrawings } = await import(/* webpackChunkName: "sheets" */ './drawings/replace-drawings');
      const earlier = await memory.oldSheets(drawings.map(({ kind }) => kind));
      const { sheets, outcomes } = await replaceDrawings(context, drawings, memory.sheets, earlier, progress, signal);
      memory.sheets = sheets;
      return outcomes;
    },
    readDrawn: async (kind) => {
      const { readDrawn } = await import(/* webpackChunkName: "sheets" */ './drawings/read-drawn');
      const read = await readDrawn(context, memory.ownSheets([kind]));
      memory.keep(read.map(({ old }) => old));
      return read.map(({ drawn }) => drawn);
    },
    readRow: (sheet, row, columnCount, textColumns) => readRow(context, sheet, row, columnCount, textColumns),
    appendToOwnSheet: async (content) => {
      const { appendToOwnSheet, replaceOwnSheet } = await ownSheetsPart();
      const [own] = memory.ownSheets([content.kind]);
      if (own) return appendToOwnSheet(context, content, own);
      const { written } = await replaceOwnSheet(context, content, memory.sheets, []);
      return written ?? content.title;
    },
    writeRows: async (content) => {
      const { writeProblemRows } = await import(/* webpackChunkName: "sheets" */ './problem-rows');
      return writeProblemRows(context, content, memory.sheet(content.sheet), memory.names);
    },
    readCells: async (name, cells) => (await cellsPart()).readCellStates(context, memory.sheet(name).worksheet, cells),
    writeCells: async (name, states) => {
      const sheet = memory.sheet(name);
      if (sheet.survey.protected) throw new ActionError('protected', { sheet: name });
      await (await cellsPart()).writeCellStates(context, sheet.worksheet, states);
    },
    removeOwnSheets: async (kinds) => {
      const { removeOwnSheets } = await ownSheetsPart();
      return removeOwnSheets(context, memory.sheets, await memory.oldSheets(kinds));
    },
    writeResultColumn: async (column) => {
      queueColumnRemoval(memory.sheets);
      queueResultColumn(memory.sheet(column.sheet).worksheet, column);
      await context.sync();
    },
    removeResultColumns: async () => {
      const count = queueColumnRemoval(memory.sheets);
      if (count > 0) await context.sync();
      return count;
    },
    writeSettings: (text) => writeSettings(context, text),
  };
};
