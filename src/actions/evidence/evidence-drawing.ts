import { toA1 } from '../../domain/cell/cell-address';
import { serialToIso } from '../../domain/cell/serial-day';
import type { Finding, Severity } from '../../domain/findings/finding';
import type { EvidenceState } from '../../domain/ledgers/evidence-state';
import type { EvidenceOutcome, EvidenceStudio } from '../evidence-outcome';
import type { DrawnLook, DrawnValue, SheetDrawing } from '../sheet-drawing';
import type { Wording } from '../wording';
import type { EvidenceRead } from './evidence-read';
import { linksText } from './stored-links';

const LEAD = 3;
const TITLE_ROWS = 4;
const HEADER = TITLE_ROWS;
const FIRST = HEADER + 1;
const INK = '#1F3B4D';
const HEAD_FILL = '#E3EDF3';
const LINE_FILL = '#F4F7F9';
/* Colour beside the word, never instead of it. */
const STATE_LOOKS: Readonly<Partial<Record<EvidenceState, Pick<DrawnLook, 'fill' | 'fontColor'>>>> = {
  missing: { fill: '#FBE3D6', fontColor: '#9C2B00' },
  question: { fill: '#FFF4CE', fontColor: '#6B5300' },
  due: { fill: '#E1EFFA', fontColor: '#0B4F86' },
};
const BY_WEIGHT: readonly Severity[] = ['error', 'warning', 'info'];

const missingOf = ({ cells }: EvidenceStudio): number => cells.filter(({ state }) => state === 'missing').length;

const matrixRow = (studio: EvidenceStudio, number: number, words: Wording['evidence']['sheet']): DrawnValue[] => [
  number,
  { text: studio.name, ...studio.place },
  studio.unit,
  ...studio.cells.map(({ state, place }): DrawnValue =>
    place ? { text: words.states[state], ...place } : words.states[state],
  ),
  missingOf(studio),
];

const totalRows = ({ items, studios }: EvidenceOutcome, words: Wording['evidence']['sheet']): DrawnValue[][] => {
  const open = (totals: Readonly<Record<EvidenceState, number>>): number => totals.question + totals.due;
  const missing = studios.reduce((sum, studio) => sum + missingOf(studio), 0);
  return [
    ['', words.totals.ok, '', ...items.map(({ totals }) => totals.ok), ''],
    ['', words.totals.missing, '', ...items.map(({ totals }) => totals.missing), missing],
    ['', words.totals.open, '', ...items.map(({ totals }) => open(totals)), ''],
  ];
};

const ordered = (findings: readonly Finding[]): Finding[] =>
  BY_WEIGHT.flatMap((severity) => findings.filter((finding) => finding.severity === severity));

/* One row a finding, in six columns of the matrix's own. */
const detailRow = (finding: Finding, wording: Wording): DrawnValue[] => {
  const { sheet: words } = wording;
  const address = toA1(finding.cell);
  const { message, advice } = wording.finding(finding);
  return [
    words.symbols[finding.severity],
    finding.studio,
    { text: `${finding.sheet}!${address}`, sheet: finding.sheet, address },
    message,
    finding.clause ? `${finding.clause.document} ${finding.clause.article}` : words.plainCheck,
    advice,
  ];
};

const stateLooks = ({ studios }: EvidenceOutcome): DrawnLook[] =>
  studios.flatMap(({ cells }, row) =>
    cells.flatMap(({ state }, column): DrawnLook[] => {
      const look = STATE_LOOKS[state];
      const area = { row: FIRST + row, column: LEAD + column, rowCount: 1, columnCount: 1 };
      return look ? [{ area, ...look }] : [];
    }),
  );

/* Neighbours of one state become one area, so that a long list stays a short order. */
const joined = (looks: readonly DrawnLook[]): DrawnLook[] => {
  const sorted = [...looks].sort((a, b) => a.area.column - b.area.column || a.area.row - b.area.row);
  const areas: DrawnLook[] = [];
  for (const look of sorted) {
    const last = areas.at(-1);
    const meets = last && last.area.column === look.area.column && last.area.row + last.area.rowCount === look.area.row;
    if (last && meets && last.fill === look.fill)
      areas[areas.length - 1] = { ...last, area: { ...last.area, rowCount: last.area.rowCount + 1 } };
    else areas.push(look);
  }
  return areas;
};

