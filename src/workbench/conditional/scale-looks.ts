import { iconOf } from './icon-set';
import type { AreaValues } from './area-values';
import type { DataBar, Icon } from './look';
import type { RuleView } from './rule-view';
import { type FormulaNumber, pointNumber, shareOf } from './scale';

const numbersOf = ({ thresholds = [] }: RuleView, values: AreaValues, formula: FormulaNumber): number[] | null => {
  const numbers = thresholds.map((point) => pointNumber(point, values, formula));
  const known = numbers.filter((number) => number !== null);
  return known.length === numbers.length && known.length > 0 ? known : null;
};

/** The bar of a value: between the scale's ends, never wholly invisible, as Excel draws it. */
export const dataBarOf = (
  rule: RuleView,
  value: number,
  values: AreaValues,
  formula: FormulaNumber,
): DataBar | null => {
  const [from, to] = numbersOf(rule, values, formula) ?? [];
  if (from === undefined || to === undefined) return null;
  const color = rule.colors?.[0] ?? '#638EC6';
  if (from >= 0) return { from: 0, to: Math.round(shareOf(value, from, to) * 100), color };
  const zero = shareOf(0, from, to) * 100;
  const end = shareOf(value, from, to) * 100;
  return { from: Math.round(Math.min(zero, end)), to: Math.round(Math.max(zero, end)), color };
};

/** The fill of a value on a scale of two or three colours. */
export const scaleColor = (
  rule: RuleView,
  value: number,
  values: AreaValues,
  formula: FormulaNumber,
): string | null => {
  const numbers = numbersOf(rule, values, formula);
  const { colors = [] } = rule;
  if (!numbers || colors.length < numbers.length) return null;
  const above = numbers.findIndex((number, index) => index > 0 && value <= number);
  const upper = above < 0 ? numbers.length - 1 : above;
  const share = shareOf(value, numbers[upper - 1] ?? 0, numbers[upper] ?? 0);
  return mixed(colors[upper - 1] ?? '', colors[upper] ?? '', share);
};

const mixed = (from: string, to: string, share: number): string => {
  const channel = (color: string, at: number): number => Number.parseInt(color.slice(at, at + 2), 16);
  const parts = [1, 3, 5].map((at) => Math.round(channel(from, at) + (channel(to, at) - channel(from, at)) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
};

/** The icon of a value: the highest point it reaches. */
export const iconFor = (rule: RuleView, value: number, values: AreaValues, formula: FormulaNumber): Icon | null => {
  const numbers = numbersOf(rule, values, formula);
  if (!numbers) return null;
  const { iconSet = '', reverse = false, showValue = true } = rule;
  const place = Math.max(
    0,
    numbers.findLastIndex((number) => value >= number),
  );
  return iconOf(iconSet, reverse ? numbers.length - 1 - place : place, numbers.length, !showValue);
};
