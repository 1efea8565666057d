import type { OwnSheetContent } from '../../src/actions/workbook-port';
import { contentBlock, linkColumns } from '../../src/excel/own-sheet-content';

const content: OwnSheetContent = {
  kind: 'check',
  title: '检查结果',
  titleLines: ['甲', '乙'],
  headers: ['程度', '单元格', '问题'],
  widths: [8, 8, 8],
  severities: ['error'],
  rows: [['● 错误', { text: 'K9', sheet: `台'账"1`, address: 'K9' }, '=1+1']],
};

describe('own sheet content', () => {
  it('puts title lines, headers and rows into one block', () => {
    expect(contentBlock(content)).toEqual([
      ['甲', '', ''],
      ['乙', '', ''],
      ['程度', '单元格', '问题'],
      ['● 错误', `=HYPERLINK("#'台''账""1'!K9","K9")`, '=1+1'],
    ]);
  });

  it('names the columns that hold links: only there may a formula stand', () => {
    expect(linkColumns(content)).toEqual([1]);
    expect(linkColumns({ ...content, rows: [] })).toEqual([]);
  });
});
