import { unreadable } from '../../package/package-error';
import { parseXml, type XmlDocument } from '../../package/xml/parse-xml';
import { RowReader } from './read-rows';
import { ElementSplitter, type ElementSink } from './split-elements';

/** Stands in the frame for the rows, which are too many for a tree; no part can hold this character itself. */
export const ROWS_MARK = '\u0000';

/** A sheet part taken apart: its rows packed, everything around them as a tree. */
export interface SheetData {
  readonly rows: RowReader;
  /** Prefix of the main namespace with its colon, ''. */
  readonly prefix: string;
  readonly frame: XmlDocument;
  /** The frame as it was in the file. */
  readonly original: string;
}

/** Where the text of a sheet part comes from: the file, or rows that were moved since. */
export type SheetSource = (take: (text: string) => void) => void;

/** Streams a sheet part into a sink. Throws PackageError. */
export const streamSheet = (source: SheetSource, sink: ElementSink): void => {
  const splitter = new ElementSplitter('sheetData', 'row', sink);
  source((text) => splitter.push(text));
  splitter.end();
};

const prefixOf = (head: string): string => /<([^\s<>/!?:]+:)?sheetData[^<]*$/.exec(head)?.[1] ?? '';

const COLUMN_FORMAT = /<(?:[^\s<>/!?:]+:)?col\s[^>]*\sstyle\s*=/;

/** Reads a sheet part. Throws PackageError. */
export const readSheetData = (source: SheetSource, date1904: boolean): SheetData => {
  let head = '';
  let tail = '';
  let rows = new RowReader('', date1904, false);
  streamSheet(source, {
    head: (text) => {
      head = text;
      rows = new RowReader(prefixOf(text), date1904, COLUMN_FORMAT.test(text));
    },
    element: (text) => rows.add(text),
    between: () => undefined,
    tail: (text) => (tail += text),
  });
  rows.cells.trim();
  if (head.includes(ROWS_MARK) || tail.includes(ROWS_MARK)) throw unreadable('a character that XML does not have');
  const original = head.endsWith('/>') || tail === '' ? head + tail : head + ROWS_MARK + tail;
  return { rows, prefix: prefixOf(head), frame: parseXml(original), original };
};
