import type { FormFieldId, FormFieldKind } from '../form-field';
import type { FormRow } from '../form-layout';
import { GRID } from './grid';

const space = (height: number): FormRow => ({ height, stretch: true, cells: [] });

const line = (id: FormFieldId, label: string, kind: FormFieldKind = 'text', text = ''): FormRow => ({
  height: 38,
  cells: [
    { column: 1, columns: 3, look: 'cover-label', text: label },
    { column: 4, columns: 6, look: 'cover-value', text, field: { id, label: `封面/${label}`, kind } },
  ],
});

/** The cover of attachment 1: title, four lines to fill, date, and who made the form. */
export const coverRows: readonly FormRow[] = [
  { height: 24, cells: [{ column: 0, columns: 3, look: 'corner', text: '附件1' }] },
  space(90),
  {
    height: 40,
    cells: [{ column: 0, columns: GRID.length, look: 'title', text: '中国交建劳模（工匠人才）创新工作室' }],
  },
  { height: 46, cells: [{ column: 0, columns: GRID.length, look: 'title', text: '申报审批表' }] },
  space(110),
  line('cover.studio', '工作室名称'),
  line('cover.unit', '所在单位'),
  line('cover.unitType', '单位类型'),
  line('cover.recommender', '推荐单位'),
  space(90),
  line('cover.date', '填报日期', 'date', '年  月  日'),
  {
    height: 30,
    cells: [{ column: 0, columns: GRID.length, look: 'cover-foot', text: '中国交建工会联合会办公室制' }],
  },
];
