import type { XmlElement } from '../../package/xml/xml-element';
import { readColor, type ColorTable } from '../styles/color';

/** One threshold of a scale, bar or icon set: type num, percent, percentile, formula, min, max (autoMin and autoMax in newer bars). */
export interface Threshold {
  readonly type: string;
  readonly value: string;
}

/** A rule as the file has it, for showing it. */
export interface RuleDetails extends Record<string, unknown> {
  /** The file's own type: expression, cellIs, containsText, duplicateValues, timePeriod … */
  readonly fileType: string;
  readonly operator: string;
  /** All formulas without "=". */
  readonly formulas: readonly string[];
  readonly text: string;
  readonly timePeriod: string;
  readonly rank: number;
  readonly percent: boolean;
  readonly bottom: boolean;
  readonly aboveAverage: boolean;
  readonly equalAverage: boolean;
  readonly standardDeviations: number;
  readonly thresholds: readonly Threshold[];
  /** "#RRGGBB" of a scale's points, or of a bar. */
  readonly colors: readonly string[];
  readonly iconSet: string;
  readonly reverse: boolean;
  readonly showValue: boolean;
  readonly gradient: boolean;
  /** True for a rule of the 2009 extension (x14). */
  readonly extension: boolean;
}

const thresholdOf = (element: XmlElement): Threshold => ({
  type: element.get('type') ?? 'num',
  value: element.get('val') ?? element.child('f')?.text() ?? '',
});

/** `extended` is the part of a data bar that stands in the extension. */
export const ruleDetails = (
  rule: XmlElement,
  extended: XmlElement | undefined,
  extension: boolean,
  colors: ColorTable,
): RuleDetails => {
  const body = rule.child('colorScale') ?? rule.child('dataBar') ?? rule.child('iconSet');
  const bar = extended?.child('dataBar') ?? (extension ? rule.child('dataBar') : undefined);
  const named = body?.elements().filter(({ local }) => local === 'color' || local === 'fillColor') ?? [];
  return {
    fileType: rule.get('type') ?? 'expression',
    operator: rule.get('operator') ?? '',
    formulas: rule
      .elements()
      .filter(({ local }) => local === 'formula' || local === 'f')
      .map((formula) => formula.text()),
    text: rule.get('text') ?? '',
    timePeriod: rule.get('timePeriod') ?? '',
    rank: rule.number('rank', 10),
    percent: rule.flag('percent'),
    bottom: rule.flag('bottom'),
    aboveAverage: rule.flag('aboveAverage', true),
    equalAverage: rule.flag('equalAverage'),
    standardDeviations: rule.number('stdDev', 0),
    thresholds: body?.childrenNamed('cfvo').map(thresholdOf) ?? [],
    colors: named.map((color) => readColor(color, colors) ?? '#000000'),
    iconSet: body?.local === 'iconSet' ? (body.get('iconSet') ?? '3TrafficLights1') : '',
    reverse: body?.flag('reverse') ?? false,
    showValue: body?.flag('showValue', true) ?? true,
    gradient: bar?.flag('gradient', true) ?? true,
    extension,
  };
};
