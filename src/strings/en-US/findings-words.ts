import type { Field } from '../../domain/register/field';
import { fields } from './fields';
import { quoted } from './quoted';

/** "a,b" as: columns “A”, “B”. */
export const fieldList = (names: string): string => {
  const labels = names.split(',').map((name) => quoted(fields[name as Field]));
  return `${labels.length === 1 ? 'column' : 'columns'} ${labels.join(', ')}`;
};

/** "2015:20,2018:21" as: 20 in 2015, 21 in 2018. */
export const batchList = (batches: string): string =>
  batches
    .split(',')
    .map((batch) => batch.split(':'))
    .map(([year = '', count = '']) => `${count} in ${year}`)
    .join(', ');

/** The document's own words, joined as English lists are. */
export const listed = (words: string): string => words.replaceAll('、', ', ');
