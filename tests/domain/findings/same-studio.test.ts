import { SameStudio } from '../../../src/domain/findings/same-studio';
import { jiaozuo2015 } from '../../../src/domain/policies/jiaozuo-2015/jiaozuo-2015';
import { type Row, inputOf } from '../../support/studio';

const added = (rows: readonly Row[]): { same: SameStudio; studios: ReturnType<typeof inputOf>['studios'] } => {
  const { studios } = inputOf(rows, { policy: jiaozuo2015 });
  const same = new SameStudio();
  for (const studio of studios) same.add(studio);
  return { same, studios };
};
const row = (name: string, unit: string): Row => ({ 'studio.name': name, 'studio.unit': unit });
const rowsOf = (studios: readonly { readonly row: number }[]): number[] => studios.map(({ row: number }) => number);

describe('rows of the same studio', () => {
  it('have equal name and unit in whatever spelling', () => {
    const { same, studios } = added([
      row('王某某技术创新工作室', '测试（一）厂'),
      row('李某某技术创新工作室', '测试（一）厂'),
      row('王某某 技术创新工作室', '测试(一)厂'),
      row('王某某技术创新工作室', '测试二厂'),
    ]);
    expect(studios.map((studio) => rowsOf(same.of(studio)))).toEqual([[1, 3], [], [1, 3], []]);
  });

  it('follow an edited row from its old studio to its new one', () => {
    const { same } = added([row('甲工作室', '一厂'), row('甲工作室', '一厂'), row('乙工作室', '一厂')]);
    const edited = inputOf([row('', ''), row('乙工作室', '一厂')], { policy: jiaozuo2015 }).studios[1]!;
    expect(rowsOf(same.replace(edited)).sort()).toEqual([1, 3]);
    expect(rowsOf(same.of(edited))).toEqual([2, 3]);
    const back = inputOf([row('', ''), row('', '一厂')], { policy: jiaozuo2015 }).studios[1]!;
    expect(rowsOf(same.replace(back))).toEqual([3]);
    expect(same.of(back)).toEqual([]);
  });

  it('take no more time per row in a list that repeats one name than in one that does not', () => {
    const repeated = Array.from({ length: 20_000 }, () => row('职工技术创新工作室', '测试厂'));
    const { same, studios } = added(repeated);
    expect(same.of(studios[19_999]!).length).toBe(100);
    expect(studios.reduce((sum, studio) => sum + same.of(studio).length, 0)).toBe(2_000_000);
  });
});
