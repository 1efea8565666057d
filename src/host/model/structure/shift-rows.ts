import { XmlElement } from '../../package/xml/xml-element';
import { scanRow, scanRowHead, type CellSpan } from '../cells/scan-row';
import { areaName, cellName, parseArea } from '../references/a1';
import { shiftArea, shiftIndex, type Shift } from './shift-span';

const REF = /(<(?:[^\s<>/:]+:)?f\s[^>]*?\bref\s*=\s*["'])([^"']*)(["'])/;

/** Moves the area an array formula speaks of. */
const moveFormulaArea = (text: string, shift: Shift): string =>
  text.replace(REF, (whole: string, before: string, ref: string, after: string) => {
    const area = parseArea(ref);
    const moved = area && shiftArea(area, shift);
    return moved ? before + areaName(moved) + after : whole;
  });

const moveCell = (text: string, cell: CellSpan, prefix: string, row: number, column: number, shift: Shift): string => {
  const closed = text.charCodeAt(cell.tagEnd - 1) === 47;
  const tag = new XmlElement(`${prefix}c`, text.slice(cell.start, closed ? cell.tagEnd - 1 : cell.tagEnd), '');
  tag.set('r', cellName(row, column));
  if (closed) return tag.toString();
  const rest = text.slice(cell.tagEnd, cell.end);
  return tag.toString().slice(0, -2) + (cell.formulaStart < 0 ? rest : moveFormulaArea(rest, shift));
};

/** One row's text at its new place; '' when it is gone. `previous` is the row before it, in the old counting. */
const moveRow = (text: string, prefix: string, previous: number, shift: Shift): { text: string; row: number } => {
  const head = scanRowHead(text, previous);
  const row = shift.axis === 'row' ? shiftIndex(head.row, shift) : head.row;
  if (row === null) return { text: '', row: head.row };
  const tag = new XmlElement(`${prefix}row`, text.slice(0, head.closed ? head.tagEnd - 1 : head.tagEnd), '');
  tag.set('r', row + 1);
  if (shift.axis === 'column') tag.set('spans', undefined);
  if (head.closed) return { text: tag.toString(), row: head.row };
  const parts = [tag.toString().slice(0, -2), '>'];
  let last = head.tagEnd + 1;
  scanRow(text, head, prefix, (cell) => {
    const column = shift.axis === 'column' ? shiftIndex(cell.column, shift) : cell.column;
    parts.push(text.slice(last, cell.start));
    if (column !== null) parts.push(moveCell(text, cell, prefix, row, column, shift));
    last = cell.end;
  });
  parts.push(text.slice(last));
  return { text: parts.join(''), row: head.row };
};

/** Rows of a sheet after a shift; what stands between them stays. */
export const shiftRows = (texts: readonly string[], prefix: string, shift: Shift): string[] => {
  let previous = -1;
  return texts
    .flatMap((text) => text.split(new RegExp(`(?=<${prefix}row[\\s>/])`)))
    .map((text) => {
      if (!text.startsWith(`<${prefix}row`)) return text;
      const moved = moveRow(text, prefix, previous, shift);
      previous = moved.row;
      return moved.text;
    });
};
