import { XmlElement } from '../../package/xml/xml-element';
import { encodeXstring, escapeText } from '../../package/xml/xml-text';
import type { CellScalar } from '../types';
import type { EditedContent } from './cell-edit';
import { isErrorText } from './error-text';
import type { CellSpan } from './scan-row';

/** What writing a cell needs to know beside its content. */
export interface CellWriting {
  readonly prefix: string;
  /** "B2". */
  readonly reference: string;
  /** Number of the format in the file; undefined leaves the one that is there. */
  readonly format: number | undefined;
  /** True when a text that reads like an error value is a text. */
  readonly isText: boolean;
  /** True for a formula nobody has worked out: it is written without a value, so that every program computes it. */
  readonly isUncomputed: boolean;
}

const typeOf = (value: CellScalar, hasFormula: boolean, isText: boolean): string | undefined => {
  if (typeof value === 'boolean') return 'b';
  if (typeof value === 'number' || value === '') return value === '' && hasFormula ? 'str' : undefined;
  if (isErrorText(value) && !isText) return 'e';
  return hasFormula ? 'str' : 'inlineStr';
};

const valueXml = (value: CellScalar, type: string | undefined, prefix: string): string => {
  if (type === 'inlineStr') {
    const text = escapeText(encodeXstring(String(value)));
    return `<${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is>`;
  }
  if (value === '') return type === 'str' ? `<${prefix}v></${prefix}v>` : '';
  const text = typeof value === 'boolean' ? (value ? '1' : '0') : escapeText(encodeXstring(String(value)));
  return `<${prefix}v>${text}</${prefix}v>`;
};

const finish = (tag: XmlElement, content: string): string => {
  const open = tag.toString().slice(0, -2);
  return content === '' ? `${open}/>` : `${open}>${content}</${tag.name}>`;
};

/** A cell the file does not have yet. */
export const newCell = (content: EditedContent, writing: CellWriting): string => {
  const { prefix, reference, format } = writing;
  const tag = XmlElement.create(`${prefix}c`, { r: reference });
  if (format !== undefined && format !== 0) tag.set('s', format);
  return withContent(tag, content, formulaXml(content.formula, prefix), writing);
};

const formulaXml = (formula: string | null, prefix: string): string =>
  formula === null ? '' : `<${prefix}f>${escapeText(formula)}</${prefix}f>`;

const withContent = (tag: XmlElement, content: EditedContent, formula: string, writing: CellWriting): string => {
  const isUncomputed = formula !== '' && content.value === '' && writing.isUncomputed;
  const type = isUncomputed ? undefined : typeOf(content.value, formula !== '', writing.isText);
  tag.set('t', type);
  return finish(tag, formula + valueXml(content.value, type, writing.prefix));
};

/** The start tag of a cell of the file, as an element whose attributes can be changed. */
const startTag = (row: string, cell: CellSpan, prefix: string): XmlElement => {
  const end = row.charCodeAt(cell.tagEnd - 1) === 47 ? cell.tagEnd - 1 : cell.tagEnd;
  return new XmlElement(`${prefix}c`, row.slice(cell.start, end), '');
};

const setFormat = (tag: XmlElement, format: number | undefined): void => {
  if (format !== undefined) tag.set('s', format === 0 ? undefined : format);
};

/** A cell of the file in another format; its content stays as it is spelled. */
export const restyledCell = (row: string, cell: CellSpan, writing: CellWriting): string => {
  const tag = startTag(row, cell, writing.prefix);
  setFormat(tag, writing.format);
  const closed = row.charCodeAt(cell.tagEnd - 1) === 47;
  return closed ? tag.toString() : tag.toString().slice(0, -2) + row.slice(cell.tagEnd, cell.end);
};

/** A cell of the file with other content. */
export const replacedCell = (row: string, cell: CellSpan, content: EditedContent, writing: CellWriting): string => {
  const tag = startTag(row, cell, writing.prefix);
  setFormat(tag, writing.format);
  // Both point at metadata of the old content (dynamic arrays, rich values).
  for (const name of ['cm', 'vm']) tag.set(name, undefined);
  return withContent(tag, content, formulaXml(content.formula, writing.prefix), writing);
};

/** A formula cell of the file with another cached value; `formula` is given when the text changes too. */
export const recomputedCell = (
  row: string,
  cell: CellSpan,
  value: CellScalar,
  formula: string | null,
  writing: CellWriting,
): string => {
  const tag = startTag(row, cell, writing.prefix);
  setFormat(tag, writing.format);
  const { prefix } = writing;
  return withContent(tag, { value, formula, kept: true }, formulaPiece(row, cell, formula, prefix), writing);
};

const formulaPiece = (row: string, cell: CellSpan, formula: string | null, prefix: string): string => {
  const openTag = row.slice(cell.formulaStart, cell.formulaTagEnd + 1);
  if (formula === null) {
    const closing = `</${prefix}f>`;
    return cell.formulaTextEnd < 0 ? openTag : row.slice(cell.formulaStart, cell.formulaTextEnd) + closing;
  }
  const isShared = /\st\s*=\s*["']shared["']/.test(openTag);
  const open = isShared || openTag.endsWith('/>') ? `<${prefix}f>` : openTag;
  return `${open}${escapeText(formula)}</${prefix}f>`;
};
