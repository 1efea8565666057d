import { compactText } from '../cell/normalise-text';
import type { RowIndex } from './ledger-book';
import type { LedgerRow } from './ledger';

const PROJECT = /攻关|课题|立项|(?<!建议)项目/;
const MATTER = /项目|课题|立项/;

/** A studio's projects: those of a project ledger; where the workbook has none, activities whose type says so. */
export const projectRows = (index: RowIndex, studio: number): readonly LedgerRow[] => [
  ...(index.has('projects')
    ? index.of(studio, 'projects')
    : index.of(studio, 'activities').filter((row) => PROJECT.test(compactText(row.text('type'))))),
  ...index
    .of(studio, 'management')
    .filter((row) => MATTER.test(compactText(`${row.text('matter')}${row.text('title')}`))),
];
