import { daysAfter } from '../serial-day';
import { type CityStudio, COUNTIES } from './city-studio';
import { PEOPLE, UNITS } from './invented-names';

const NATIONAL = [10, 47];
const PROVINCIAL = [2, 9, 14, 20, 26, 31, 36, 41, 49, 52, 58];
const COUNTY = [7, 16, 24, 33, 39, 45, 55];
const TITLES = ['高级技师', '高级工程师', '工程师', '技师', '高级工'];
const MODES = ['职工', '班组长', '劳模'];
/* The city names studios every three years. */
const CITY_BATCHES = ['2016-04-26', '2019-04-25', '2022-04-27'];
const PROVINCIAL_DAYS = ['2017-05-10', '2018-04-20', '2020-12-08', '2021-11-30'];
const COUNTY_DAYS = ['2017-06-30', '2019-09-12', '2021-05-18'];

const of = <T>(list: readonly T[], index: number): T => list[index % list.length]!;
const countyOf = (index: number): string => {
  let left = index;
  return COUNTIES.find(([, studios]) => (left -= studios) < 0)?.[0] ?? '';
};

type Naming = Pick<CityStudio, 'level' | 'body' | 'entitled'> & { readonly day: string };
const naming = (index: number): Naming => {
  if (NATIONAL.includes(index)) return { level: '国家级', body: '中华全国总工会', day: '2018-12-28', entitled: 30000 };
  if (PROVINCIAL.includes(index)) {
    return { level: '省级', body: '河南省总工会', day: of(PROVINCIAL_DAYS, index), entitled: 20000 };
  }
  if (COUNTY.includes(index)) {
    return { level: '县级', body: `${countyOf(index)}总工会`, day: of(COUNTY_DAYS, index), entitled: 0 };
  }
  return { level: '市级', body: '焦作市总工会', day: of(CITY_BATCHES, index), entitled: 10000 };
};

const nameOf = (index: number, unit: string, leader: string): string => {
  if (index % 13 === 4) return `${unit}职工技术创新工作室`;
  return index % 11 === 5 ? `${unit}${leader}技术创新工作室` : `${leader}技术创新工作室`;
};

/** The studio at that place of the register as it should be written; the city's way of marks and slips comes on top. */
export const plainStudio = (index: number): CityStudio => {
  const { level, body, day, entitled } = naming(index);
  const leader = of(PEOPLE, index);
  const unit = of(UNITS, index);
  return {
    name: nameOf(index, unit, leader),
    unit,
    leader,
    title: of(TITLES, index),
    mode: of(MODES, index),
    level,
    body,
    created: daysAfter(day, -400 - 37 * (index % 7)),
    named: day,
    members: 6 + ((index * 5) % 11),
    plaque: '60cm×40cm',
    entitled,
    paid: entitled,
    paidOn: entitled === 0 ? '' : daysAfter(day, 45 + (index % 20)),
    county: index % 4 === 3 ? 20000 : 10000,
    phone: `0391-000${String(index + 1).padStart(4, '0')}`,
    note: '',
  };
};
