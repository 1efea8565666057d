import { createEngine } from '../../src/host/formulas/create-engine';
import { createWorkbook } from '../../src/host/model/open-workbook';
import { office } from './support/office';

it('works out formulas that came without a value, as Excel does when it opens such a file', async () => {
  const workbook = createWorkbook();
  const [sheet] = workbook.sheets;
  sheet!.cells.setValue(0, 0, 3);
  sheet!.cells.setFormula(1, 0, '=A1*10000', '');
  sheet!.cells.setFormula(2, 0, '=SUM(A1:A2)', '');
  const { run } = await office({ engine: await createEngine() }, workbook);
  const values = await run(async (context, worksheet) => {
    const range = worksheet.getRange('A1:A3');
    range.load('values');
    await context.sync();
    return range.values.flat() as unknown[];
  });
  expect(values).toEqual([3, 30000, 30003]);
});
