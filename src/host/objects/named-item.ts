import type { NameModel } from '../model/workbook';
import { acts, defineClass, nav, reads, value } from '../protocol/describe';
import type { ExcelClass } from '../protocol/excel-class';
import { ExcelError } from '../protocol/excel-error';
import type { Session } from '../session';
import { RangeObject } from './range';
import { checkFormula } from './support/check-formula';
import { shownName } from './support/defined-name';
import { fullAddress } from './support/full-address';
import { existing } from './support/item-at';
import { asFlag, asText } from './support/json';
import { constantOf } from './support/name-constant';
import { renewFormulas } from './support/renew-formulas';
import { rangeOfFormula } from './support/resolve-range';
import { WorksheetObject } from './worksheet';

const sheetOf = ({ sheetId }: NameModel, session: Session) => session.workbook.sheets.find(({ id }) => id === sheetId);

const rangeOrNull = ({ formula }: NameModel, session: Session) => {
  const target = rangeOfFormula(session, formula);
  return target && RangeObject.of(target);
};

export const NamedItemObject: ExcelClass<NameModel> = defineClass('NamedItem', {
  identity: (item) => ({ _Id: shownName(item) }),
  props: {
    Name: value(1, shownName),
    Scope: value(4, ({ sheetId }) => (sheetId === null ? 'Workbook' : 'Worksheet')),
    Type: value(1, (item, session) =>
      rangeOfFormula(session, item.formula) ? 'Range' : constantOf(item.formula).type,
    ),
    Value: value(1, (item, session) => {
      const range = rangeOfFormula(session, item.formula);
      return range ? fullAddress(range) : constantOf(item.formula).value;
    }),
    Formula: value(
      7,
      ({ formula }) => formula,
      (item, given, session) => {
        item.formula = checkFormula(asText(given));
        renewFormulas(item.name, session);
      },
    ),
    Visible: value(
      1,
      ({ visible }) => visible,
      (item, given) => {
        item.visible = asFlag(given);
      },
    ),
    Comment: value(
      4,
      ({ comment }) => comment,
      (item, given) => {
        item.comment = asText(given);
      },
    ),
  },
  navs: {
    Worksheet: nav(4, (item, session) => {
      const sheet = sheetOf(item, session);
      if (!sheet) throw new ExcelError('ItemNotFound');
      return WorksheetObject.of(sheet);
    }),
    WorksheetOrNullObject: nav(4, (item, session) => {
      const sheet = sheetOf(item, session);
      return sheet ? WorksheetObject.of(sheet) : null;
    }),
  },
  methods: {
    Delete: acts(4, (item, _args, session) => {
      session.workbook.removeName(item.name, item.sheetId);
      renewFormulas(item.name, session);
    }),
    GetRange: reads(1, (item, _args, session) => existing(rangeOrNull(item, session) ?? undefined)),
    GetRangeOrNullObject: reads(4, (item, _args, session) => rangeOrNull(item, session)),
  },
});
