import { toA1 } from '../domain/cell/cell-address';
import { serialToIso } from '../domain/cell/serial-day';
import type { AppliedFix, CellState } from './fix';
import type { OwnSheetContent } from './workbook-port';
import type { Wording } from './wording';

export type LogReason = 'fix' | 'undo';

const WIDTHS = [17, 9, 30, 24, 24, 44] as const;

/** A cell's content as the log shows it. */
const shown = ({ content, numberFormat }: CellState): string =>
  typeof content === 'number' && /yy/i.test(numberFormat) ? serialToIso(content) : String(content);

const headers = ({ log }: Wording): string[] => [log.time, log.cell, log.studio, log.before, log.after, log.reason];

/** Lines for the 修改记录 sheet: when, which cell, old, new and why. */
export const logRows = (
  fixes: readonly AppliedFix[],
  reason: LogReason,
  now: string,
  wording: Wording,
): OwnSheetContent => ({
  kind: 'log',
  title: wording.log.title,
  titleLines: [wording.log.heading, wording.log.explained],
  headers: headers(wording),
  widths: WIDTHS,
  severities: fixes.map(() => 'info'),
  rows: fixes.map(({ finding, before, after }) => {
    const address = toA1(finding.cell);
    const [from, to] = reason === 'fix' ? [before, after] : [after, before];
    return [
      now,
      { text: address, sheet: finding.sheet, address },
      finding.studio,
      shown(from),
      shown(to),
      reason === 'fix' ? wording.finding(finding).message : wording.log.undone,
    ];
  }),
});
