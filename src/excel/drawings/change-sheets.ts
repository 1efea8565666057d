import type { CellValue } from '../../domain/cell/cell-value';
import { fingerprint, SHEET_TAG, type SheetTag } from '../sheet-tags';
import type { SurveyedSheet } from '../surveyed-sheet';
import { queueFinished } from '../unfinished-sheets';
import { drawnCells } from './drawn-cells';
import { surveyedDrawing } from './surveyed-drawing';
import type { Drawn } from './write-drawings';

/** No sheet has this fingerprint: what people typed into an earlier one makes the new one theirs as well. */
const HOLDS_WORK = '0';

const finishedTag = ({ task: { drawing }, written }: Drawn): SheetTag => {
  const pieces = written.map(({ block, range }) => ({ block, formulas: range.formulas as CellValue[][] }));
  return {
    kind: drawing.kind,
    key: drawing.key ?? null,
    fingerprint: drawing.holdsWork ? HOLDS_WORK : fingerprint(drawnCells(pieces)),
  };
};

/**
 * Queues the change from old to new: the new sheet is finished before the old one goes, and only then takes its name and
 * place. `order` is the order of the sheets, kept up to date. Gives back the new sheet as a survey would find it.
 */
export const queueChange = (drawn: Drawn, order: string[]): SurveyedSheet => {
  const { task, worksheet } = drawn;
  const tag = finishedTag(drawn);
  queueFinished(worksheet, tag);
  const { conditionalFormats } = worksheet.getRange();
  conditionalFormats.load('items/type');
  const [place] = [
    ...task.gone.map(({ sheet }) => sheet.survey.name),
    ...task.aside.map(({ old }) => old.sheet.survey.name),
  ];
  const position = place === undefined ? -1 : order.indexOf(place);
  for (const { sheet } of task.gone) {
    sheet.worksheet.delete();
    order.splice(order.indexOf(sheet.survey.name), 1);
  }
  for (const { old, name } of task.aside) {
    old.sheet.worksheet.names.getItem(SHEET_TAG).delete();
    old.sheet.worksheet.name = name;
    order.splice(order.indexOf(old.sheet.survey.name), 1, name);
  }
  if (task.name !== task.temporary) worksheet.name = task.name;
  order.splice(order.indexOf(task.temporary), 1);
  if (position < 0) order.push(task.name);
  else {
    order.splice(position, 0, task.name);
    worksheet.position = position;
  }
  return surveyedDrawing(drawn, tag, conditionalFormats);
};
