import type { CellArea } from '../../domain/cell/cell-address';
import type { LedgerKind } from '../../domain/ledgers/ledger-kind';
import type { ListedStudio } from '../../domain/ledgers/studio-list';
import type { DrawnLook, DrawnValidation, DrawnValue, SheetDrawing } from '../sheet-drawing';
import type { EvidenceRead } from './evidence-read';
import type { EvidenceWording } from './evidence-wording';
import type { Template, TemplateColumn } from './template-columns';

const HEADER = 2;
const FIRST = HEADER + 1;
/** Lines that are prepared for people to write in. */
const LINES = 200;
/** Excel's limit for the text of a drop-down. */
const LONGEST_LIST = 255;

const headerOf = ({ header, field }: TemplateColumn, words: EvidenceWording): string => header ?? words.fields[field];

const below = (column: number, rowCount: number): CellArea => ({ row: FIRST, column, rowCount, columnCount: 1 });

const studioList = (studios: readonly ListedStudio[]): readonly string[] | null => {
  const names = [...new Set(studios.map(({ name }) => name))];
  const fits = names.join(',').length < LONGEST_LIST && names.every((name) => !name.includes(','));
  return fits && names.length > 0 ? names : null;
};

const validationOf = (
  column: TemplateColumn,
  area: CellArea,
  studios: readonly ListedStudio[],
  words: EvidenceWording,
): DrawnValidation | null => {
  const { template } = words;
  const title = headerOf(column, words);
  const names = column.field === 'studio' ? studioList(studios) : null;
  if (names) return { area, list: names, kind: 'list', title, message: template.choose };
  if (column.entry === 'list') {
    const choices = template.lists[column.list ?? ''] ?? [];
    return { area, list: choices, kind: 'list', title, message: template.choose };
  }
  if (column.entry === 'date') return { area, kind: 'date', title, message: template.dateHint };
  if (column.entry === 'whole' || column.entry === 'decimal')
    return { area, kind: column.entry, title, message: template.numberHint };
  return null;
};

const FORMATS: Readonly<Partial<Record<TemplateColumn['entry'], string>>> = {
  date: 'yyyy-mm-dd',
  whole: '0',
  decimal: '#,##0.00',
};

const studioLine =
  ({ columns }: Template) =>
  ({ name, unit }: ListedStudio, index: number): DrawnValue[] =>
    columns.map(({ field }): DrawnValue => {
      if (field === 'seq') return index + 1;
      if (field === 'studio') return name;
      return field === 'unit' ? unit : '';
    });

/* The item that is about this ledger and nothing else: the ledger itself, or a column of it. */
const clauseOf = ({ demands, policy }: EvidenceRead, kind: LedgerKind, words: EvidenceWording): string => {
  const item = demands.items.find(
    (each) =>
      (each.type === 'ledger' && each.ledger === kind) ||
      (each.type === 'stated' && each.column !== undefined && each.ledgers.includes(kind)),
  );
  return item ? words.template.clause(policy.document, item.article) : policy.document;
};

/** One ledger as an empty sheet: title, clause, headers with hints, drop-downs; a line for each studio where that helps. */
export const templateDrawing = (read: EvidenceRead, template: Template, words: EvidenceWording): SheetDrawing => {
  const { columns, kind, linePerStudio } = template;
  const { studios } = read.book.linker;
  const width = columns.length;
  const lines = linePerStudio ? studios.map(studioLine(template)) : [];
  const rowCount = Math.max(LINES, lines.length);
  const clause = clauseOf(read, kind, words);
  const validations = columns
    .map((column, at) => validationOf(column, below(at, rowCount), studios, words))
    .filter((each) => each !== null);
  const formats = columns.flatMap(({ entry }, at): DrawnLook[] => {
    const numberFormat = FORMATS[entry];
    return numberFormat === undefined ? [] : [{ area: below(at, rowCount), numberFormat }];
  });
  return {
    kind: 'ledger',
    key: kind,
    title: words.template.titles[kind],
    ifEdited: 'leave',
    blocks: [
      {
        at: { row: 0, column: 0 },
        rows: [
          [words.template.titles[kind]],
          [`${clause}${linePerStudio ? words.template.explainedPerStudio : words.template.explained}`],
          columns.map((column) => headerOf(column, words)),
          ...lines,
        ],
      },
    ],
    looks: [
      { area: { row: 0, column: 0, rowCount: 1, columnCount: width }, bold: true, fontSize: 14, horizontal: 'Center' },
      { area: { row: 1, column: 0, rowCount: 1, columnCount: 1 }, fontColor: '#595959' },
      {
        area: { row: HEADER, column: 0, rowCount: 1, columnCount: width },
        bold: true,
        fill: '#E3EDF3',
        horizontal: 'Center',
        vertical: 'Center',
        wrap: true,
      },
      {
        area: { row: HEADER, column: 0, rowCount: Math.max(lines.length, 30) + 1, columnCount: width },
        borders: 'all',
      },
      ...formats,
    ],
    merges: [{ row: 0, column: 0, rowCount: 1, columnCount: width }],
    columnWidths: columns.map((column) => column.width),
    rowHeights: [{ row: HEADER, count: 1, points: 30 }],
    freezeRows: FIRST,
    validations,
    hints: columns.map((column, at) => ({
      area: { row: HEADER, column: at, rowCount: 1, columnCount: 1 },
      title: headerOf(column, words),
      message: column.field === 'evidence' ? `${words.template.proofHint}${clause}` : clause,
    })),
    print: { orientation: 'Landscape', titleRows: { first: HEADER, last: HEADER }, fitWidth: 1, footer: '&C&P / &N' },
    tabColor: '#8FB8D0',
  };
};
