import fc from 'fast-check';
import type { CellValue } from '../../../src/domain/cell/cell-value';
import type { Grid } from '../../../src/domain/cell/grid';
import { readStudios } from '../../../src/domain/register/read-studios';
import { recognizeRegister } from '../../../src/domain/register/recognize-register';
import { comparableStudioName, studioKey } from '../../../src/domain/register/studio-key';
import { gridOf } from '../../support/registers/layout';
import { LAYOUTS } from '../../support/registers/layouts';

const sheet = (values: CellValue[][], merges: Grid['merges'] = []): Grid => ({ sheet: '台账', values, merges });
const PLAIN = [
  ['工作室名称', '所在单位', '带头人', '命名时间', '授牌时间'],
  ['王某某创新工作室', '测试一厂', '王某某', '2018.4', '2018.5'],
  ['李某某创新工作室', '测试二厂', '李某某', '2018.4', '2018.5'],
  ['赵某某创新工作室', '测试三厂', '赵某某', '2018.4', '2018.5'],
];
const fieldsOf = (register: ReturnType<typeof recognizeRegister>) => register?.columns.map(({ field }) => field);

describe('recognizeRegister', () => {
  it('finds nothing where there is no register', () => {
    expect(recognizeRegister(sheet([]), { required: [] })).toBeNull();
    expect(recognizeRegister(sheet([['', ' ']]), { required: [] })).toBeNull();
    expect(
      recognizeRegister(
        sheet([
          ['物品', '数量'],
          ['工具', 3],
        ]),
        { required: [] },
      ),
    ).toBeNull();
    expect(
      recognizeRegister(sheet([['关于申报创新工作室工作的通知'], ['各单位：请填写工作室名称、所在单位。']]), {
        required: [],
      }),
    ).toBeNull();
  });

  it('asks when two columns claim one field, and works on with the likelier', () => {
    const register = recognizeRegister(sheet(PLAIN), { required: ['naming.date'] });
    expect(register?.questions).toEqual([{ kind: 'two-columns', field: 'naming.date', columns: [3, 4], likely: 3 }]);
    expect(register?.columns[3]).toMatchObject({ field: 'naming.date', confidence: 0.6 });
    expect(register?.columns[4]).toMatchObject({ field: null, confidence: 0, why: 'none' });
  });

  it('lets the user’s choice go before everything', () => {
    const chosen = recognizeRegister(sheet(PLAIN), {
      required: ['naming.date'],
      choices: new Map([[4, 'naming.date']]),
    });
    expect(fieldsOf(chosen)).toEqual(['studio.name', 'studio.unit', 'leader.name', null, 'naming.date']);
    expect(chosen?.columns[4]).toMatchObject({ confidence: 1, why: 'chosen' });
    expect(chosen?.questions).toEqual([]);
    const none = recognizeRegister(sheet(PLAIN), { required: [], choices: new Map([[3, null]]) });
    expect(fieldsOf(none)).toEqual(['studio.name', 'studio.unit', 'leader.name', null, 'naming.date']);
    const swapped = recognizeRegister(sheet(PLAIN), {
      required: [],
      choices: new Map([[1, 'studio.supervisingUnion']]),
    });
    expect(fieldsOf(swapped)?.[1]).toBe('studio.supervisingUnion');
  });

  it('asks for a required field that has no column, the likeliest column first', () => {
    const rows = PLAIN.map(([name, , leader, date]) => [
      name!,
      leader === '带头人' ? '带班师傅' : leader!,
      '备用（无）',
      date!,
    ]);
    const register = recognizeRegister(sheet(rows), { required: ['studio.name', 'studio.unit', 'leader.name'] });
    const missing = register?.questions.filter(({ kind }) => kind === 'missing-field');
    expect(missing).toEqual([
      { kind: 'missing-field', field: 'studio.unit', columns: [] },
      { kind: 'missing-field', field: 'leader.name', columns: [1] },
    ]);
  });

  it('gives the full confidence only to an exact name without a rival', () => {
    const register = recognizeRegister(gridOf(LAYOUTS[0]!), { required: [] });
    expect(register?.columns.find(({ field }) => field === 'leader.name')).toMatchObject({
      header: '带头人',
      confidence: 1,
    });
    const maybe = recognizeRegister(
      sheet([
        ['名称', '单位', '负责人', '级别'],
        ['王某某创新工作室', '测试厂', '王某某', '市级'],
      ]),
      { required: [] },
    );
    expect(maybe?.columns.map(({ confidence }) => confidence)).toEqual([0.9, 0.9, 0.9, 1]);
  });

  it('works without merged areas as with them', () => {
    for (const layout of LAYOUTS) {
      if (/over two rows|三|three header rows/.test(layout.about)) continue;
      const grid = gridOf(layout);
      const register = recognizeRegister({ ...grid, merges: [] }, { required: [] });
      expect([layout.about, register?.studioRows.map((row) => row + 1)]).toEqual([layout.about, layout.studios]);
    }
  });

  it('is not misled by error values in cells', () => {
    const rows = [...PLAIN, ['#N/A', '#REF!', '#VALUE!', '#N/A', '#DIV/0!']];
    const register = recognizeRegister(sheet(rows), { required: [] });
    expect(register?.studioRows).toEqual([1, 2, 3, 4]);
    const [, , , broken] = readStudios(sheet(rows), register!, { levelWords: {} });
    expect(broken!.date('naming.date').problem).toBe('error-value');
  });

  it('copes with merged areas over whole columns and rows that reach the edge of the sheet', () => {
    const wide = PLAIN.map((row) => [...row, ...Array.from({ length: 16_379 }, () => '')]);
    const merges = [
      { row: 0, column: 7, rowCount: 1_048_576, columnCount: 1 },
      { row: 40, column: 0, rowCount: 1, columnCount: 16_384 },
    ];
    expect(recognizeRegister(sheet(wide, merges), { required: [] })?.studioRows).toEqual([1, 2, 3]);
  });

  it('never throws and never counts a row twice, whatever stands in the sheet', () => {
    const words = [
      '序号',
      '工作室名称',
      '所在单位',
      '带头人',
      '级别',
      '命名时间',
      '补助资金',
      '应拨付',
      '合计',
      '小计',
      '注：',
      '王某某创新工作室',
      '市级',
    ];
    const cell = fc.oneof(
      fc.constantFrom<CellValue>('', '', ...words),
      fc.integer({ min: -5, max: 50_000 }),
      fc.string({ maxLength: 6 }),
      fc.boolean(),
    );
    const area = fc.record({
      row: fc.nat(12),
      column: fc.nat(8),
      rowCount: fc.integer({ min: 1, max: 4 }),
      columnCount: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 }),
        fc.array(area, { maxLength: 4 }),
        (values, merges) => {
          const grid = sheet(values, merges);
          const register = recognizeRegister(grid, { required: ['studio.name', 'naming.date'] });
          if (!register) return;
          const rows = [...register.studioRows, ...register.skippedRows.map(({ row }) => row)];
          expect(new Set(rows).size).toBe(rows.length);
          expect(register.studioRows.every((row) => row >= register.firstRow && row <= register.lastRow)).toBe(true);
          const fields = register.columns
            .map(({ field }) => field)
            .filter((field) => field !== null && field !== 'note' && field !== 'seq');
          expect(new Set(fields).size).toBe(fields.length);
          for (const studio of readStudios(grid, register, { levelWords: {} }))
            expect(typeof studio.name).toBe('string');
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('studio keys', () => {
  it('takes spellings of one name for one, and other names for others', () => {
    expect(comparableStudioName('王某某劳模（工匠）创新工作室')).toBe(
      comparableStudioName(' 王某某 劳模(工匠)创新工作室'),
    );
    expect(comparableStudioName('王某某职工创新工作室')).not.toBe(comparableStudioName('王某某劳模创新工作室'));
    expect(studioKey('王某某创新工作室', '测试厂')).not.toBe(studioKey('王某某创新工作室', '测试二厂'));
    expect(studioKey('王某某创新工作室', '测试（集团）厂')).toBe(studioKey('王某某创新工作室 ', '测试(集团)厂'));
  });
});
