import type { Package } from '../../package/package';
import { parseArea } from '../references/a1';
import type { TableModel } from '../workbook';

/** Excel tables of a sheet. */
export const readTables = (pkg: Package, sheetPart: string): TableModel[] =>
  pkg
    .relationships(sheetPart)
    .ofType('table')
    .filter(({ part }) => pkg.has(part))
    .flatMap(({ part }) => {
      const { root } = pkg.xml(part);
      const area = parseArea(root.get('ref') ?? '');
      if (!area) return [];
      const name = root.get('displayName') ?? root.get('name') ?? '';
      return [{ id: root.get('id') ?? '', name, area, hasTotals: root.number('totalsRowCount', 0) > 0 }];
    });
