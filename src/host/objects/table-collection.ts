import type { SheetModel } from '../model/workbook';
import { defineClass, reads, value } from '../protocol/describe';
import type { ExcelClass } from '../protocol/excel-class';
import { existing, itemAt } from './support/item-at';
import { TableObject } from './table';

/** Tables of one sheet or, with all of them, of the workbook. Read only: the file's tables stay as they are. */
type Sheets = readonly SheetModel[];

const tables = (sheets: Sheets) => sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));

const find = (sheets: Sheets, key: string | number) => {
  const wanted = String(key).toLowerCase();
  return tables(sheets).find(({ table }) => table.id === String(key) || table.name.toLowerCase() === wanted);
};

export const TableCollectionObject: ExcelClass<Sheets> = defineClass('TableCollection', {
  items: (sheets) => tables(sheets).map((target) => TableObject.of(target)),
  index: (sheets, key) => TableObject.of(existing(find(sheets, key))),
  props: { Count: value(1, (sheets) => tables(sheets).length) },
  methods: {
    GetCount: reads(4, (sheets) => tables(sheets).length),
    GetItemAt: reads(1, (sheets, args) => TableObject.of(itemAt(tables(sheets), args.whole(0)))),
    GetItemOrNullObject: reads(4, (sheets, args) => {
      const target = find(sheets, args.text(0));
      return target ? TableObject.of(target) : null;
    }),
  },
});