/** 台账证据清单: studios down, what is asked across, each cell with a link; totals; below, every gap in words. */
export const evidenceDrawing = (read: EvidenceRead, outcome: EvidenceOutcome, wording: Wording): SheetDrawing => {
  const { evidence, sheet: words } = wording;
  const { sheet } = evidence;
  const { items, studios, findings } = outcome;
  const width = LEAD + items.length + 1;
  const last = FIRST + studios.length - 1;
  const totals = last + 1;
  const details = totals + 5;
  const list = ordered(findings);
  const all = { row: HEADER, column: 0, rowCount: studios.length + 4, columnCount: width };
  const missing = studios.reduce((sum, studio) => sum + missingOf(studio), 0);
  const questions = studios.reduce(
    (sum, { cells }) => sum + cells.filter(({ state }) => state === 'question').length,
    0,
  );
  const wide = Math.max(width, LEAD + 3);
  const rows = list.map((finding) => detailRow(finding, wording));
  const detailArea = { row: details, column: 0, rowCount: Math.max(1, rows.length) + 1, columnCount: LEAD };
  const spread = spreadOf(wide);
  return {
    kind: 'evidence',
    title: sheet.title,
    blocks: [
      {
        at: { row: 0, column: 0 },
        rows: [
          [sheet.heading],
          [words.basis(read.policy.document, read.policy.title, serialToIso(read.asOf))],
          [sheet.counts(studios.length, missing, questions)],
          [sheet.legend],
          [
            '#',
            sheet.studio,
            sheet.unit,
            ...items.map(({ id }) => evidence.items[id as keyof typeof evidence.items]),
            sheet.missing,
          ],
          ...studios.map((studio, index) => matrixRow(studio, index + 1, sheet)),
          ...totalRows(outcome, sheet),
        ],
      },
      {
        at: { row: details - 1, column: 0 },
        rows: [
          [list.length === 0 ? sheet.noDetails : sheet.details],
          spread([words.severity, words.studio, words.cell, words.problem, words.clause, words.advice]),
          ...rows.map(spread),
        ],
      },
    ],
    looks: [
      { area: { row: 0, column: 0, rowCount: 1, columnCount: 1 }, bold: true, fontSize: 14, fontColor: INK },
      { area: { row: 1, column: 0, rowCount: 3, columnCount: 1 }, fontColor: '#595959' },
      { area: all, borders: 'all', vertical: 'Center' },
      {
        area: { ...all, column: LEAD, columnCount: items.length + 1 },
        horizontal: 'Center',
      },
      {
        area: { row: HEADER, column: 0, rowCount: 1, columnCount: width },
        bold: true,
        fill: HEAD_FILL,
        horizontal: 'Center',
        vertical: 'Center',
        wrap: true,
      },
      { area: { row: FIRST, column: 0, rowCount: Math.max(1, studios.length), columnCount: 1 }, horizontal: 'Center' },
      { area: { row: FIRST, column: 1, rowCount: Math.max(1, studios.length), columnCount: 2 }, wrap: true },
      { area: { row: totals, column: 0, rowCount: 3, columnCount: width }, bold: true, fill: LINE_FILL },
      ...joined(stateLooks(outcome)),
      { area: { row: details - 1, column: 0, rowCount: 1, columnCount: 1 }, bold: true, fontColor: INK },
      ...(list.length > 0
        ? [
            { area: { ...detailArea, columnCount: wide }, borders: 'all', vertical: 'Top', wrap: true } as const,
            { area: { ...detailArea, rowCount: 1, columnCount: wide }, bold: true, fill: HEAD_FILL } as const,
          ]
        : []),
    ],
    merges: list.length === 0 ? [] : mergesOf(details, rows.length + 1, wide),
    columnWidths: [5, 30, 22, ...items.map(() => 10), 8],
    rowHeights: [
      { row: HEADER, count: 1, points: 44 },
      ...(rows.length > 0 ? [{ row: details + 1, count: rows.length, points: 32 }] : []),
    ],
    freezeRows: FIRST,
    freezeColumns: 2,
    print: {
      orientation: 'Landscape',
      titleRows: { first: HEADER, last: HEADER },
      fitWidth: 1,
      margins: { top: 1.5, bottom: 1.5, left: 1, right: 1 },
      footer: '&C&P / &N',
    },
    gridlines: false,
    tabColor: '#2E75B6',
    data: [linksText(read.answers)],
  };
};

/* Message, clause and advice share the columns of the items: half, a quarter, the rest. */
const partsOf = (width: number): readonly (readonly [start: number, count: number])[] => {
  const room = width - LEAD;
  const clause = Math.max(1, Math.floor(room / 4));
  const message = Math.max(1, Math.ceil((room - clause) / 2));
  return [
    [LEAD, message],
    [LEAD + message, clause],
    [LEAD + message + clause, room - message - clause],
  ];
};

const spreadOf =
  (width: number) =>
  (cells: readonly DrawnValue[]): DrawnValue[] => {
    const row = Array.from({ length: width }, (): DrawnValue => '');
    cells.slice(0, LEAD).forEach((cell, column) => (row[column] = cell));
    partsOf(width).forEach(([start], index) => (row[start] = cells[LEAD + index] ?? ''));
    return row;
  };

const mergesOf = (first: number, rowCount: number, width: number) =>
  Array.from({ length: rowCount }, (_, index) =>
    partsOf(width)
      .filter(([, count]) => count > 1)
      .map(([column, columnCount]) => ({ row: first + index, column, rowCount: 1, columnCount })),
  ).flat();
