import { amountKey } from '../../domain/policies/rates-in-force';
import { settingValue } from '../../domain/policies/setting';
import { toYuan } from '../../domain/subsidy/fen';
import type { SubsidyResult } from '../../domain/subsidy/sum-subsidies';
import { COLUMN, type SheetPlan } from './sheet-plan';
import type { SubsidyWording } from './subsidy-wording';

/** A cell people may change: a level's amount or a choice. */
export interface SheetInput {
  /** The setting it stands for: "amount.municipal", "promotion". */
  readonly key: string;
  readonly row: number;
  readonly column: number;
  /** What stands left of it, to find it again and to be sure that it is the same. */
  readonly label: string;
  /** What we wrote there, '' for an open amount. */
  readonly value: string | number;
  /** For a choice: each word with what it means. */
  readonly words?: Readonly<Record<string, string>>;
  /** True when the value was changed in this sheet before. */
  readonly fromSheet: boolean;
}

const CHOICES = ['full', 'difference', 'none', 'manual'] as const;

/** The words of the choice in the order of the list, with what each means. */
const promotionWords = (words: SubsidyWording): Record<string, string> =>
  Object.fromEntries(CHOICES.map((choice) => [words.promotion.choices[choice], choice]));

/** How a rise in level is decided; a document that leaves it open without a setting is decided by hand. */
const decided = ({ context }: SubsidyResult): (typeof CHOICES)[number] => {
  const value = settingValue(context.issued, context.settings, 'promotion');
  return CHOICES.find((choice) => choice === value) ?? 'manual';
};

/** The cells of the sheet that people may change, and what stands there. */
export const sheetInputs = (
  result: SubsidyResult,
  plan: SheetPlan,
  words: SubsidyWording,
  fromSheet: ReadonlySet<string>,
): SheetInput[] => {
  const column = COLUMN.union;
  const rates = result.figures.levels.map(({ level, label, rate }, index) => ({
    key: amountKey(level),
    row: plan.levels.first + index,
    column,
    label,
    value: rate === null ? '' : toYuan(rate),
    fromSheet: fromSheet.has(amountKey(level)),
  }));
  if (plan.promotion === null) return rates;
  const promotion = {
    key: 'promotion',
    row: plan.promotion,
    column,
    label: words.promotion.label,
    value: words.promotion.choices[decided(result)],
    words: promotionWords(words),
    fromSheet: fromSheet.has('promotion'),
  };
  return [...rates, promotion];
};
