import { defineClass, reads, writes } from '../protocol/describe';
import type { ExcelClass } from '../protocol/excel-class';
import { ExcelError } from '../protocol/excel-error';
import type { Session } from '../session';
import { SettingObject } from './setting';
import { storeSetting } from './support/store-setting';

const get = (key: string, session: Session) => (session.workbook.settings.has(key) ? SettingObject.of(key) : null);

export const SettingCollectionObject: ExcelClass<null> = defineClass('SettingCollection', {
  items: (_all, session) => [...session.workbook.settings.keys()].map((key) => SettingObject.of(key)),
  index: (_all, key, session) => {
    const setting = get(String(key), session);
    if (!setting) throw new ExcelError('ItemNotFound');
    return setting;
  },
  methods: {
    Add: writes(4, (_all, args, session) => {
      storeSetting(session, args.text(0), args.raw(1));
      return SettingObject.of(args.text(0));
    }),
    GetCount: reads(4, (_all, _args, session) => session.workbook.settings.size),
    GetItemOrNullObject: reads(4, (_all, args, session) => get(args.text(0), session)),
  },
});
