import type { ConditionalFormatModel } from '../model/workbook';
import { acts, defineClass, reads, writes } from '../protocol/describe';
import type { ExcelClass } from '../protocol/excel-class';
import { ExcelError } from '../protocol/excel-error';
import { ConditionalFormatObject } from './conditional-format';
import { contains, intersect } from './support/area';
import { guardFormats } from './support/guard';
import { existing, itemAt } from './support/item-at';
import type { FormatTarget } from './support/uniform';

/* The conditional formats of a range are all those that touch it. */
const touching = ({ sheet, areas }: FormatTarget): readonly ConditionalFormatModel[] =>
  sheet.conditionalFormats.items.filter((format) =>
    format.areas.some((area) => areas.some((scope) => intersect(area, scope))),
  );

const wrap = (scope: FormatTarget, format: ConditionalFormatModel) =>
  ConditionalFormatObject.of({ sheet: scope.sheet, format });

/* Taking a rule away from only a part of its cells would split it, which the workbook model does not do. */
const clearAll = (scope: FormatTarget): void => {
  const formats = touching(scope);
  const whole = formats.every((format) => format.areas.every((area) => scope.areas.some((s) => contains(s, area))));
  if (!whole) throw new ExcelError('NotImplemented', 'A conditional format reaches beyond the range.');
  for (const format of formats) scope.sheet.conditionalFormats.remove(format.id);
};

export const ConditionalFormatCollectionObject: ExcelClass<FormatTarget> = defineClass('ConditionalFormatCollection', {
  items: (scope) => touching(scope).map((format) => wrap(scope, format)),
  index: (scope, key) => wrap(scope, existing(touching(scope).find(({ id }) => id === key))),
  methods: {
    Add: writes(6, (scope, args, session) => {
      guardFormats(scope.sheet);
      if (args.text(0).toLowerCase() !== 'custom')
        throw new ExcelError('NotImplemented', `Conditional format of type ${args.text(0)}`);
      const format = scope.sheet.conditionalFormats.addCustom(scope.areas);
      session.changes.painted(scope.sheet);
      return wrap(scope, format);
    }),
    ClearAll: acts(6, (scope, _args, session) => {
      guardFormats(scope.sheet);
      clearAll(scope);
      session.changes.painted(scope.sheet);
    }),
    GetCount: reads(6, (scope) => touching(scope).length),
    GetItemAt: reads(6, (scope, args) => wrap(scope, itemAt(touching(scope), args.whole(0)))),
    GetItemOrNullObject: reads(14, (scope, args) => {
      const format = touching(scope).find(({ id }) => id === args.text(0));
      return format ? wrap(scope, format) : null;
    }),
  },
});
