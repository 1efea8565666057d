import type { ProtectionModel } from '../workbook';
import type { WorksheetFrame } from './worksheet-frame';

/** Office.js' word → attribute that locks it, and whether it is locked when the attribute is absent (18.3.1.85). */
const OPTIONS: Readonly<Record<string, readonly [string, boolean]>> = {
  allowAutoFilter: ['autoFilter', true],
  allowDeleteColumns: ['deleteColumns', true],
  allowDeleteRows: ['deleteRows', true],
  allowEditObjects: ['objects', false],
  allowEditScenarios: ['scenarios', false],
  allowFormatCells: ['formatCells', true],
  allowFormatColumns: ['formatColumns', true],
  allowFormatRows: ['formatRows', true],
  allowInsertColumns: ['insertColumns', true],
  allowInsertHyperlinks: ['insertHyperlinks', true],
  allowInsertRows: ['insertRows', true],
  allowPivotTables: ['pivotTables', true],
  allowSort: ['sort', true],
};

/** Protection of a sheet. A password is never written, and what one protects is never opened without it. */
export class ProtectionFile implements ProtectionModel {
  constructor(private readonly frame: WorksheetFrame) {}

  get protected(): boolean {
    return this.frame.find('sheetProtection')?.flag('sheet') ?? false;
  }

  set protected(on: boolean) {
    if (on === this.protected) return;
    if (!on && this.hasPassword) throw new Error('The sheet is protected by a password.');
    if (on) {
      const element = this.frame.ensure('sheetProtection');
      for (const name of ['sheet', 'objects', 'scenarios']) element.set(name, '1');
    } else this.frame.remove(this.frame.find('sheetProtection'));
  }

  get hasPassword(): boolean {
    const element = this.frame.find('sheetProtection');
    return element?.get('password') !== undefined || element?.get('hashValue') !== undefined;
  }

  get options(): Readonly<Record<string, boolean>> {
    const element = this.frame.find('sheetProtection');
    return Object.fromEntries(
      Object.entries(OPTIONS).map(([option, [name, locked]]) => [option, !(element?.flag(name, locked) ?? false)]),
    );
  }

  /** Says what stays allowed; options that are not named keep their state. */
  allow(options: Readonly<Record<string, boolean>>): void {
    const element = this.frame.find('sheetProtection');
    for (const [option, allowed] of Object.entries(options)) {
      const name = OPTIONS[option]?.[0];
      if (element && name !== undefined) element.set(name, allowed ? '0' : '1');
    }
  }
}
