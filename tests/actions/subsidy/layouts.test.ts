import fc from 'fast-check';
import { createWorkbook } from '../../../src/host/model/open-workbook';
import type { WorkbookModel } from '../../../src/host/model/workbook';
import type { Grid } from '../../../src/domain/cell/grid';
import { toYuan } from '../../../src/domain/subsidy/fen';
import { gridOf } from '../../support/registers/layout';
import { LAYOUTS } from '../../support/registers/layouts';
import { randomRegister } from '../../support/registers/random-register';
import { checkCell, subsidyDesk, sumsOf } from '../../support/subsidy-desk';

const workbookOf = ({ sheet: name, values, merges }: Grid): WorkbookModel => {
  const workbook = createWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('a new workbook has a sheet');
  sheet.name = name;
  values.forEach((row, at) => {
    row.forEach((value, column) => {
      if (value !== '') sheet.cells.setValue(at, column, value);
    });
  });
  for (const area of merges) sheet.merges.add(area);
  return workbook;
};

/** Whatever the register looks like, the sheet's own formulas come to what the pane and the command line say. */
const expectSame = async (grid: Grid): Promise<void> => {
  const workbook = workbookOf(grid);
  const { figures } = await (await subsidyDesk(workbook)).write({ sheet: grid.sheet });
  const { studios, entitled, paid, difference } = figures.total;
  const yuan = (fen: number | null) => (fen === null ? '未定' : toYuan(fen));
  expect(sumsOf(workbook, '合计')).toEqual([studios, yuan(entitled), yuan(paid), yuan(difference)]);
  for (const level of figures.levels)
    expect(sumsOf(workbook, level.label).slice(0, 3)).toEqual([level.studios, yuan(level.entitled), yuan(level.paid)]);
  expect(checkCell(workbook)).toBe('正常');
};

describe('sheet and figures agree', () => {
  it.each(LAYOUTS.map((layout) => [layout.about, layout] as const))('%s', async (_, layout) => {
    await expectSame(gridOf(layout));
  });
  it('in random registers', async () => {
    await fc.assert(
      fc.asyncProperty(randomRegister, ({ grid }) => expectSame(grid)),
      { numRuns: 15 },
    );
  }, 120_000);
});
