import type { Finding } from '../domain/findings/finding';
import type { Register } from '../domain/register/register';
import type { ResultColumn } from './workbook-port';
import type { Wording } from './wording';

/** The 检查结果 column: right of the register's last column, each row's findings as lines of text. */
export const resultColumn = (register: Register, findings: readonly Finding[], wording: Wording): ResultColumn => {
  const last = Math.max(...register.columns.map(({ column }) => column));
  const texts = new Map<number, string>();
  for (const finding of findings) {
    if (finding.cell.row < register.firstRow) continue;
    const line = `${wording.sheet.symbols[finding.severity]} ${wording.finding(finding).message}`;
    const before = texts.get(finding.cell.row);
    texts.set(finding.cell.row, before === undefined ? line : `${before}\n${line}`);
  }
  return {
    sheet: register.sheet,
    header: { row: register.headerRows.at(-1) ?? 0, column: last + 1 },
    lastRow: register.lastRow,
    title: wording.sheet.title,
    texts,
  };
};
