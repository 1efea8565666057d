import fc from 'fast-check';
import type { CellArea } from '../../../src/domain/cell/cell-address';
import type { CellValue } from '../../../src/domain/cell/cell-value';
import type { Grid } from '../../../src/domain/cell/grid';
import { isoToSerial } from '../../../src/domain/cell/serial-day';
import type { Field } from '../../../src/domain/register/field';
import type { SkipReason } from '../../../src/domain/register/register';
import { HEADER_SPELLINGS, SUBSIDY_SPELLINGS } from './header-spellings';
import { amountSpellings, daySpellings } from './spellings';

/** A studio as it is, before anybody types it. */
export interface TrueStudio {
  readonly name: string;
  readonly unit: string;
  readonly leader: string;
  readonly level: '国家级' | '省级' | '市级' | '县级';
  readonly named: number;
  readonly yuan: number;
  readonly members: number;
  readonly area: number;
  /** Which of the spellings each cell has. */
  readonly spelling: number;
}

/** A register nobody has seen, and what is true of it. */
export interface RandomRegister {
  readonly grid: Grid;
  readonly headerRows: readonly number[];
  readonly fields: ReadonlyMap<number, Field>;
  readonly studios: readonly (TrueStudio & { readonly row: number; readonly region: string })[];
  readonly skipped: ReadonlyMap<number, SkipReason>;
}

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length]!;

const studio: fc.Arbitrary<TrueStudio> = fc.record({
  name: fc.constantFrom(
    '王某某技术创新工作室',
    '职工技术创新工作室',
    '李某劳模（工匠）创新工作室',
    '智铝精研创新工作室',
    '赵某钱某联合创新工作室',
  ),
  unit: fc.constantFrom('测试机械厂', '测试化工有限公司', '某某（集团）公司一分厂', '测试市第一医院', '某某县供电局'),
  leader: fc.constantFrom('王某某', '李某', '赵某、钱某', '孙某某'),
  level: fc.constantFrom('国家级', '省级', '市级', '县级'),
  named: fc.integer({ min: isoToSerial('2009-01-01')!, max: isoToSerial('2024-12-31')! }),
  yuan: fc.constantFrom(5000, 10000, 15000, 20000, 30000, 50000),
  members: fc.integer({ min: 1, max: 40 }),
  area: fc.integer({ min: 8, max: 300 }),
  spelling: fc.nat(10_000),
});

const group = fc.record({
  region: fc.constantFrom('解放区', '山阳区', '某某县', '市直单位', '产业系统'),
  title: fc.constantFrom('none', 'merged', 'counted', 'numbered'),
  studios: fc.array(studio, { minLength: 1, maxLength: 5 }),
  subtotal: fc.boolean(),
  blankAfter: fc.boolean(),
  headerAgain: fc.boolean(),
});

const PLAIN: readonly Field[] = [
  'naming.body',
  'studio.memberCount',
  'site.area',
  'leader.title',
  'leader.phone',
  'ledger.results',
  'note',
];

const plan = fc.record({
  top: fc.integer({ min: 0, max: 12 }),
  left: fc.integer({ min: 0, max: 4 }),
  titles: fc.subarray(['某某市职工技术创新工作室台账', '（2024年度）', '填报单位：某某市总工会']),
  seq: fc.boolean(),
  region: fc.constantFrom('none', 'each', 'merged'),
  subsidy: fc.constantFrom('none', 'flat', 'merged', 'blank'),
  wan: fc.boolean(),
  plain: fc.shuffledSubarray([...PLAIN]),
  word: fc.nat(1000),
  groups: fc.array(group, { minLength: 1, maxLength: 4 }),
  total: fc.boolean(),
  note: fc.boolean(),
  footer: fc.boolean(),
});

type Plan = typeof plan extends fc.Arbitrary<infer T> ? T : never;

const columnsOf = (chosen: Plan): Field[] => [
  ...(chosen.seq ? (['seq'] as const) : []),
  ...(chosen.region === 'none' ? [] : (['studio.supervisingUnion'] as const)),
  ...(chosen.word % 2 === 0
    ? (['studio.name', 'studio.unit', 'leader.name'] as const)
    : (['studio.unit', 'studio.name', 'leader.name'] as const)),
  ...chosen.plain.filter((_, at) => at % 2 === 0),
  ...(chosen.word % 3 === 0 ? (['naming.level', 'naming.date'] as const) : (['naming.date', 'naming.level'] as const)),
  ...(chosen.subsidy === 'none' ? [] : (['subsidy.entitled', 'subsidy.amount', 'subsidy.date'] as const)),
  ...chosen.plain.filter((_, at) => at % 2 === 1),
];

/* Writes a sheet row by row, remembering what each row is. */
class Writer {
  readonly values: CellValue[][] = [];
  readonly merges: CellArea[] = [];
  readonly skipped = new Map<number, SkipReason>();

  constructor(
    readonly left: number,
    top: number,
  ) {
    for (let row = 0; row < top; row += 1) this.values.push([]);
  }

  get next(): number {
    return this.values.length;
  }

  add(cells: readonly CellValue[], why?: SkipReason): number {
    if (why) this.skipped.set(this.next, why);
    return this.values.push([...Array.from({ length: this.left }, () => ''), ...cells]) - 1;
  }

  merge(row: number, column: number, rowCount: number, columnCount: number): void {
    if (rowCount * columnCount > 1) this.merges.push({ row, column: column + this.left, rowCount, columnCount });
  }
}

