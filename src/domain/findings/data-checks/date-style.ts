import { compactText } from '../../cell/normalise-text';
import { dayOfSerial, serialToIso } from '../../cell/serial-day';
import type { Field } from '../../register/field';
import type { Studio } from '../../register/studio';

/** How a column writes its days: as real Excel dates, or as text such as 2018.4.20 (`pad`: 2018.04.20). */
export type DateStyle =
  { readonly kind: 'real' } | { readonly kind: 'text'; readonly shape: string; readonly pad: boolean };

const REAL: DateStyle = { kind: 'real' };
/** Rows that are enough to know a column's custom. */
const SAMPLE = 200;
/** Below this many equal spellings there is no custom yet. */
const CUSTOM = 3;
const SHAPES = ['9-9-9', '9.9.9', '9/9/9', '9年9月9日', '9'];

/** "9.9.9" for 2018.4.20; null for anything but a bare day in a known shape. */
export const dateShape = (text: string): string | null => {
  const shape = compactText(text).replace(/\d+/g, '9');
  return SHAPES.includes(shape) ? shape : null;
};

const isPadded = (text: string): boolean => /\D0\d/.test(text);

const mostFrequent = (counts: ReadonlyMap<string, number>): string =>
  [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'real';

/** What most full dates of a column look like. Real dates win where there is no clear custom. */
export const usualDateStyle = (studios: readonly Studio[], field: Field): DateStyle => {
  const counts = new Map<string, number>();
  let [total, padded] = [0, 0];
  for (const studio of studios.slice(0, SAMPLE)) {
    const { value, plain } = studio.date(field);
    if (!value || value.first !== value.last) continue;
    const text = plain ? '' : studio.text(field);
    const style = plain ? 'real' : (dateShape(text) ?? 'other');
    counts.set(style, (counts.get(style) ?? 0) + 1);
    total += 1;
    padded += Number(!plain && isPadded(text));
  }
  const usual = mostFrequent(counts);
  const often = counts.get(usual) ?? 0;
  if (!SHAPES.includes(usual) || often < CUSTOM || often * 2 <= total) return REAL;
  return { kind: 'text', shape: usual, pad: padded > 0 };
};

/** A day as the column writes it; real dates in the ISO form that Excel turns into a date. */
export const writeDate = (serial: number, style: DateStyle): string => {
  if (style.kind === 'real' || style.shape === '9-9-9') return serialToIso(serial);
  if (style.shape === '9') return serialToIso(serial).replaceAll('-', '');
  const { year, month, day } = dayOfSerial(serial);
  const two = (part: number): string => (style.pad ? String(part).padStart(2, '0') : String(part));
  const parts = [String(year), two(month), two(day)];
  return style.shape.replaceAll('9', () => parts.shift() ?? '');
};
