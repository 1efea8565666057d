import type { AttachmentRequest, CellAttachment, WorkbookPort } from '../actions/workbook-port';
import type { WorkbookModel } from '../host/model/workbook';

const notesIn = (workbook: WorkbookModel, request: AttachmentRequest): CellAttachment[] => {
  const sheet = workbook.sheets.find(({ name }) => name === request.sheet);
  return (sheet?.comments ?? [])
    .filter(
      ({ row, column, threaded }) =>
        !threaded && request.firstRow <= row && row <= request.lastRow && request.columns.includes(column),
    )
    .map(({ row, column, text }) => ({ sheet: request.sheet, row, column, text, kind: 'comment' }) as const);
};

/**
 * The workbook with its old-style notes beside its comments. Office.js tells of notes from ExcelApi 1.18 on, and the
 * client that runs here ends before that; the file itself has them.
 */
export const withNotes = (port: WorkbookPort, workbook: WorkbookModel): WorkbookPort => ({
  ...port,
  run: (work) =>
    port.run((session) =>
      work({
        ...session,
        readAttachments: async (requests, signal) => [
          ...(await session.readAttachments(requests, signal)),
          ...requests.flatMap((request) => notesIn(workbook, request)),
        ],
      }),
    ),
});
