import { acts, defineClass, value } from '../protocol/describe';
import type { ExcelClass } from '../protocol/excel-class';
import { ExcelError } from '../protocol/excel-error';
import type { Json } from '../protocol/wire';
import type { Session } from '../session';
import { settingsChanged, storeSetting } from './support/store-setting';

const read = (key: string, session: Session): Json => {
  const text = session.workbook.settings.get(key);
  if (text === undefined) throw new ExcelError('ItemNotFound');
  return JSON.parse(text) as Json;
};

/** A setting is known by its key; the file holds its value as JSON text. */
export const SettingObject: ExcelClass<string> = defineClass('Setting', {
  identity: (key) => ({ _Id: key }),
  props: {
    Key: value(4, (key) => key),
    Value: value(4, read, (key, given, session) => storeSetting(session, key, given)),
  },
  methods: {
    Delete: acts(4, (key, _args, session) => {
      session.workbook.settings.delete(key);
      settingsChanged(session);
    }),
  },
});
