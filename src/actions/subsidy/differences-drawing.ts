import { type CellArea, toA1 } from '../../domain/cell/cell-address';
import { serialToIso } from '../../domain/cell/serial-day';
import { countFindings } from '../../domain/findings/count-findings';
import type { Finding, Severity } from '../../domain/findings/finding';
import type { Unsettled } from '../../domain/subsidy/subsidy-figures';
import type { SubsidyResult } from '../../domain/subsidy/sum-subsidies';
import type { DrawnLook, DrawnValue, SheetDrawing } from '../sheet-drawing';
import type { Wording } from '../wording';

const WIDTHS = [9, 30, 10, 54, 28, 46] as const;
const BY_WEIGHT: readonly Severity[] = ['error', 'warning', 'info'];
const FILL: Readonly<Record<Severity, string>> = { error: '#F8CBAD', warning: '#FFE699', info: '#DDEBF7' };
const HEAD_ROWS = 4;

const findingRow = (finding: Finding, wording: Wording): DrawnValue[] => {
  const { symbols, severities, plainCheck } = wording.sheet;
  const { message, advice } = wording.finding(finding);
  const address = toA1(finding.cell);
  return [
    `${symbols[finding.severity]} ${severities[finding.severity]}`,
    finding.studio,
    { text: address, sheet: finding.sheet, address },
    message,
    finding.clause ? `${finding.clause.document} ${finding.clause.article}` : plainCheck,
    advice,
  ];
};

const unsettledRow = (
  { studio, sheet, cell, why, from = '', to = '' }: Unsettled,
  source: SubsidyResult,
  wording: Wording,
) => {
  const words = wording.subsidySheet;
  const address = toA1(cell);
  const { issued, rule } = source.context;
  return [
    `${wording.sheet.symbols.info} ${words.differences.unsettled}`,
    studio,
    { text: address, sheet, address },
    words.why(why, from, to),
    `${issued.document} ${rule.article}`,
    words.differences.decide,
  ];
};

const rowOf = (row: number, rowCount = 1): CellArea => ({ row, column: 0, rowCount, columnCount: WIDTHS.length });

const looksOf = (severities: readonly Severity[], count: number): DrawnLook[] => [
  { area: rowOf(0), bold: true, fontSize: 14 },
  { area: rowOf(HEAD_ROWS - 1), bold: true, fill: '#DDEBF7', horizontal: 'Center' },
  { area: rowOf(HEAD_ROWS - 1, count + 1), borders: 'all', vertical: 'Top', wrap: true },
  ...severities.map((severity, index) => ({
    area: { row: HEAD_ROWS + index, column: 0, rowCount: 1, columnCount: 1 },
    fill: FILL[severity],
  })),
];

/** The sheet 补助差异清单: one row a difference, the gravest first, then what waits for a decision. */
export const differencesDrawing = (result: SubsidyResult, wording: Wording): SheetDrawing => {
  const { subsidySheet } = wording;
  const { differences: words, footer } = subsidySheet;
  const { issued, asOf } = result.context;
  const ordered = BY_WEIGHT.flatMap((severity) => result.findings.filter((each) => each.severity === severity));
  const counts = countFindings(ordered);
  const listed = [
    ...ordered.map((finding) => findingRow(finding, wording)),
    ...result.unsettled.map((each) => unsettledRow(each, result, wording)),
  ];
  const rows = listed.length > 0 ? listed : [[words.none]];
  const severities = [...ordered.map(({ severity }) => severity), ...result.unsettled.map(() => 'info' as const)];
  const head: DrawnValue[][] = [
    [words.heading],
    [subsidySheet.basis(issued.document, issued.title, serialToIso(asOf))],
    [words.counts(counts.error, counts.warning, counts.info)],
    [...words.headers],
  ];
  return {
    kind: 'differences',
    title: words.title,
    blocks: [{ at: { row: 0, column: 0 }, rows: [...head, ...rows] }],
    looks: looksOf(severities, rows.length),
    merges: [],
    columnWidths: WIDTHS,
    rowHeights: [],
    autofitRows: [rowOf(HEAD_ROWS, rows.length)],
    freezeRows: HEAD_ROWS,
    ...(listed.length > 0 ? { filter: rowOf(HEAD_ROWS - 1, rows.length + 1) } : {}),
    print: {
      orientation: 'Landscape',
      titleRows: { first: HEAD_ROWS - 1, last: HEAD_ROWS - 1 },
      fitWidth: 1,
      footer,
    },
  };
};
