import type { DrawnValue } from '../sheet-drawing';
import { areaOf, literal } from './cell-formulas';
import { columnIn, COLUMN } from './sheet-plan';
import type { SubsidyWording } from './subsidy-wording';
import { openIf, someLevelOpen, type SummarySource } from './summary-formulas';

/** Heads of the lines. */
export const linesHead = ({ columns }: SubsidyWording): DrawnValue[] => [
  columns.number,
  columns.studio,
  columns.unit,
  columns.union,
  columns.level,
  columns.year,
  columns.entitled,
  columns.paid,
  columns.difference,
  columns.remark,
  columns.clause,
  columns.cell,
  columns.moved,
];

/** The sum below the lines. */
export const linesTotal = (source: SummarySource): DrawnValue[] => {
  const { plan, words } = source;
  const sum = (column: keyof typeof COLUMN): string => areaOf(columnIn(plan.lines, COLUMN[column]));
  const entitled = sum('entitled');
  const open = literal(words.open);
  return [
    null,
    words.total,
    null,
    null,
    null,
    null,
    openIf(someLevelOpen(source), `SUM(${entitled})`, source),
    { formula: `=SUM(${sum('paid')})` },
    {
      formula: `=IF(ISNUMBER(G${plan.linesTotal + 1}),ROUND(H${plan.linesTotal + 1}-G${plan.linesTotal + 1},2),${open})`,
    },
  ];
};

/** Who drew it up, who checked it, when. */
export const signatureRow = ([drawn = '', checked = '', date = '']: readonly string[]): DrawnValue[] => [
  null,
  drawn,
  null,
  checked,
  null,
  null,
  null,
  null,
  null,
  date,
];
