import type { CellValue } from '../../../src/domain/cell/cell-value';
import type { Grid } from '../../../src/domain/cell/grid';
import { COLUMNS, type ColumnKind } from './columns';
import { pick, randomFrom } from './random';
import type { Plain } from './true-rows';

type Spell = (value: Plain, random: () => number) => CellValue;

const WIDE = '０１２３４５６７８９';
const wide = (text: string): string => text.replace(/\d/g, (digit) => WIDE.charAt(Number(digit)));
const serialOf = (iso: string): number => Math.round(Date.parse(iso) / 86_400_000) + 25_569;

const DATE_SPELLINGS: readonly ((iso: string) => CellValue)[] = [
  serialOf,
  serialOf,
  serialOf,
  (iso) => iso.split('-').map(Number).join('.'),
  (iso) => iso.replaceAll('-', ''),
  (iso) => iso.split('-').map(Number).join('/'),
  (iso) => `${iso.slice(0, 4)}年${Number(iso.slice(5, 7))}月${Number(iso.slice(8))}日`,
  (iso) => Number(iso.replaceAll('-', '')),
  (iso) => wide(iso),
];
const MONEY_SPELLINGS: readonly ((yuan: number) => CellValue)[] = [
  (yuan) => yuan,
  (yuan) => yuan,
  (yuan) => `${yuan / 10000}万元`,
  (yuan) => wide(`${yuan / 10000}`) + '万元',
  (yuan) => yuan.toLocaleString('en-US'),
  (yuan) => `${yuan}元`,
  (yuan) => `¥${yuan.toLocaleString('en-US')}`,
];

const day: Spell = (value, random) =>
  typeof value === 'string' && /^\d{4}-/.test(value) ? pick(random, DATE_SPELLINGS)(value) : asCell(value);
const money: Spell = (value, random) =>
  typeof value === 'number' ? pick(random, MONEY_SPELLINGS)(value) : asCell(value);
const counted =
  (unit: string): Spell =>
  (value, random) =>
    typeof value !== 'number' || random() < 0.7 ? asCell(value) : `${value}${unit}`;

const asCell = (value: Plain): CellValue => (value === null ? '' : value);

const SPELL: Readonly<Record<ColumnKind, Spell>> = {
  text: (value, random) => (typeof value === 'string' && random() < 0.05 ? ` ${value} ` : asCell(value)),
  name: (value, random) =>
    typeof value === 'string' && random() < 0.1 ? value.replace('技术', ' 技术') : asCell(value),
  level: (value, random) => (value === '市级' ? pick(random, ['市级', '市级', '地市级', '市级示范性']) : asCell(value)),
  date: day,
  money,
  count: counted('人'),
  area: counted('㎡'),
  yesNo: (value, random) => pick(random, value === true ? ['√', '是', '有', '已'] : ['×', '否', '无', '']),
  plaque: (value, random) =>
    typeof value === 'string'
      ? pick(random, [value, value.replace('×', '*'), value.replace('×', 'cm×') + 'cm'])
      : asCell(value),
};

/** The studios as people type them, under one header row. Serial number and dates in serials stay plain. */
export const messyGrid = (rows: readonly (readonly Plain[])[]): Grid => {
  const random = randomFrom(43210);
  const spell = COLUMNS.map(({ kind }, at) => (at === 0 ? asCell : SPELL[kind]));
  const body = rows.map((row) => row.map((value, at) => (spell[at] ?? asCell)(value, random)));
  return { sheet: '台账', values: [COLUMNS.map(({ header }) => header), ...body], merges: [] };
};
