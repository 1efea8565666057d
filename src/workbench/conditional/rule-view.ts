import type { RuleDetails, Threshold } from '../../host/model/conditional-formats/rule-details';
import type { CellArea } from '../../host/model/types';
import type { ConditionalFormatModel } from '../../host/model/workbook';

/* RuleDetails also allows any other key, which would hide the types of its own. */
type KnownDetails = { readonly [Key in keyof RuleDetails as string extends Key ? never : Key]?: RuleDetails[Key] };

/** One conditional format as the drawing needs it. */
export interface RuleView extends Omit<KnownDetails, 'formulas'> {
  readonly areas: readonly CellArea[];
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly format: ConditionalFormatModel['format'];
  /** What the file calls it: expression, cellIs, containsText, top10, dataBar … */
  readonly kind: string;
  /** Without "=". */
  readonly formulas: readonly string[];
}

export type { Threshold };

/** Reads a rule of the model; `place` is its place in the order of priority. */
export const ruleView = (rule: ConditionalFormatModel, place: number): RuleView => {
  const details: KnownDetails = rule.details;
  const custom = rule.type === 'Custom';
  return {
    ...details,
    areas: rule.areas,
    priority: place,
    stopIfTrue: rule.stopIfTrue,
    format: rule.format,
    kind: custom ? 'expression' : (details.fileType ?? ''),
    formulas: custom ? [rule.formula.replace(/^=/, '')] : (details.formulas ?? [rule.formula]),
  };
};
