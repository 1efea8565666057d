import { compactText } from '../../cell/normalise-text';
import { readCount } from '../../cell/read-count';
import type { Studio } from '../../register/studio';
import type { Report } from '../policy';
import { tellNothing } from './filled-rule';

const FIELD = 'application.copies';

/* 一式两份, 2份, 2. */
const copiesIn = (text: string): number | null => readCount(compactText(text).replace(/^一式/, '')).value;

/** Tells another number of copies than the document asks for, or that the cell does not tell it. */
export const tellCopies = (studio: Studio, expected: number, report: Report): void => {
  if (tellNothing(studio, FIELD, report)) return;
  const value = studio.text(FIELD);
  const count = copiesIn(value);
  if (count === null && !value.startsWith('#'))
    report(studio, FIELD, { code: 'copies-unclear', severity: 'info', params: { value, expected } });
  if (count !== null && count !== expected) report(studio, FIELD, { code: 'copies', params: { count, expected } });
};
