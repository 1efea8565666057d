import type { SubsidyOutcome } from '../actions/subsidy-outcome';
import { toA1 } from '../domain/cell/cell-address';
import { serialToIso } from '../domain/cell/serial-day';
import { type Fen, toYuan } from '../domain/subsidy/fen';
import type { LevelSum, Unsettled } from '../domain/subsidy/subsidy-figures';
import { subsidySheet } from '../strings/zh-CN/subsidy-sheet';
import { findingAnswer } from './check-answer';
import { noteAnswers } from './note-answer';

const yuan = (fen: Fen | null): number | null => (fen === null ? null : toYuan(fen));

const levelAnswer = ({ level, label, kind, studios, unsettled, rate, entitled, paid }: LevelSum) => ({
  level,
  label,
  ...(kind === undefined ? {} : { kind }),
  studios,
  rate: yuan(rate),
  entitled: yuan(entitled),
  paid: toYuan(paid),
  unsettled,
});

const unsettledAnswer = ({ studio, sheet, cell, why, from = '', to = '' }: Unsettled) => ({
  studio,
  sheet,
  address: toA1(cell),
  why: subsidySheet.why(why, from, to),
});

/** The answer of `subsidy`, as the contract has it. Amounts are yuan. */
export const subsidyAnswer = (file: string, outcome: SubsidyOutcome) => {
  const { figures, unsettled, findings, counts, notes } = outcome;
  const { studios, entitled, paid, difference } = figures.total;
  return {
    file,
    command: 'subsidy',
    policy: outcome.policy,
    asOf: serialToIso(outcome.asOf),
    levels: figures.levels.map(levelAnswer),
    total: { studios, entitled: yuan(entitled), paid: toYuan(paid), difference: yuan(difference) },
    paidByOthers: toYuan(figures.paidByOthers),
    unsettled: unsettled.map(unsettledAnswer),
    findings: findings.map(findingAnswer),
    counts,
    notes: noteAnswers(notes),
  };
};
export type SubsidyAnswer = ReturnType<typeof subsidyAnswer>;
