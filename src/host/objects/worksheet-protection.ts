import type { SheetModel } from '../model/workbook';
import { acts, defineClass, value } from '../protocol/describe';
import { EventType } from '../protocol/event-queue';
import type { ExcelClass } from '../protocol/excel-class';
import { ExcelError } from '../protocol/excel-error';

export const WorksheetProtectionObject: ExcelClass<SheetModel> = defineClass('WorksheetProtection', {
  props: {
    Protected: value(2, ({ protection }) => protection.protected),
    Options: value(2, ({ protection }) => (protection.protected ? { ...protection.options } : null)),
  },
  methods: {
    // A password is never written: a file locked by a test or a workbench would be lost to its owner.
    Protect: acts(2, (sheet, args, session) => {
      if (sheet.protection.protected) throw new ExcelError('AccessDenied');
      if (args.has(1)) throw new ExcelError('NotImplemented', 'Protection with a password');
      sheet.protection.protected = true;
      session.changes.sheetEvent(EventType.protectionChanged, sheet, { isProtected: true });
    }),
    Unprotect: acts(2, (sheet, _args, session) => {
      if (!sheet.protection.protected) return;
      sheet.protection.protected = false;
      session.changes.sheetEvent(EventType.protectionChanged, sheet, { isProtected: false });
    }),
  },
});
