import { createEngine } from '../../src/host/formulas/create-engine';
import { office } from './support/office';

describe('calculation that is held back', () => {
  it('is made up for when the batch ends, once', async () => {
    const engine = await createEngine();
    const { run, sheet } = await office({ engine });
    const changed = jest.spyOn(engine, 'changed');
    await run(async (context, worksheet) => {
      context.application.suspendApiCalculationUntilNextSync();
      worksheet.getRange('B1').formulas = [['=SUM(A1:A3)']];
      for (const [index, value] of [1, 2, 3].entries()) worksheet.getRange(`A${index + 1}`).values = [[value]];
      await context.sync();
    });
    expect([sheet.cells.value(0, 1), changed.mock.calls.length]).toEqual([6, 1]);
    await run(async (context, worksheet) => {
      worksheet.getRange('A1').values = [[10]];
      await context.sync();
    });
    expect(sheet.cells.value(0, 1)).toBe(15);
  });

  it('is made up for although the batch is refused half-way', async () => {
    const { refusal, sheet } = await office({ engine: await createEngine() });
    const error = await refusal((context, worksheet) => {
      context.application.suspendApiCalculationUntilNextSync();
      worksheet.getRange('B1').formulas = [['=A1*2']];
      worksheet.getRange('A1').values = [[4]];
      worksheet.getRange('A1:B2').values = [[1]];
    });
    expect([error.code, sheet.cells.value(0, 1)]).toEqual(['InvalidArgument', 8]);
  });
});
