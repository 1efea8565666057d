import { serialToIso } from '../../domain/cell/serial-day';
import type { SubsidyResult } from '../../domain/subsidy/sum-subsidies';
import type { DrawnValue } from '../sheet-drawing';
import { amountText } from './amount-text';
import type { SubsidyWording } from './subsidy-wording';

const notesOf = ({ figures, outside }: SubsidyResult, words: SubsidyWording): string =>
  [
    figures.paidByOthers === 0 ? '' : words.paidByOthers(amountText(figures.paidByOthers)),
    outside === 0 ? '' : words.outside(outside),
  ]
    .filter((text) => text !== '')
    .join('；');

/** Title, basis, check cell, what is not in the sheet. */
export const headRows = (result: SubsidyResult, check: DrawnValue, words: SubsidyWording): DrawnValue[][] => {
  const { issued, asOf } = result.context;
  return [
    [words.heading],
    [words.basis(issued.document, issued.title, serialToIso(asOf))],
    [words.check.label, check, words.check.explained],
    [notesOf(result, words)],
  ];
};
