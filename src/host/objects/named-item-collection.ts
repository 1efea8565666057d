import type { NameModel, SheetModel } from '../model/workbook';
import type { Arguments } from '../protocol/arguments';
import { defineClass, reads, writes } from '../protocol/describe';
import type { ExcelClass } from '../protocol/excel-class';
import { ExcelError } from '../protocol/excel-error';
import type { Session } from '../session';
import { NamedItemObject } from './named-item';
import { RangeObject } from './range';
import { absoluteFormula } from './support/absolute-formula';
import { checkFormula } from './support/check-formula';
import { existing } from './support/item-at';
import { renewFormulas } from './support/renew-formulas';
import { checkDefinedName, shownName } from './support/defined-name';

/** Null is the workbook's own collection, a sheet the one of its names. */
type Scope = SheetModel | null;

const within = (scope: Scope, session: Session): readonly NameModel[] =>
  session.workbook.names.filter((name) => name.sheetId === (scope?.id ?? null));

const find = (scope: Scope, key: string | number, session: Session): NameModel | undefined => {
  const wanted = String(key).toLowerCase();
  return within(scope, session).find((name) => shownName(name).toLowerCase() === wanted);
};

const add = (scope: Scope, formula: string, args: Arguments, session: Session) => {
  const name = checkDefinedName(args.text(0));
  if (find(scope, name, session)) throw new ExcelError('ItemAlreadyExists');
  const item = { name, sheetId: scope?.id ?? null, formula, visible: true, comment: args.textOr(2, '') };
  session.workbook.addName(item);
  renewFormulas(name, session);
  return NamedItemObject.of(existing(find(scope, name, session)));
};

const givenFormula = (args: Arguments): string => {
  if (args.isObject(1)) return absoluteFormula(RangeObject.targetOf(args.object(1)));
  return checkFormula(args.text(1));
};

export const NamedItemCollectionObject: ExcelClass<Scope> = defineClass('NamedItemCollection', {
  items: (scope, session) => within(scope, session).map((name) => NamedItemObject.of(name)),
  index: (scope, key, session) => NamedItemObject.of(existing(find(scope, key, session))),
  methods: {
    Add: writes(4, (scope, args, session) => add(scope, givenFormula(args), args, session)),
    AddFormulaLocal: writes(4, (scope, args, session) => add(scope, checkFormula(args.text(1)), args, session)),
    GetCount: reads(4, (scope, _args, session) => within(scope, session).length),
    GetItemOrNullObject: reads(4, (scope, args, session) => {
      const name = find(scope, args.text(0), session);
      return name ? NamedItemObject.of(name) : null;
    }),
  },
});
