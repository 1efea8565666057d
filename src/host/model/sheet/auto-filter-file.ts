import { areaName, parseArea } from '../references/a1';
import type { CellArea } from '../types';
import type { SheetNames } from './sheet-names';
import type { WorksheetFrame } from './worksheet-frame';

/** The sheet's own filter, with the hidden name Excel keeps beside it. */
export class AutoFilterFile {
  constructor(
    private readonly frame: WorksheetFrame,
    private readonly names: SheetNames,
  ) {}

  get area(): CellArea | null {
    return parseArea(this.frame.find('autoFilter')?.get('ref') ?? '');
  }

  set area(area: CellArea | null) {
    const current = this.area;
    if (!area) {
      this.frame.remove(this.frame.find('autoFilter'));
      this.names.set('_FilterDatabase', []);
    } else if (!current || areaName(current) !== areaName(area)) {
      const element = this.frame.ensure('autoFilter');
      // Criteria count columns from the area's left edge, so they mean nothing for another one.
      element.children.splice(0);
      element.set('ref', areaName(area));
      this.names.set('_FilterDatabase', [areaName(area)], false);
    }
  }
}
