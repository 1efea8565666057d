import type { ValidationModel } from '../model/workbook';
import { acts, defineClass, value } from '../protocol/describe';
import type { ExcelClass } from '../protocol/excel-class';
import type { Session } from '../session';
import { contains, intersect } from './support/area';
import { readAlert, readPrompt, shownAlert, shownPrompt } from './support/entry-messages';
import { readRule, shownRule, typeName } from './support/entry-rule';
import { guardContents } from './support/guard';
import { asFlag } from './support/json';
import type { FormatTarget } from './support/uniform';

const NO_RULE: Omit<ValidationModel, 'areas'> = {
  type: 'none',
  operator: 'between',
  formula: '',
  formula2: '',
  allowBlank: true,
  dropDown: true,
  alert: { show: true, style: 'stop', title: '', message: '' },
  prompt: { show: true, title: '', message: '' },
};

const touching = ({ sheet, areas }: FormatTarget): readonly ValidationModel[] =>
  sheet.validations.filter((rule) => rule.areas.some((area) => areas.some((wanted) => intersect(area, wanted))));

const covers = ({ areas }: FormatTarget, rule: ValidationModel): boolean =>
  areas.every((wanted) => rule.areas.some((area) => contains(area, wanted)));

const typeOf = (target: FormatTarget): string => {
  const [first, ...others] = touching(target);
  if (!first) return 'None';
  if (others.length > 0) return 'Inconsistent';
  return covers(target, first) ? typeName(first.type) : 'MixedCriteria';
};

type Rule = Omit<ValidationModel, 'areas'>;

const copy = ({ type, operator, formula, formula2, allowBlank, dropDown, alert, prompt }: Rule): Rule => ({
  type,
  operator,
  formula,
  formula2,
  allowBlank,
  dropDown,
  alert,
  prompt,
});

/** The one rule all cells have; the standard one where they have none or several. */
const common = (target: FormatTarget): Rule => {
  const [first, ...others] = touching(target);
  return copy(first && others.length === 0 && covers(target, first) ? first : NO_RULE);
};

/* What is set for some cells of a rule is set for these alone, as in Excel: they get a rule of their own. */
const change = (target: FormatTarget, part: Partial<ValidationModel>, session: Session): void => {
  const { sheet, areas } = target;
  for (const area of areas) guardContents(sheet, area);
  sheet.setValidation(areas, { ...common(target), ...part });
  session.changes.painted(sheet);
};

export const DataValidationObject: ExcelClass<FormatTarget> = defineClass('DataValidation', {
  props: {
    Type: value(8, typeOf),
    Rule: value(
      8,
      (target) => shownRule(common(target)),
      (target, given, session) => change(target, readRule(given, session.workbook.date1904), session),
    ),
    ErrorAlert: value(
      8,
      (target) => shownAlert(common(target)),
      (target, given, session) => change(target, { alert: readAlert(given) }, session),
    ),
    Prompt: value(
      8,
      (target) => shownPrompt(common(target)),
      (target, given, session) => change(target, { prompt: readPrompt(given) }, session),
    ),
    IgnoreBlanks: value(
      8,
      (target) => common(target).allowBlank,
      (target, given, session) => change(target, { allowBlank: asFlag(given) }, session),
    ),
  },
  methods: {
    Clear: acts(8, ({ sheet, areas }, _args, session) => {
      for (const area of areas) guardContents(sheet, area);
      sheet.setValidation(areas, null);
      session.changes.painted(sheet);
    }),
  },
});
