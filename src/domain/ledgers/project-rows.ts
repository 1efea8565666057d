import { compactText } from '../cell/normalise-text';
import type { RowIndex } from './ledger-book';
import type { LedgerRow } from './ledger';

const PROJECT = /攻关|课题|立项|(?<!建议)项目/;
const TRAINING = /培训|讲座|授课|师带徒|导师带徒|师徒|带徒/;
const MATTER = /项目|课题|立项/;

const says = (row: LedgerRow, pattern: RegExp): boolean => pattern.test(compactText(row.text('type')));

/** A studio's projects: those of a project ledger; where the workbook has none, activities whose type says so. */
export const projectRows = (index: RowIndex, studio: number): readonly LedgerRow[] => [
  ...(index.has('projects')
    ? index.of(studio, 'projects')
    : index.of(studio, 'activities').filter((row) => says(row, PROJECT))),
  ...index.of(studio, 'management').filter((row) => MATTER.test(compactText(row.text('matter')))),
];

/** A studio's trainings: those of a training ledger, and activities whose type says so. */
export const trainingRows = (index: RowIndex, studio: number): readonly LedgerRow[] => [
  ...index.of(studio, 'training'),
  ...index.of(studio, 'activities').filter((row) => says(row, TRAINING)),
];
