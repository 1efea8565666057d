import { ccccForm } from '../../../src/domain/application/cccc-2018/form';
import { fieldsOf } from '../../../src/domain/application/form-layout';
import { placeForm } from '../../../src/domain/application/place-form';
import { YEARS } from '../../support/application-records';

/* What attachment 1 prints, cell by cell in reading order; the opinions' titles as they are read, not as the dump turns them. */
const TABLE = `
工作室名称 创建日期 所在单位 命名单位* 专业领域 命名日期 工作室类型 □技术攻关□技能传授□窗口服务□其他 成员总数/场所面积
经费投入(万元) 年度 投入金额 经费来源 2016年 2017年
技术创新* 创新成果 项 专利类别 实用新型 个 成果转化 项 发明 个 获奖等级 国际个 国家个 省部个 地市个
经济效益*(万元) 年度 创收金额 节资金额 合计 2016年 2017年
培养人才* 总数 技术等级 荣誉 双重职称 高级技师 技师 高级工 其他 全国劳模 省部级劳模 地市级劳模 企业劳模
社会效益 工作室领衔人情况 姓名 性别 出生年月 学历 民族 政治面貌 专业/工种 技术职称 联系电话 获奖年份及荣誉称号*
工作室骨干成员情况（可附表） 姓名 性别 出生年月 学历 技术职称 所在部门 主要分工 创新工作室业绩简介（不少于1000字）
所在单位工会意见 公章 负责人签名：年月日 所在单位技术部门意见 公章 负责人签名：年月日
所在单位党委意见 公章 负责人签名：年月日 中国交建工会联合会审批意见 公章 年月日
`
  .trim()
  .split(/\s+/);
const COVER =
  '附件1 中国交建劳模（工匠人才）创新工作室 申报审批表 工作室名称 所在单位 单位类型 推荐单位 填报日期 年月日 中国交建工会联合会办公室制'.split(
    ' ',
  );

const template = ccccForm(YEARS);
const placed = placeForm(template, new Map());
const printed = [...placed.cells]
  .sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column)
  .filter(({ value }) => value !== '');
const compact = (value: string | number): string => String(value).replace(/\s/g, '');
const noteStart = placed.breaks[0] ?? 0;
const tableStart = placed.breaks[1] ?? 0;

describe('the form of attachment 1', () => {
  it('prints every label of the cover in its order', () => {
    const cover = printed.filter(({ area }) => area.row < noteStart).map(({ value }) => compact(value));
    expect(cover).toEqual(COVER);
  });

  it('prints eleven instructions under their title', () => {
    const notes = printed.filter(({ area }) => area.row >= noteStart && area.row < tableStart);
    expect(compact(notes[0]?.value ?? '')).toBe('填表说明');
    expect(notes.slice(1).map(({ value }) => Number.parseInt(String(value), 10))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
    ]);
  });

  it('prints every label of the table in its order', () => {
    const table = printed.filter(({ area }) => area.row >= tableStart).map(({ value }) => compact(value));
    expect(table).toEqual(TABLE);
  });

  it('stars five items', () => {
    const starred = printed.filter(({ value }) => String(value).includes('*') && !String(value).startsWith('5.'));
    expect(starred.map(({ value }) => compact(value))).toEqual([
      '命名单位*',
      '技术创新*',
      '经济效益*(万元)',
      '培养人才*',
      '获奖年份及荣誉称号*',
    ]);
    const blocks = new Set(
      fieldsOf(template)
        .filter(({ starred: is }) => is)
        .map(({ label }) => label.split('/')[0]),
    );
    expect([...blocks]).toEqual(['命名单位', '技术创新', '经济效益(万元)', '培养人才', '工作室领衔人情况']);
  });

  it('has fourteen member rows of seven cells and four blocks for opinions, the last without a signature line', () => {
    const members = fieldsOf(template).filter(({ member }) => member !== undefined);
    expect(members).toHaveLength(14 * 7);
    expect(fieldsOf(template).filter(({ kind }) => kind === 'pen')).toHaveLength(4);
    expect(printed.filter(({ value }) => String(value).startsWith('负责人签名'))).toHaveLength(3);
    expect(printed.filter(({ value }) => value === '公章')).toHaveLength(4);
  });

  it('names its fields by their labels, no two alike', () => {
    const labels = fieldsOf(template).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels).toEqual(
      expect.arrayContaining([
        '封面/工作室名称',
        '工作室名称',
        '经费投入(万元)/2016年/投入金额',
        '技术创新/专利类别/实用新型',
        '培养人才/技术等级/双重职称',
        '工作室领衔人情况/姓名',
      ]),
    );
  });

  it('changes the printed years with the years chosen, and nothing else', () => {
    const other = placeForm(ccccForm([2024, 2025]), new Map());
    const differing = placed.cells.flatMap(({ value }, index) => {
      const now = other.cells[index]?.value;
      return now === value ? [] : [[value, now]];
    });
    expect(differing).toEqual([
      ['2016年', '2024年'],
      ['2017年', '2025年'],
      ['2016年', '2024年'],
      ['2017年', '2025年'],
    ]);
    expect(other.breaks).toEqual(placed.breaks);
  });
});
