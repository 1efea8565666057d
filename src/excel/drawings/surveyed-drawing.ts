import type { SheetTag } from '../sheet-tags';
import type { SurveyedSheet } from '../surveyed-sheet';
import { drawnColumns } from './drawing-size';
import type { Drawn } from './write-drawings';

/** A sheet just drawn, as a survey would find it: later steps of the same run mark and read it. */
export const surveyedDrawing = (
  { task: { drawing, name }, worksheet, written }: Drawn,
  tag: SheetTag,
  conditionalFormats: Excel.ConditionalFormatCollection,
): SurveyedSheet => ({
  survey: {
    name,
    visible: true,
    own: tag.kind,
    ownKey: tag.key,
    rowCount: written.reduce((most, { block }) => Math.max(most, block.at.row + block.contents.length), 0),
    columnCount: drawnColumns(drawing) + (drawing.data?.length ? 1 : 0),
    protected: false,
    formattable: true,
    resultColumn: null,
    head: { sheet: name, values: [], merges: [] },
  },
  worksheet,
  conditionalFormats,
  tag,
  hasResultColumn: false,
});
