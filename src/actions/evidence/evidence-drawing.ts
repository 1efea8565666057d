import { serialToIso } from '../../domain/cell/serial-day';
import type { EvidenceState } from '../../domain/ledgers/evidence-state';
import type { EvidenceOutcome, EvidenceStudio } from '../evidence-outcome';
import type { DrawnValue, SheetDrawing } from '../sheet-drawing';
import { settingLines } from '../settings/setting-lines';
import type { Wording } from '../wording';
import type { EvidenceRead } from './evidence-read';
import { LEAD, detailRow, mergesOf, ordered, spreadOf } from './detail-rows';
import { stateLooks } from './state-looks';
import { linksText } from './stored-links';

const TITLE_ROWS = 4;
const HEADER = TITLE_ROWS;
const FIRST = HEADER + 1;
const INK = '#1F3B4D';
const HEAD_FILL = '#E3EDF3';
const LINE_FILL = '#F4F7F9';

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

/* The document, and what was decided where it leaves something open. */
const basisLine = ({ policy, asOf, settings }: EvidenceRead, { sheet, settings: words }: Wording): string =>
  [sheet.basis(policy.document, policy.title, serialToIso(asOf)), ...settingLines(policy, settings, {}, words)].join(
    '  ',
  );

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
          [basisLine(read, wording)],
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
      ...stateLooks(outcome, { row: FIRST, column: LEAD }),
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
