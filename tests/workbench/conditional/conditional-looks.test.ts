import { createWorkbook } from '../../../src/host/model/open-workbook';
import type { CellScalar } from '../../../src/host/model/types';
import { createConditionalLooks } from '../../../src/workbench/conditional/conditional-looks';
import { createRuleFormula } from '../../../src/workbench/conditional/rule-formula';
import { ruleView, type RuleView } from '../../../src/workbench/conditional/rule-view';

const NO_FORMAT = {
  fill: null,
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  borders: {},
};
const RED = { ...NO_FORMAT, fill: '#FF0000' };

const sheetWith = (values: readonly (readonly CellScalar[])[]) => {
  const workbook = createWorkbook();
  const [sheet] = workbook.sheets;
  values.forEach((row, r) => row.forEach((value, c) => value !== '' && sheet!.cells.setValue(r, c, value)));
  return { workbook, sheet: sheet! };
};

const looks = (values: readonly (readonly CellScalar[])[], rules: readonly Partial<RuleView>[]) => {
  const { workbook, sheet } = sheetWith(values);
  const area = { row: 0, column: 0, rowCount: values.length, columnCount: values[0]?.length ?? 0 };
  const whole = rules.map((rule, priority): RuleView => ({
    areas: [area],
    priority,
    stopIfTrue: false,
    format: RED,
    kind: 'expression',
    formulas: [],
    ...rule,
  }));
  const look = createConditionalLooks(sheet, whole, createRuleFormula(workbook, sheet, new Date(2024, 4, 1)));
  return values.map((row, r) => row.map((_, c) => look(r, c)));
};
const filled = (values: readonly (readonly CellScalar[])[], rule: Partial<RuleView>) =>
  looks(values, [rule]).map((row) => row.map(({ fill }) => (fill ? 1 : 0)));

describe('custom rules', () => {
  it('hold everywhere when their formula is always true', () => {
    const formulas = ['LEN("GHTZ|1|check|7|error")>0'];
    expect(filled([[1, '']], { formulas })).toEqual([[1, 1]]);
    expect(looks([[1]], [{ formulas }])[0]![0]!.rules).toEqual(['=LEN("GHTZ|1|check|7|error")>0']);
  });
  it('move their relative references with the cell', () => {
    const values = [
      ['合计', 5],
      ['', 7],
    ];
    expect(filled(values, { formulas: ['$A1="合计"'] })).toEqual([
      [1, 1],
      [0, 0],
    ]);
    expect(filled(values, { formulas: ['AND(A1<>"",ISNUMBER(A1))'] })).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });
  it('know the day', () => {
    expect(filled([[45412], [45414]], { formulas: ['A1<TODAY()'] })).toEqual([[1], [0]]);
  });
  it('are not drawn when their formula is not known, or gives an error', () => {
    expect(filled([[1]], { formulas: ['WEBSERVICE(A1)>0'] })).toEqual([[0]]);
    expect(filled([[1]], { formulas: ['1/0'] })).toEqual([[0]]);
    expect(filled([[1]], { formulas: ['('] })).toEqual([[0]]);
  });
});

