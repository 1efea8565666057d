import type { Field } from '../../register/field';
import { compactText } from '../../cell/normalise-text';
import type { DataContext, RowCheck } from './data-context';
import { type DateStyle, dateShape, usualDateStyle, writeDate } from './date-style';
import { tellSpelling } from './tell-spelling';

/* A day and nothing else; what stands beside it (a time, 周五, a remark) would be lost. */
const BARE_DAY = /^[\d〇○零一二三四五六七八九十廿卅年月日号.\-/]+$/;

const isUsual = (text: string, style: DateStyle): boolean => style.kind === 'text' && dateShape(text) === style.shape;

/* The custom in its plainest writing, which is what nearly all cells of such a column hold. */
const plainestForm = (style: DateStyle): RegExp | null =>
  style.kind === 'text' ? new RegExp(`^${style.shape.replaceAll('.', '\\.').replaceAll('9', '\\d+')}$`) : null;

/** A full date in another spelling than the column's: as the column writes it, or as a real date. */
export const dateSpelling = (field: Field, context: DataContext): RowCheck => {
  const style = usualDateStyle(context.studios, field);
  const usual = plainestForm(style);
  const numberFormat = style.kind === 'real' ? 'yyyy-mm-dd' : '@';
  return (studio) => {
    const { value, plain } = studio.date(field);
    if (plain || !value || value.first !== value.last) return;
    const text = studio.text(field);
    if (usual?.test(text) === true) return;
    if (isUsual(text, style) || !BARE_DAY.test(compactText(text))) return;
    const suggested = writeDate(value.first, style);
    /* 2018-04-20 as text is as readable and sorts as well as the date. */
    if (suggested === text) return;
    const fix = { value: suggested, numberFormat };
    tellSpelling(studio, field, { code: 'date-spelling', params: { suggested }, fix }, context);
  };
};
