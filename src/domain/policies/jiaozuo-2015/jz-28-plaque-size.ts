import { compactText } from '../../cell/normalise-text';
import type { Studio } from '../../register/studio';
import { namedBeforeEffective } from '../effective';
import type { Report, RowRule, RuleContext } from '../policy';
import { tellNothing } from '../rules/filled-rule';
import { memoText } from '../rules/memo-text';

const FIELD = 'plaque.size';
const EXPECTED = '60cm×40cm';
const SIDES = [40, 60];
const UNITS: Readonly<Record<string, number>> = { cm: 1, 厘米: 1, 公分: 1, mm: 0.1, 毫米: 0.1, m: 100, 米: 100 };
/* The document itself writes the Cyrillic х between the sides; people write ×, x, X, *, 乘. */
const SIZE =
  /^(?:长|宽)?(\d+(?:\.\d+)?)(cm|mm|m|厘米|公分|毫米|米)?[(（]?[长宽]?[)）]?[×xXхХ✕╳*＊乘∗·-]+(?:高|宽)?(\d+(?:\.\d+)?)(cm|mm|m|厘米|公分|毫米|米)?/;

type Verdict = 'right' | 'wrong' | 'unclear';

/** Without a unit centimetres are meant, or millimetres where the numbers are ten times as large. */
const sideInCm = (digits: string, unit: string | undefined): number => {
  const side = Number(digits);
  if (unit !== undefined) return side * (UNITS[unit] ?? 1);
  return side >= 300 ? side / 10 : side;
};

/** Reads a plaque's two sides; which of them is the longer one is not written. */
export const judgePlaqueSize = memoText((text: string): Verdict => {
  const match = SIZE.exec(compactText(text).toLowerCase());
  if (!match) return 'unclear';
  const [, width = '', unit, height = '', lastUnit] = match;
  const sides = [sideInCm(width, unit ?? lastUnit), sideInCm(height, lastUnit ?? unit)].sort((a, b) => a - b);
  return sides.every((side, index) => Math.abs(side - (SIDES[index] ?? 0)) < 0.01) ? 'right' : 'wrong';
});

const check = (studio: Studio, report: Report, { policy }: RuleContext): void => {
  if (namedBeforeEffective(studio, policy) !== 'no' || tellNothing(studio, FIELD, report)) return;
  const value = studio.text(FIELD);
  const verdict = judgePlaqueSize(value);
  const params = { value, expected: EXPECTED };
  if (verdict === 'wrong') report(studio, FIELD, { code: 'plaque-size', params });
  if (verdict === 'unclear' && !value.startsWith('#'))
    report(studio, FIELD, { code: 'plaque-size-unclear', severity: 'info', params });
};

/** 第十三条4: plaques are 60 cm by 40 cm. */
export const jz28: RowRule = {
  id: 'JZ-28',
  article: '第十三条4',
  severity: 'warning',
  scope: 'row',
  needs: [FIELD],
  check,
};
