import type { Field } from '../../domain/register/field';
import { fields } from './fields';
import { quoted } from './quoted';

/** "a,b" as “甲”“乙”两列. */
export const fieldList = (names: string): string => {
  const labels = names.split(',').map((name) => quoted(fields[name as Field]));
  return labels.length === 1 ? `${labels.join('')}这一列` : `${labels.join('、')}这 ${labels.length} 列`;
};

/** Lists of numbers as people read them. */
export const words = {
  /** "2015:20,2018:21" as 2015 年 20 个、2018 年 21 个. */
  batches: (batches: string): string =>
    batches
      .split(',')
      .map((batch) => batch.replace(':', ' 年 '))
      .map((batch) => `${batch} 个`)
      .join('、'),
};
