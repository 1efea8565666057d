import fc from 'fast-check';
import { StudioLinker } from '../../../src/domain/ledgers/studio-linker';
import type { ListedStudio } from '../../../src/domain/ledgers/studio-list';

const studio = (name: string, unit: string, leader = ''): ListedStudio => ({
  id: `${name}|${unit}`,
  name,
  unit,
  leader,
  rows: [],
});

const STUDIOS = [
  studio('船砥柱劳模（工匠人才）创新工作室', '示例航务工程局', '船砥柱'),
  studio('陆行舟技术创新工作室', '测试航道局有限公司', '陆行舟'),
  studio('盾构掘进劳模创新工作室', '演示隧道工程公司', '隧通途'),
  studio('职工技术创新工作室', '甲厂机械制造', '王一'),
  studio('职工技术创新工作室', '乙厂机械制造', '王二'),
  studio('李工技术创新工作室', '丙厂机械制造', '李工'),
  studio('李工劳模创新工作室', '丙厂机械制造', '李工'),
  studio('赵大川创新工作室', '丁厂机械制造', '赵大川'),
  studio('赵大山创新工作室', '戊厂机械制造', '赵大山'),
  studio('钱海焊接技师创新工作室', '己厂造船', '钱海'),
];
const linker = new StudioLinker(STUDIOS);
const found = (name: string, unit = ''): string => {
  const link = linker.link(name, unit);
  if (link.kind === 'sure') return String(link.studio);
  return link.kind === 'maybe' ? `?${link.studios.join(',')}` : '-';
};

describe('a name in a ledger', () => {
  it.each([
    ['船砥柱劳模（工匠人才）创新工作室', '0'],
    ['船砥柱劳模(工匠人才)创新工作室', '0'],
    ['船砥柱 劳模〔工匠人才〕创新工作室　', '0'],
    ['船砥柱劳模创新工作室', '0'],
    ['船砥柱创新工作室', '0'],
    ['船砥柱', '0'],
    ['示例航务工程局船砥柱劳模（工匠人才）创新工作室', '0'],
    ['示例航务工程局船砥柱工作室', '0'],
    ['一、船砥柱劳模（工匠人才）创新工作室', '0'],
    ['工作室名称：船砥柱劳模创新工作室', '0'],
    ['“船砥柱”创新工作室', '0'],
    ['测试航道局陆行舟创新工作室', '1'],
    ['陆行舟职工技术创新工作室', '1'],
    ['船砥柱创新工作室（示例航务工程局）', '0'],
    ['盾构掘进劳模创新工作室', '2'],
    ['甲厂机械制造职工技术创新工作室', '3'],
    ['李工技术创新工作室', '5'],
    ['李工劳模创新工作室', '6'],
    ['赵大山工作室', '8'],
    ['钱海工作室', '9'],
    ['钱海技师创新工作室', '9'],
    ['钱海首席技师工作室', '9'],
  ])('%s is studio %s for certain', (name, expected) => expect(found(name)).toBe(expected));

  it.each([
    ['two of that name, no unit', '职工技术创新工作室', '', '?3,4'],
    ['the name without the word that tells two apart', '李工创新工作室', '', '?5,6'],
    ['a word of kind that contradicts', '船砥柱技师创新工作室', '', '?0'],
    ['its leader, although it is called otherwise', '隧通途创新工作室', '', '?2'],
    ['one character off', '船抵柱创新工作室', '', '?0'],
    ['one of two that are one character off', '赵大田创新工作室', '', '?7,8'],
    ['another unit than the name says', '船砥柱创新工作室', '测试航道局有限公司', '?0'],
    ['only a unit', '丙厂机械制造', '', '?5,6'],
    ['more than the name', '桥梁盾构掘进班组创新工作室', '', '?2'],
  ])('asks: %s', (_why, name, unit, expected) => expect(found(name, unit)).toBe(expected));

  it.each([
    ['the unit tells namesakes apart', '职工技术创新工作室', '乙厂机械制造', '4'],
    ['the unit in a shorter form', '陆行舟创新工作室', '测试航道局', '1'],
    ['the unit confirms the leader', '隧通途工作室', '演示隧道工程公司', '2'],
    ['a department is no unit and says nothing', '船砥柱创新工作室', '工程部', '0'],
  ])('%s', (_why, name, unit, expected) => expect(found(name, unit)).toBe(expected));

  it.each(['孙悟空创新工作室', '', '　', '合计', '工作室', '创新工作室', '技术中心', '己厂机械制造职工创新工作室'])(
    'is nobody: %p',
    (name) => expect(found(name)).toBe('-'),
  );

  it('goes by what the user answered', () => {
    const answers = new Map([
      ['孙悟空创新工作室', STUDIOS[7]!.id],
      ['赵大川创新工作室', null],
    ]);
    const asked = new StudioLinker(STUDIOS, answers);
    expect(asked.link('孙悟空创新工作室')).toEqual({ kind: 'sure', studio: 7 });
    expect(asked.link('赵大川创新工作室')).toEqual({ kind: 'none' });
  });

  it('never becomes another studio for certain, whatever is left out or added', () => {
    const LEADERS = ['船砥柱', '陆行舟', '桥飞虹', '隧通途', '港听涛'];
    const UNITS = ['示例航务工程局', '测试航道局', '样板公路工程局'];
    const KINDS = ['劳模', '职工技术', '技术', '劳模（工匠人才）', ''];
    const part = <T>(list: readonly T[]) => fc.constantFrom(...list);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(part(LEADERS), part(KINDS), part(UNITS)), { minLength: 1, maxLength: 8 }),
        fc.nat(),
        part(KINDS),
        fc.boolean(),
        (rows, pick, kind, withUnit) => {
          const list = rows.map(([leader, own, unit]) => studio(`${leader}${own}创新工作室`, unit, leader));
          const [leader, , unit] = rows[pick % rows.length]!;
          const link = new StudioLinker(list).link(`${withUnit ? unit : ''}${leader}${kind}创新工作室`);
          if (link.kind !== 'sure') return true;
          const [other, , otherUnit] = rows[link.studio]!;
          return other === leader && (!withUnit || otherUnit === unit);
        },
      ),
    );
  });
});
