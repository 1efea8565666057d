import { type Cell, isOneCell } from '../geometry/area';
import type { KeyCommand } from '../selection/key-command';
import { jumpFrom, nextInArea, type Step, stepFrom } from '../selection/movement';
import { extendTo, selectArea, selectCell, type Selection } from '../selection/selection';
import type { Scene } from '../sheet/scene';
import { terrainOf } from './terrain-of';

/** A command that moves or stretches the selection. */
export type MoveCommand = Extract<
  KeyCommand,
  { type: 'move' | 'jump' | 'page' | 'row-start' | 'sheet-start' | 'sheet-end' | 'next' | `select-${string}` }
>;

/** The selection after a movement. `pageRows`: rows the window shows. */
export const movedSelection = (
  command: MoveCommand,
  selection: Selection,
  scene: Scene,
  pageRows: number,
): Selection => {
  if (command.type === 'next') return next(command.step, selection, scene);
  if ('extend' in command) return landed(target(command, selection, scene, pageRows), command.extend, selection, scene);
  return whole(command.type, selection, scene);
};

const landed = (cell: Cell, extend: boolean, selection: Selection, scene: Scene): Selection => {
  const merges = scene.sheet.merges.areas;
  return extend ? extendTo(selection, cell, merges) : selectCell(cell, merges);
};

const target = (
  command: Extract<MoveCommand, { extend: boolean }>,
  { active, end }: Selection,
  scene: Scene,
  pageRows: number,
): Cell => {
  const terrain = terrainOf(scene);
  const from = command.extend ? end : active;
  const { frozen, rows } = scene.geometry;
  switch (command.type) {
    case 'move':
      return stepFrom(from, command.step, terrain);
    case 'jump':
      return jumpFrom(from, command.step, terrain);
    case 'page':
      return { ...from, row: Math.max(0, Math.min(rows.count - 1, from.row + command.direction * pageRows)) };
    case 'row-start':
      return { ...from, column: from.column > frozen.columns ? frozen.columns : 0 };
    case 'sheet-start':
      return { row: frozen.rows, column: frozen.columns };
    case 'sheet-end':
      return terrain.lastUsed;
  }
};

/* Enter and Tab go round in a larger selection, and leave a single cell. */
const next = (step: Step, selection: Selection, scene: Scene): Selection => {
  const { area, active } = selection;
  const merge = scene.merges.at(active.row, active.column);
  const single = isOneCell(area) || (merge?.row === area.row && merge.rowCount === area.rowCount);
  if (single) return selectCell(stepFrom(active, step, terrainOf(scene)), scene.sheet.merges.areas);
  return { ...selection, active: nextInArea(area, active, step) };
};

const whole = (
  type: 'select-all' | 'select-row' | 'select-column',
  { area, active, end }: Selection,
  { geometry }: Scene,
): Selection => {
  const rows = type === 'select-row' ? area : { row: 0, rowCount: geometry.rows.count };
  const columns = type === 'select-column' ? area : { column: 0, columnCount: geometry.columns.count };
  const { row, rowCount } = rows;
  const { column, columnCount } = columns;
  return { ...selectArea({ row, rowCount, column, columnCount }), active, end };
};
