import { KNOWN, REGISTER } from './support/known-results';
import { calculateInLibreOffice, libreOffice } from './support/libre-office';

/* The referee: the recorded results are Excel's only as long as another program, told nothing, comes to the same. */
(libreOffice === null ? describe.skip : describe)('the known results, worked out by LibreOffice', () => {
  const answers =
    libreOffice === null
      ? new Map()
      : calculateInLibreOffice(libreOffice, [
          { name: '补助 表', rows: [['市'], ...KNOWN.map(({ formula }) => [null, formula])] },
          { name: '台账', rows: REGISTER },
        ]);

  it.each(KNOWN.map((known, at) => [known.formula, known, at] as const))(
    '%s',
    (_formula, { value, libreOffice: other = value }, at) => {
      const answer: unknown = answers.get(`B${at + 2}`);
      if (typeof other === 'number') expect(answer).toBeCloseTo(other, 9);
      else expect(answer).toBe(other);
    },
  );
});
