import type { SheetModel } from '../model/workbook';
import { defineClass, reads, writes } from '../protocol/describe';
import { EventType, WORKBOOK_TARGET } from '../protocol/event-queue';
import type { ExcelClass } from '../protocol/excel-class';
import type { Session } from '../session';
import { eventMethods } from './support/event-methods';
import { guardStructure } from './support/guard';
import { existing } from './support/item-at';
import { checkSheetName, nextSheetName } from './support/sheet-name';
import { tabs } from './support/sheet-order';
import { WorksheetObject } from './worksheet';

/* Worksheets are found by their id or, without regard to case, by their name. */
const find = (session: Session, key: string | number): SheetModel | undefined => {
  const name = String(key).toLowerCase();
  return session.workbook.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name);
};

const add = (name: string | null, session: Session): SheetModel => {
  guardStructure(session);
  const checked = name === null ? nextSheetName(session) : checkSheetName(name, session);
  const sheet = session.workbook.addSheet(checked);
  session.calculation.restructure();
  session.changes.painted(sheet);
  const message = { source: session.changes.source, worksheetId: sheet.id };
  session.changes.emit(EventType.added, WORKBOOK_TARGET, message);
  return sheet;
};

export const WorksheetCollectionObject: ExcelClass<null> = defineClass('WorksheetCollection', {
  items: (_all, session) => session.workbook.sheets.map((sheet) => WorksheetObject.of(sheet)),
  index: (_all, key, session) => WorksheetObject.of(existing(find(session, key))),
  methods: {
    Add: writes(1, (_all, args, session) => WorksheetObject.of(add(args.textOr(0, null), session))),
    GetActiveWorksheet: reads(1, (_all, _args, session) => WorksheetObject.of(session.workbook.activeSheet)),
    GetCount: reads(4, (_all, args, session) => tabs(session, args.flagOr(0, false)).length),
    GetFirst: reads(5, (_all, args, session) => WorksheetObject.of(existing(tabs(session, args.flagOr(0, false))[0]))),
    GetLast: reads(5, (_all, args, session) =>
      WorksheetObject.of(existing(tabs(session, args.flagOr(0, false)).at(-1))),
    ),
    GetItemOrNullObject: reads(4, (_all, args, session) => {
      const sheet = find(session, args.text(0));
      return sheet ? WorksheetObject.of(sheet) : null;
    }),
    ...eventMethods(
      ['Activated', 7],
      ['Added', 7],
      ['Calculated', 8],
      ['DataChanged', 9],
      ['Deactivated', 7],
      ['Deleted', 7],
      ['FormatChanged', 9],
      ['ProtectionChanged', 14],
      ['RowHiddenChanged', 11],
      ['SelectionChanged', 9],
    ),
  },
});