const spell = (chosen: Plan, field: Field, one: TrueStudio, seq: number, region: string): CellValue => {
  const at = one.spelling;
  const money = chosen.wan ? one.yuan / 10_000 : pick(amountSpellings(one.yuan), at);
  const cells: Partial<Record<Field, CellValue>> = {
    seq,
    'studio.supervisingUnion': region,
    'studio.name': pick([one.name, `${one.name} `, ` ${one.name}`], at),
    'studio.unit': one.unit,
    'leader.name': pick([one.leader, one.leader.length === 2 ? one.leader.split('').join(' ') : one.leader], at),
    'naming.level': pick([one.level, ` ${one.level}`, `${one.level}（第二批）`], at),
    'naming.date': pick(daySpellings(one.named), at),
    'naming.body': '某某市总工会',
    'studio.memberCount': pick([one.members, `${one.members}人`, String(one.members)], at),
    'site.area': pick([one.area, `${one.area}㎡`, `${one.area}平方米`], at),
    'leader.title': pick(['工程师', '', '高级技师'], at),
    'leader.phone': '000-0000000',
    'ledger.results': pick(['√', '有', '×'], at),
    'subsidy.entitled': money,
    'subsidy.amount': money,
    'subsidy.date': pick(daySpellings(one.named), at + 3),
    note: pick(['', '首批'], at),
  };
  return cells[field] ?? '';
};

const writeHeader = (writer: Writer, chosen: Plan, fields: readonly Field[]): CellValue[][] => {
  const isSubsidy = (field: Field): boolean => field.startsWith('subsidy.');
  const two = chosen.subsidy === 'merged' || chosen.subsidy === 'blank';
  const unit = chosen.wan ? '（万元）' : '';
  const own = (field: Field): string => {
    const word = isSubsidy(field)
      ? pick(SUBSIDY_SPELLINGS[field]![two ? 'under' : 'alone'], chosen.word)
      : pick(HEADER_SPELLINGS[field]!, chosen.word + fields.indexOf(field));
    return field === 'subsidy.entitled' || field === 'subsidy.amount' ? word + unit : word;
  };
  const first = fields.map((field) =>
    two && isSubsidy(field) ? (field === 'subsidy.entitled' ? '补助资金' : '') : own(field),
  );
  const rows: CellValue[][] = two ? [first, fields.map((field) => (isSubsidy(field) ? own(field) : ''))] : [first];
  const top = writer.next;
  for (const row of rows) writer.add(row);
  if (chosen.subsidy === 'merged') {
    writer.merge(top, fields.indexOf('subsidy.entitled'), 1, 3);
    fields.forEach((field, column) => (isSubsidy(field) ? undefined : writer.merge(top, column, 2, 1)));
  }
  return rows;
};

const groupTitle = (one: Plan['groups'][number], at: number): string =>
  one.title === 'numbered'
    ? `${pick(['一', '二', '三', '四'], at)}、${one.region}`
    : `${one.region}（${one.studios.length}个）`;

const sumRow = (fields: readonly Field[], word: string): CellValue[] =>
  fields.map((field, at) => (at === 0 ? word : field === 'subsidy.amount' ? 123456 : ''));

/** Builds the sheet that a plan describes, with its truth. */
export const buildRegister = (chosen: Plan): RandomRegister => {
  const fields = columnsOf(chosen);
  const writer = new Writer(chosen.left, chosen.top);
  for (const title of chosen.titles) writer.merge(writer.add([title]), 0, 1, fields.length);
  const top = writer.next;
  const header = writeHeader(writer, chosen, fields);
  const studios: (TrueStudio & { row: number; region: string })[] = [];
  chosen.groups.forEach((one, at) => {
    if (at > 0 && one.headerAgain) for (const row of header) writer.add(row, 'header');
    if (one.title !== 'none') {
      const row = writer.add([groupTitle(one, at)], 'group');
      if (one.title === 'merged') writer.merge(row, 0, 1, fields.length);
    }
    const start = writer.next;
    one.studios.forEach((each, place) => {
      const region = chosen.region === 'merged' && place > 0 ? '' : one.region;
      const row = writer.add(fields.map((field) => spell(chosen, field, each, studios.length + 1, region)));
      studios.push({ ...each, row, region: one.region });
    });
    if (chosen.region === 'merged')
      writer.merge(start, fields.indexOf('studio.supervisingUnion'), one.studios.length, 1);
    if (one.subtotal)
      writer.add(sumRow(fields, pick(['小计', '小  计', `${one.region}小计`], one.studios.length)), 'subtotal');
    if (one.blankAfter && at < chosen.groups.length - 1) writer.add([], 'blank');
  });
  if (chosen.total)
    writer.add(sumRow(fields, pick(['合计', '合  计', '总计（含各县区）'.slice(0, 2)], chosen.word)), 'total');
  if (chosen.note) writer.add(['注：本表由各单位工会填报。'], 'note');
  if (chosen.footer) writer.add(['填表人：某某', '', '审核人：'], 'footer');
  return {
    grid: { sheet: '台账', values: writer.values, merges: writer.merges },
    headerRows: header.map((_, row) => top + row),
    fields: new Map(fields.map((field, column) => [column + chosen.left, field])),
    studios,
    skipped: writer.skipped,
  };
};

/** Registers nobody has seen: any place, titles, header height, words, order, groups, sums and spellings. */
export const randomRegister: fc.Arbitrary<RandomRegister> = plan.map(buildRegister);
