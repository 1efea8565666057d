import type { CellScalar } from '../../host/model/types';
import type { SheetModel } from '../../host/model/workbook';
import { type AreaValues, readAreaValues } from './area-values';
import { type ConditionalLook, PLAIN_LOOK } from './look';
import type { RuleFormula } from './rule-formula';
import { indexRules } from './rule-index';
import { ruleHolds, type Trial } from './rule-test';
import type { RuleView } from './rule-view';
import { dataBarOf, iconFor, scaleColor } from './scale-looks';

/** What the conditional formats of a sheet make of each cell; made anew whenever the sheet changed. */
export const createConditionalLooks = (
  sheet: SheetModel,
  rules: readonly RuleView[],
  formula: RuleFormula,
): ((row: number, column: number) => ConditionalLook) => {
  const rulesAt = indexRules(rules);
  const values = new Map<RuleView, AreaValues>();
  const valuesOf = (rule: RuleView): AreaValues => {
    const known = values.get(rule) ?? readAreaValues(sheet, rule.areas);
    values.set(rule, known);
    return known;
  };
  return (row, column) => {
    const candidates = rulesAt(row, column);
    if (candidates.length === 0) return PLAIN_LOOK;
    const value = sheet.cells.value(row, column);
    return lookOf(candidates, (rule) => ({
      value,
      all: () => valuesOf(rule),
      formula: (text) => formula(text, rule.areas, { row, column }),
    }));
  };
};

const lookOf = (rules: readonly RuleView[], trialOf: (rule: RuleView) => Trial): ConditionalLook => {
  let look = PLAIN_LOOK;
  for (const rule of rules) {
    const drawn = drawnBy(rule, trialOf(rule));
    if (!drawn) continue;
    look = stronger(look, drawn);
    if (rule.stopIfTrue) break;
  }
  return look;
};

/* What stronger rules settled stays; weaker ones fill in the rest. */
const stronger = (look: ConditionalLook, weaker: Partial<ConditionalLook>): ConditionalLook => ({
  fill: look.fill ?? weaker.fill ?? null,
  fontColor: look.fontColor ?? weaker.fontColor ?? null,
  bold: look.bold ?? weaker.bold ?? null,
  italic: look.italic ?? weaker.italic ?? null,
  underline: look.underline ?? weaker.underline ?? null,
  strikethrough: look.strikethrough ?? weaker.strikethrough ?? null,
  bar: look.bar ?? weaker.bar ?? null,
  icon: look.icon ?? weaker.icon ?? null,
  rules: [...look.rules, ...(weaker.rules ?? [])],
});

const drawnBy = (rule: RuleView, trial: Trial): Partial<ConditionalLook> | null => {
  if (['dataBar', 'colorScale', 'iconSet'].includes(rule.kind)) return scaled(rule, trial);
  return ruleHolds(rule, trial) ? { ...formatLook(rule.format), rules: [nameOf(rule)] } : null;
};

/* Read by name: the format of a rule works its parts out when they are asked for. */
const formatLook = ({ fill, fontColor, bold, italic, underline, strikethrough }: RuleView['format']) => ({
  fill,
  fontColor,
  bold,
  italic,
  underline,
  strikethrough,
});

const nameOf = ({ kind, formulas }: RuleView): string => (kind === 'expression' ? `=${formulas[0] ?? ''}` : kind);

const scaled = (rule: RuleView, { value, all, formula }: Trial): Partial<ConditionalLook> | null => {
  if (typeof value !== 'number') return null;
  const asNumber = (text: string): number | null => number(formula(text));
  const rules = [rule.kind];
  if (rule.kind === 'dataBar') return { bar: dataBarOf(rule, value, all(), asNumber), rules };
  if (rule.kind === 'colorScale') return { fill: scaleColor(rule, value, all(), asNumber), rules };
  return { icon: iconFor(rule, value, all(), asNumber), rules };
};

const number = (value: CellScalar | null): number | null => (typeof value === 'number' ? value : null);
