import type { DrawingOutcome } from '../../actions/workbook-port';
import type { SheetDrawing } from '../../actions/sheet-drawing';
import { isUntouched, type OldSheet } from '../old-sheets';
import { freeSheetName } from '../sheet-names';
import { drawingBlocks } from './draw-sheet';
import { drawingBytes } from './drawing-size';
import type { EntryBlock } from './entry-blocks';

/** One drawing and what it takes to put it in the place of the earlier sheet. */
export interface DrawingTask {
  readonly drawing: SheetDrawing;
  /** Name while it is being drawn, and in the end. */
  readonly temporary: string;
  readonly name: string;
  /** Earlier sheets that go, and the edited ones that stay, with their names from then on. */
  readonly gone: readonly OldSheet[];
  readonly aside: readonly { readonly old: OldSheet; readonly name: string }[];
  readonly outcome: DrawingOutcome;
}

/** A task with its cells ready to be written. */
export interface PreparedTask extends DrawingTask {
  readonly blocks: readonly EntryBlock[];
  readonly bytes: number;
}

export interface DrawingPlan {
  readonly tasks: readonly DrawingTask[];
  /** One for each drawing, in the order given. */
  readonly outcomes: readonly DrawingOutcome[];
}

const isOf = ({ kind, key }: SheetDrawing, { sheet: { tag } }: OldSheet): boolean =>
  tag?.kind === kind && tag.key === (key ?? null);

/** Settles all names and what becomes of the earlier sheets before anything is written. `names`: the workbook's own. */
export const planDrawings = (
  drawings: readonly SheetDrawing[],
  olds: readonly OldSheet[],
  names: readonly string[],
): DrawingPlan => {
  const taken = new Set(names);
  const temporaries: string[] = [];
  const tasks: DrawingTask[] = [];
  const outcomes = drawings.map((drawing): DrawingOutcome => {
    const { kind, key = null, title, ifEdited = 'aside' } = drawing;
    const earlier = olds.filter((old) => isOf(drawing, old));
    const edited = ifEdited === 'replace' ? [] : earlier.filter((old) => !isUntouched(old));
    const [first] = edited;
    if (first && ifEdited === 'leave') return { kind, key, written: null, kept: first.sheet.survey.name };
    const gone = earlier.filter((old) => !edited.includes(old));
    for (const { sheet } of earlier) taken.delete(sheet.survey.name);
    const aside = edited.map((old) => {
      const name = freeSheetName(`${old.sheet.survey.name}（旧）`, [...taken]);
      taken.add(name);
      return { old, name };
    });
    const name = freeSheetName(title, [...taken]);
    taken.add(name);
    const inUse = names.some((other) => other.toLowerCase() === name.toLowerCase());
    const temporary = inUse ? freeSheetName(title, [...names, ...taken, ...temporaries]) : name;
    temporaries.push(temporary);
    const outcome = { kind, key, written: name, kept: aside[0]?.name ?? null };
    tasks.push({ drawing, temporary, name, gone, aside, outcome });
    return outcome;
  });
  return { tasks, outcomes };
};

/** Gives the final name of each title that is drawn in the same order, so that links between the sheets hold. */
export const nameOf = (tasks: readonly DrawingTask[]): ((title: string) => string) => {
  const names = new Map([...tasks].reverse().map(({ drawing, name }) => [drawing.title, name]));
  return (title) => names.get(title) ?? title;
};

export const prepareTask = (task: DrawingTask, sheetName: (title: string) => string): PreparedTask => {
  const blocks = drawingBlocks(task.drawing, sheetName);
  return { ...task, blocks, bytes: drawingBytes(task.drawing, blocks) };
};
