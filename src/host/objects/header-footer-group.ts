import type { SheetModel } from '../model/workbook';
import { defineClass, nav } from '../protocol/describe';
import type { ExcelClass } from '../protocol/excel-class';
import { HeaderFooterObject } from './header-footer';

export const HeaderFooterGroupObject: ExcelClass<SheetModel> = defineClass('HeaderFooterGroup', {
  navs: { DefaultForAllPages: nav(9, (sheet) => HeaderFooterObject.of(sheet)) },
});
