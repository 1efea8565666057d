import { markFormula, readMarkFormula } from '../../src/excel/mark-signature';

describe('mark signature', () => {
  it('is read back from the formula that carries it', () => {
    const signature = { kind: 'check', run: '7', severity: 'warning' } as const;
    expect(readMarkFormula(markFormula(signature))).toEqual(signature);
  });

  it('is found without the equals sign and with blanks, as other programs write it', () => {
    expect(readMarkFormula('LEN("GHTZ|1|check|3|error") > 0')).toEqual({ kind: 'check', run: '3', severity: 'error' });
  });

  it.each(['=$A1>1', '=LEN("GHTZ")>0', '=LEN("GHTZ|1|check|3|error")>0+A1', '', '=LEN("GHTZ|1|other|3|error")>0'])(
    'leaves a rule of somebody else alone: %s',
    (formula) => expect(readMarkFormula(formula)).toBeNull(),
  );
});
