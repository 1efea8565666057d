import { type CellValue, isBlank } from '../cell/cell-value';
import type { Grid } from '../cell/grid';
import { compactText } from '../cell/normalise-text';
import { readCount } from '../cell/read-count';
import { type LevelWords, readLevel } from '../cell/read-level';
import { readDate } from '../cell/read-date';
import { readMoney } from '../cell/read-money';
import { withoutBrackets } from './header-text';

const SAMPLE = 60;
const SCANNED = 400;
const PERSON = /^\p{Script=Han}{2,4}(?:[、,，]\p{Script=Han}{2,4})*$/u;
const NO_PERSON = /公司|集团|工会|[市省州区县]级|国家|单位|工作室|[厂局所院校]$/;
const UNIT = /(?:公司|集团|厂|局|院|校|所|中心|学校|医院|矿|站|段|队|部|社|大学|学院|银行|分公司|处)(?:\(.*\))?$/;
const RANKS =
  /^(?:国家|全国|省|自治区|市|地市|州|盟|县|区|县区|县\(市、?区\)|公司|集团|厂|基层|单位|基层单位|省部|局)级?(?:示范性?)?$/;
const GRADES = /奖|技师|[高中初]级工?$|工程师|[一二三四五]级$|[ABCD]级?$/;
const MODES = /^(?:职工|班组长|劳模|劳动模范)(?:创新工作室|模式|型)?$/;

/** What the cells of a column look like; each number is the share of its filled cells, 0 to 1. */
export interface ColumnShape {
  readonly filled: number;
  readonly date: number;
  readonly withTime: number;
  readonly count: number;
  readonly money: number;
  readonly studio: number;
  readonly person: number;
  readonly unit: number;
  readonly union: number;
  readonly level: number;
  /** Grades of skill and prizes: 高级工, 一等奖. */
  readonly grade: number;
  readonly mode: number;
}

/* A row with one filled cell is a title or a note and says nothing about a column. */
const isAlone = (cells: readonly CellValue[]): boolean => {
  let filled = 0;
  for (const value of cells) if (!isBlank(value) && (filled += 1) > 1) return false;
  return true;
};

const sampleOf = (grid: Grid, column: number, firstRow: number): CellValue[] => {
  const sample: CellValue[] = [];
  const end = Math.min(grid.values.length, firstRow + SCANNED);
  for (let row = firstRow; row < end && sample.length < SAMPLE; row += 1) {
    const cells = grid.values[row] ?? [];
    const value = cells[column];
    if (isAlone(cells)) continue;
    if (value !== undefined && !isBlank(value)) sample.push(value);
  }
  return sample;
};

const HAS_TIME = /\d:\d\d/;
const isDate = (value: CellValue): boolean => readDate(value, { date1904: false }).value !== null;

const isLevelText = (value: string, words: LevelWords): boolean =>
  RANKS.test(withoutBrackets(compactText(value))) || readLevel(value, words).value !== null;

/* Most columns are known by their header, so hardly any of these is ever asked for: each is worked out when it is. */
const lazily = <Name extends string>(traits: Readonly<Record<Name, () => number>>): Readonly<Record<Name, number>> => {
  const shape = {} as Record<Name, number>;
  for (const name of Object.keys(traits) as Name[]) {
    const get = (): number => {
      const value = traits[name]();
      Object.defineProperty(shape, name, { value });
      return value;
    };
    Object.defineProperty(shape, name, { get, configurable: true, enumerable: true });
  }
  return shape;
};

/** Looks at the first cells of a column below the header. */
export const columnShape = (grid: Grid, column: number, firstRow: number, levelWords: LevelWords = {}): ColumnShape => {
  const sample = sampleOf(grid, column, firstRow);
  const share = (fits: (value: CellValue) => boolean) => (): number =>
    sample.filter(fits).length / Math.max(1, sample.length);
  const text = (pattern: RegExp, not?: RegExp) =>
    share((value) => typeof value === 'string' && pattern.test(compactText(value)) && !not?.test(compactText(value)));
  return lazily({
    filled: () => sample.length,
    date: share(isDate),
    withTime: share((value) =>
      typeof value === 'number' ? value % 1 !== 0 && value > 7306 : HAS_TIME.test(String(value)),
    ),
    count: share((value) => readCount(value).value !== null),
    money: share((value) => readMoney(value, 1).value !== null),
    studio: text(/工作室/),
    person: text(PERSON, NO_PERSON),
    unit: text(UNIT),
    union: text(/工会|总会/),
    level: share((value) => typeof value === 'string' && isLevelText(value, levelWords)),
    grade: text(GRADES),
    mode: text(MODES),
  });
};
