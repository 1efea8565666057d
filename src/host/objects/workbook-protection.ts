import { defineClass, value } from '../protocol/describe';
import type { ExcelClass } from '../protocol/excel-class';

/** Whether the workbook's structure is protected; protecting and unprotecting is for its owner. */
export const WorkbookProtectionObject: ExcelClass<null> = defineClass('WorkbookProtection', {
  props: { Protected: value(7, (_protection, { workbook }) => workbook.structureProtected) },
});
