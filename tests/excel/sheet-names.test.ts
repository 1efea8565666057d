import fc from 'fast-check';
import { freeSheetName } from '../../src/excel/sheet-names';

describe('free sheet name', () => {
  it('keeps a free title and numbers a taken one, without regard to case', () => {
    expect(freeSheetName('检查结果', ['台账'])).toBe('检查结果');
    expect(freeSheetName('检查结果', ['检查结果', '检查结果（2）'])).toBe('检查结果（3）');
    expect(freeSheetName('Result', ['RESULT'])).toBe('Result（2）');
  });

  it('cuts no character in half, and leaves out what no tab can show', () => {
    expect(freeSheetName('\u{20bb7}'.repeat(20), [])).toBe('\u{20bb7}'.repeat(15));
    expect(freeSheetName("'某\n工作室'", [])).toBe('某 工作室');
    expect(freeSheetName(`${'某'.repeat(30)}'某`, [])).toBe('某'.repeat(30));
    expect(freeSheetName("''", [])).toBe('_');
  });

  it('is always a name Excel takes', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60, unit: 'binary' }),
        fc.array(fc.string({ maxLength: 8 })),
        (wished, taken) => {
          const name = freeSheetName(`表${wished}`, taken);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[:\\/?*[\]]|^'|'$/);
          expect(() => encodeURIComponent(name)).not.toThrow();
          expect(taken.map((each) => each.toLowerCase())).not.toContain(name.toLowerCase());
        },
      ),
    );
  });
});
