import type { ExcelClass } from './excel-class';

/** One Excel object as a batch sees it: a class description and the part of the workbook it stands for. */
export class HostObject {
  constructor(
    readonly excelClass: ExcelClass<unknown>,
    readonly target: unknown,
  ) {}
}
