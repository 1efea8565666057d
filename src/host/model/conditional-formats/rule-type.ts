/** Office.js' words for the rule types of 18.18.12 (ST_CfType). */
const TYPES: Readonly<Record<string, string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
};

/** Everything else (duplicates, blanks, errors, averages, time periods) is a preset criterion. */
export const ruleType = (type: string): string => TYPES[type] ?? 'PresetCriteria';
