import { recognizeRegister } from '../../../src/domain/register/recognize-register';
import { at, gridOf, summary } from '../../support/registers/layout';
import { LAYOUTS } from '../../support/registers/layouts';

describe('registers as unions keep them', () => {
  it.each(LAYOUTS.map((layout) => [layout.about, layout] as const))('%s', (_, layout) => {
    const required = layout.required ?? ['studio.name', 'studio.unit', 'leader.name'];
    const register = recognizeRegister(gridOf(layout), { required });
    expect(register).not.toBeNull();
    const { header, fields, studios, skipped, questions } = summary(register!);
    expect({ header, fields, studios, skipped, questions }).toEqual({
      header: layout.header,
      fields: layout.fields,
      studios: layout.studios,
      skipped: layout.skipped ?? {},
      questions: layout.questions ?? [],
    });
    const last = layout.lastRow ?? Math.max(...layout.studios);
    if (layout.lastRow !== undefined || layout.studios.length > 0)
      expect(register!.lastRow + 1).toBeGreaterThanOrEqual(last);
    if (layout.lastRow !== undefined) expect(register!.lastRow + 1).toBe(layout.lastRow);
    for (const [letters, unit] of Object.entries(layout.units ?? {}))
      expect(register!.columns.find(({ column }) => column === at(letters))?.unit).toBe(unit);
  });
});
