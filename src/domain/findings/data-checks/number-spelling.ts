import { compactText } from '../../cell/normalise-text';
import type { Field } from '../../register/field';
import type { Reading } from '../../register/reading';
import type { Studio } from '../../register/studio';
import type { FieldKind } from '../field-kind';
import type { DataContext, RowCheck } from './data-context';
import { tellSpelling } from './tell-spelling';

const SAMPLE = 200;
/* An amount or a number with its measure word and nothing beside it that would be lost. */
const BARE =
  /^[-+¥\d.,〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟元圆角分整正人民币名个项家位件份㎡平方米m2]+$/i;

const read = (studio: Studio, field: Field, kind: FieldKind): Reading<number> => {
  if (kind === 'money') return studio.money(field);
  return kind === 'area' ? studio.area(field) : studio.count(field);
};

/* 15人 in a column of such texts is its custom; amounts as text are never summed by Excel, whatever the custom. */
const isMostlyNumbers = (field: Field, kind: FieldKind, { studios }: DataContext): boolean => {
  let [filled, numbers] = [0, 0];
  for (const studio of studios.slice(0, SAMPLE)) {
    const { value, plain } = read(studio, field, kind);
    if (value === null) continue;
    filled += 1;
    if (plain) numbers += 1;
  }
  return numbers * 2 > filled;
};

/** A number or an amount written as text: as the number of the column's unit. */
export const numberSpelling = (field: Field, kind: FieldKind, context: DataContext): RowCheck | null => {
  if (kind !== 'money' && !isMostlyNumbers(field, kind, context)) return null;
  const unit = context.register.columns.find((column) => column.field === field)?.unit ?? 1;
  return (studio) => {
    const { value, plain } = read(studio, field, kind);
    if (plain || value === null || !BARE.test(compactText(studio.text(field)))) return;
    const suggested = kind === 'money' ? value / unit : value;
    const code = kind === 'money' ? 'money-spelling' : 'number-spelling';
    tellSpelling(studio, field, { code, params: { suggested }, fix: { value: suggested } }, context);
  };
};
