import type { CellValue } from '../../../src/domain/cell/cell-value';
import type { Grid } from '../../../src/domain/cell/grid';
import { COLUMNS, type ColumnKind } from './columns';
import { pick, randomFrom } from './random';
import type { Plain } from './true-rows';

type Spell = (value: Plain, random: () => number) => CellValue;

const WIDE = '０１２３４５６７８９';
const wide = (text: string): string => text.replace(/\d/g, (digit) => WIDE.charAt(Number(digit)));
const serialOf = (iso: string): number => Math.round(Date.parse(iso) / 86_400_000) + 25_569;

/* Every column has its custom; so many cells in a hundred do not keep to it. */
const ODD = 0.15;

const dotted = (iso: string): CellValue => iso.split('-').map(Number).join('.');
const inWords = (iso: string): CellValue => `${iso.slice(0, 4)}年${Number(iso.slice(5, 7))}月${Number(iso.slice(8))}日`;
const DATE_CUSTOMS: readonly ((iso: string) => CellValue)[] = [serialOf, dotted, serialOf, inWords, serialOf];
const ODD_DATES: readonly ((iso: string) => CellValue)[] = [
  serialOf,
  dotted,
  inWords,
  (iso) => iso.replaceAll('-', ''),
  (iso) => iso.split('-').map(Number).join('/'),
  (iso) => Number(iso.replaceAll('-', '')),
  wide,
];
const ODD_MONEY: readonly ((yuan: number) => CellValue)[] = [
  (yuan) => `${yuan / 10000}万元`,
  (yuan) => wide(`${yuan / 10000}`) + '万元',
  (yuan) => yuan.toLocaleString('en-US'),
  (yuan) => `${yuan}元`,
  (yuan) => `¥${yuan.toLocaleString('en-US')}`,
];

const day =
  (custom: (iso: string) => CellValue): Spell =>
  (value, random) => {
    if (typeof value !== 'string' || !/^\d{4}-/.test(value)) return asCell(value);
    return random() < ODD ? pick(random, ODD_DATES)(value) : custom(value);
  };
const money: Spell = (value, random) =>
  typeof value === 'number' && random() < ODD ? pick(random, ODD_MONEY)(value) : asCell(value);
const counted =
  (unit: string): Spell =>
  (value, random) =>
    typeof value === 'number' && random() < ODD ? `${value}${unit}` : asCell(value);

const asCell = (value: Plain): CellValue => (value === null ? '' : value);

const SPELL: Readonly<Record<Exclude<ColumnKind, 'date'>, Spell>> = {
  text: (value, random) => (typeof value === 'string' && random() < 0.05 ? ` ${value} ` : asCell(value)),
  name: (value, random) =>
    typeof value === 'string' && random() < 0.1 ? value.replace('技术', ' 技术') : asCell(value),
  level: (value, random) =>
    value === '市级' && random() < ODD ? pick(random, ['地市级', '市级示范性']) : asCell(value),
  money,
  count: counted('人'),
  area: counted('㎡'),
  yesNo: (value, random) => pick(random, value === true ? ['√', '是', '有', '已'] : ['×', '否', '无', '']),
  plaque: (value, random) =>
    typeof value === 'string'
      ? pick(random, [value, value.replace('×', '*'), value.replace('×', 'cm×') + 'cm'])
      : asCell(value),
};

/* The running number and the dates of each column have a custom of their own. */
const spellings = (): Spell[] => {
  let dates = 0;
  return COLUMNS.map(({ kind }, at) => {
    if (at === 0) return asCell;
    return kind === 'date' ? day(DATE_CUSTOMS[dates++ % DATE_CUSTOMS.length] ?? serialOf) : SPELL[kind];
  });
};

/** The studios as people type them, under one header row. Serial number and dates in serials stay plain. */
export const messyGrid = (rows: readonly (readonly Plain[])[]): Grid => {
  const random = randomFrom(43210);
  const spell = spellings();
  const body = rows.map((row) => row.map((value, at) => (spell[at] ?? asCell)(value, random)));
  return { sheet: '台账', values: [COLUMNS.map(({ header }) => header), ...body], merges: [] };
};
