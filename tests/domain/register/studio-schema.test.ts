import fc from 'fast-check';
import type { CellValue } from '../../../src/domain/cell/cell-value';
import { LEVELS } from '../../../src/domain/register/level';
import { readStudios } from '../../../src/domain/register/read-studios';
import { recognizeRegister } from '../../../src/domain/register/recognize-register';
import { studioSchema, studioValues } from '../../../src/domain/register/studio-schema';

const HEADER = [
  '工作室名称',
  '所在单位',
  '带头人',
  '级别',
  '创建时间',
  '命名时间',
  '应拨付',
  '已拨付',
  '拨付日期',
  '成员总数',
  '场所面积',
];
const WORDS = {
  国家级: 'national',
  省级: 'provincial',
  市级: 'municipal',
  县级: 'county',
  公司级: 'group',
  基层单位: 'unit',
} as const;

const valuesOf = (cells: readonly CellValue[]) => {
  const grid = { sheet: '台账', values: [HEADER, cells], merges: [] };
  const choices = new Map(
    (
      [
        ...(['studio.name', 'studio.unit', 'leader.name', 'naming.level', 'studio.created', 'naming.date'] as const),
        ...(['subsidy.entitled', 'subsidy.amount', 'subsidy.date', 'studio.memberCount', 'site.area'] as const),
      ] as const
    ).map((field, column) => [column, field] as const),
  );
  const register = recognizeRegister(grid, { required: [], choices });
  const [studio] = readStudios(grid, { ...register!, studioRows: [1] }, { levelWords: WORDS });
  return studioValues(studio!);
};

describe('studio schema and readers', () => {
  it('accepts whatever the readers give, for any cells', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.integer(),
      fc.boolean(),
      fc.stringMatching(/^[0-9年月日.万元,¥人㎡级省市 -]{0,10}$/),
      fc.constantFrom('#N/A', '', '　', '2018-2-30', '1-2万', '2018.4.20', '3万元', '市级'),
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 11, maxLength: 11 }), (cells) => {
        const values = valuesOf(cells);
        expect(studioSchema.parse(values)).toEqual(values);
      }),
      { numRuns: 300 },
    );
  });

  it('the readers give back whatever the schema accepts', () => {
    const day = fc.integer({ min: 7306, max: 73_050 });
    const days = day.map((serial) => ({ first: serial, last: serial }));
    const cents = fc.integer({ min: -1e9, max: 1e9 }).map((amount) => amount / 100);
    const name = fc.string({ minLength: 1 }).map((text) => text.trim());
    const studio = fc.record({
      ...{ row: fc.constant(1), name, unit: name, leader: name, level: fc.constantFrom(...LEVELS) },
      ...{ created: days, named: days, paidOn: days, entitled: cents, paid: cents },
      ...{ members: fc.integer(), area: fc.double({ noNaN: true, noDefaultInfinity: true }) },
    });
    fc.assert(
      fc.property(studio, (values) => {
        expect(studioSchema.safeParse(values).success).toBe(true);
        const word = Object.entries(WORDS).find(([, level]) => level === values.level)?.[0] ?? '';
        const cells = [
          ...[values.name, values.unit, values.leader, word, values.created.first, values.named.first],
          ...[values.entitled, values.paid, values.paidOn.first, values.members, values.area],
        ];
        expect(valuesOf(cells)).toEqual(values);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a range that runs backwards', { named: { first: 43211, last: 43210 } }],
    ['a day before 1900', { named: { first: 0, last: 0 } }],
    ['a part of a person', { members: 2.5 }],
    ['an unknown rank', { level: '市级' }],
    ['a name with blanks around it', { name: ' 王某某创新工作室' }],
    ['an amount that is no number', { paid: '3万元' }],
    ['an amount in parts of a cent', { paid: 0.001 }],
  ])('refuses %s', (_, wrong) => {
    expect(studioSchema.safeParse({ ...valuesOf(Array.from({ length: 11 }, () => '')), ...wrong }).success).toBe(false);
  });
});