describe('other rules', () => {
  it('compare values', () => {
    const values = [[5, 10, 20, '文字']];
    const cellIs = (operator: string, ...formulas: string[]) =>
      filled(values, { kind: 'cellIs', operator, formulas })[0];
    expect(cellIs('greaterThan', '10')).toEqual([0, 0, 1, 1]);
    expect(cellIs('between', '20', '10')).toEqual([0, 1, 1, 0]);
    expect(cellIs('notBetween', '10', '20')).toEqual([1, 0, 0, 1]);
    expect(cellIs('equal', '"文字"')).toEqual([0, 0, 0, 1]);
  });
  it('find duplicates without regard to case, never among blanks', () => {
    expect(filled([['甲', '乙', '甲', '', '', 'a', 'A']], { kind: 'duplicateValues' })).toEqual([
      [1, 0, 1, 0, 0, 1, 1],
    ]);
    expect(filled([['甲', '乙', '甲', '']], { kind: 'uniqueValues' })).toEqual([[0, 1, 0, 0]]);
  });
  it('find the first ranks and what is above average', () => {
    expect(filled([[1, 9, 5, 7]], { kind: 'top10', rank: 2 })).toEqual([[0, 1, 0, 1]]);
    expect(filled([[1, 9, 5, 7]], { kind: 'top10', rank: 1, bottom: true })).toEqual([[1, 0, 0, 0]]);
    expect(filled([[1, 9, 5, 7]], { kind: 'aboveAverage' })).toEqual([[0, 1, 0, 1]]);
  });
  it('follow the formula that text rules carry', () => {
    const rule = { kind: 'containsText', formulas: ['NOT(ISERROR(SEARCH("省",A1)))'] };
    expect(filled([['河南省级', '市级']], rule)).toEqual([[1, 0]]);
  });
});

describe('scales', () => {
  const points = [
    { type: 'min', value: '' },
    { type: 'max', value: '' },
  ];
  it('mix two colours', () => {
    const [row] = looks([[0, 5, 10, '']], [{ kind: 'colorScale', thresholds: points, colors: ['#000000', '#FF0000'] }]);
    expect(row!.map(({ fill }) => fill)).toEqual(['#000000', '#800000', '#FF0000', null]);
  });
  it('draw bars from zero where there are negative numbers', () => {
    const [row] = looks([[-10, 0, 10]], [{ kind: 'dataBar', thresholds: points, colors: ['#638EC6'] }]);
    expect(row!.map(({ bar }) => [bar?.from, bar?.to])).toEqual([
      [0, 50],
      [50, 50],
      [50, 100],
    ]);
  });
  it('choose icons by the highest point that is reached', () => {
    const thresholds = ['0', '33', '67'].map((value) => ({ type: 'percent', value }));
    const [row] = looks([[0, 50, 100]], [{ kind: 'iconSet', iconSet: '3Arrows', thresholds }]);
    expect(row!.map(({ icon }) => icon?.symbol)).toEqual(['↓', '→', '↑']);
  });
});

describe('several rules on a cell', () => {
  it('keep what the stronger one settled and add the rest', () => {
    const bold = { format: { ...NO_FORMAT, fill: '#00FF00', bold: true }, formulas: ['TRUE'] };
    const [[look]] = looks([[1]], [{ formulas: ['TRUE'] }, bold]) as [[ReturnType<typeof looks>[0][0]]];
    expect([look.fill, look.bold]).toEqual(['#FF0000', true]);
  });
  it('end at a rule that says so', () => {
    const [[look]] = looks(
      [[1]],
      [{ formulas: ['TRUE'], stopIfTrue: true, format: NO_FORMAT }, { formulas: ['TRUE'] }],
    ) as [[ReturnType<typeof looks>[0][0]]];
    expect(look.fill).toBeNull();
  });
});

describe('rules of the model', () => {
  it('are drawn with the format they were given', () => {
    const { workbook, sheet } = sheetWith([['甲', '乙']]);
    const rule = sheet.conditionalFormats.addCustom([{ row: 0, column: 1, rowCount: 1, columnCount: 1 }]);
    rule.formula = '=LEN("GHTZ|1|check|7|warning")>0';
    rule.format.fill = '#FFEB9C';
    const views = sheet.conditionalFormats.items.map(ruleView);
    const look = createConditionalLooks(sheet, views, createRuleFormula(workbook, sheet, new Date(2024, 4, 1)));
    expect([look(0, 0).fill, look(0, 1).fill]).toEqual([null, '#FFEB9C']);
    expect(look(0, 1).rules).toEqual(['=LEN("GHTZ|1|check|7|warning")>0']);
  });
});
