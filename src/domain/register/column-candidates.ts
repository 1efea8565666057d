import type { Grid } from '../cell/grid';
import type { LevelWords } from '../cell/read-level';
import { claimsOf } from './column-claims';
import { type ColumnShape, columnShape } from './column-shape';
import { type Meaning, meaningsOfPath } from './header-meanings';
import type { HeaderPath } from './header-paths';
import { headerKey, headerUnit } from './header-text';

/** One column on its way to a field. */
export interface Candidate {
  readonly column: number;
  readonly header: string;
  readonly shape: ColumnShape;
  readonly claims: readonly Meaning[];
}

const CONTACT = /联系人|经办人|联络员|填报人/;

const isContactsPhone = (path: HeaderPath, before: HeaderPath | undefined): boolean =>
  before !== undefined && CONTACT.test(before.texts.at(-1) ?? '') && /电话|手机|联系方式/.test(path.texts.at(-1) ?? '');

/* Amounts in thousands would be read wrongly by a thousand: such a column is left alone. */
const countsInThousands = ({ texts }: HeaderPath): boolean => texts.some((text) => headerUnit(text) === 'other');

/** The columns of the table with everything that their headers and cells say for a field. */
export const candidatesOf = (
  grid: Grid,
  paths: readonly HeaderPath[],
  firstRow: number,
  levelWords: LevelWords = {},
): readonly Candidate[] =>
  paths.map((path, at) => {
    const shape = columnShape(grid, path.column, firstRow, levelWords);
    const silent = countsInThousands(path) || isContactsPhone(path, paths[at - 1]);
    const claims = silent ? [] : claimsOf(meaningsOfPath(path.texts), shape, headerKey(path.texts.at(-1) ?? ''));
    return { column: path.column, header: path.texts.join('/'), shape, claims };
  });
