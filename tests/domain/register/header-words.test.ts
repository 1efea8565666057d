import { FIELDS, type Field } from '../../../src/domain/register/field';
import { meaningsOfPath, meaningsOfText } from '../../../src/domain/register/header-meanings';
import { headerKey, headerUnit } from '../../../src/domain/register/header-text';
import { WORD_FAMILIES } from '../../../src/domain/register/header-words/composed-words';
import { LEADER_WORDS } from '../../../src/domain/register/header-words/leader-words';
import { MONEY_WORDS } from '../../../src/domain/register/header-words/money-words';
import { NAMING_WORDS } from '../../../src/domain/register/header-words/naming-words';
import { PROCEDURE_WORDS } from '../../../src/domain/register/header-words/procedure-words';
import { STUDIO_WORDS } from '../../../src/domain/register/header-words/studio-words';
import type { FieldWords } from '../../../src/domain/register/header-words/field-words';

const field = (...path: string[]): Field | null => meaningsOfPath(path)[0]?.field ?? null;

describe('header words', () => {
  it.each<[string, Field | null]>([
    ['命名单位', 'naming.body'],
    ['所在单位', 'studio.unit'],
    ['所属单位（市/产业工会）', 'studio.supervisingUnion'],
    ['推荐单位', 'application.recommender'],
    ['镇(街道、园区)', 'studio.supervisingUnion'],
    ['工作室类型', 'studio.kind'],
    ['模式', 'studio.mode'],
    ['级别', 'naming.level'],
    ['获奖等级', null],
    ['技术等级', 'leader.skill'],
    ['档案编号', null],
    ['文件编号', 'naming.document'],
    ['序号', 'seq'],
    ['创建时间', 'studio.created'],
    ['命名时间', 'naming.date'],
    ['负责人签名', null],
    ['主创人员', null],
    ['联系人', null],
    ['审核状态', null],
    ['姓 名', 'leader.name'],
    ['性别', 'leader.sex'],
    ['年龄', null],
    ['金额', null],
    ['数量', null],
    ['成员总数/场所面积', null],
    ['应拨付（元）', 'subsidy.entitled'],
    ['已拨金额', 'subsidy.amount'],
    ['实拨', 'subsidy.amount'],
    ['县（市、区）配套资金', 'subsidy.countyAmount'],
    ['县级补助金额', 'subsidy.countyAmount'],
    ['市级补助金额', 'subsidy.amount'],
    ['职工技术创新工作室名称', 'studio.name'],
    ['劳模（工匠人才）创新工作室名称', 'studio.name'],
    ['2016年经费投入（万元）', 'fund.amount'],
    ['一、工作室名称', 'studio.name'],
    ['3.所在单位', 'studio.unit'],
    ['管理台帐', 'ledger.management'],
    ['工作室面积', 'site.area'],
    ['批准日期', 'naming.date'],
    ['获评时间', 'naming.date'],
    ['被中国交建命名时间', 'naming.date'],
    ['拨款额', 'subsidy.amount'],
    ['获补助金额（万元）', 'subsidy.amount'],
    ['资金支持（元）', 'subsidy.amount'],
    ['专项补助', 'subsidy.amount'],
    ['拨付合计', 'subsidy.amount'],
    ['一次性经费（万元）', 'subsidy.amount'],
    ['经费到账日期', 'subsidy.date'],
    ['年度投入经费（万元）', 'fund.amount'],
    ['年度表彰奖金（元）', 'award.amount'],
    ['课题立项（项）', 'project.count'],
    ['何时获何种荣誉', 'leader.honour'],
    ['县区/产业', 'studio.supervisingUnion'],
    ['首批拨付', null],
    ['应补贴金额', 'subsidy.entitled'],
    ['补助依据', null],
    ['补助使用情况', null],
    ['单位补助金额', null],
    ['财政补助资金', null],
    ['补助差额', null],
    ['补助人数', null],
    ['工作室获得荣誉', null],
    ['集体荣誉', null],
    ['成果认定时间', null],
    ['专利批准日期', null],
    ['县级命名补助时间', null],
    ['撤销命名时间', null],
    ['重新命名时间', null],
  ])('%s says %s', (text, expected) => expect(field(text)).toBe(expected));

  it.each<[string[], Field | null]>([
    [['补助资金', '应拨付'], 'subsidy.entitled'],
    [['补助资金', '已拨付'], 'subsidy.amount'],
    [['补助资金', '拨付日期'], 'subsidy.date'],
    [['补助资金（元）', '金额'], 'subsidy.amount'],
    [['领衔人情况', '姓名'], 'leader.name'],
    [['带头人基本信息', '联系电话'], 'leader.phone'],
    [['联系人', '联系电话'], null],
    [['联系人', '姓名'], null],
    [['成员情况', '姓名'], null],
    [['成员情况', '人数'], 'studio.memberCount'],
    [['命名情况', '级别'], 'naming.level'],
    [['命名情况', '单位'], 'naming.body'],
    [['牌匾', '尺寸'], 'plaque.size'],
    [['场所', '面积（㎡）'], 'site.area'],
    [['经费投入', '来源'], 'fund.source'],
    [['台账建立情况', '创新成果'], 'ledger.results'],
    [['创新成果', '认定部门'], 'result.recogniser'],
    [['县（市、区）配套', '金额'], 'subsidy.countyAmount'],
    [['获奖情况', '等级'], null],
    [['工作室基本情况', '名称'], 'studio.name'],
    [['补助情况', '县区配套'], 'subsidy.countyAmount'],
  ])('%j says %s', (path, expected) => expect(field(...path)).toBe(expected));

  it('looks at two-character words only when they are equal', () => {
    for (const word of ['年龄', '籍贯', '编码', '月份', '合同', '单价', '职务', '部门'])
      expect(meaningsOfText(word)).toEqual([]);
  });

  it('has words for every field', () => {
    const spelled = [STUDIO_WORDS, LEADER_WORDS, NAMING_WORDS, MONEY_WORDS, PROCEDURE_WORDS].flatMap(
      (words: FieldWords) => Object.keys(words),
    );
    expect(FIELDS.filter((one) => !spelled.includes(one))).toEqual([]);
  });

  it('says no field with certainty for two fields', () => {
    const owners = new Map<string, Set<string>>();
    for (const words of [STUDIO_WORDS, LEADER_WORDS, NAMING_WORDS, MONEY_WORDS, PROCEDURE_WORDS] as FieldWords[])
      for (const [one, { names }] of Object.entries(words))
        for (const name of names.split(' ')) owners.set(name, (owners.get(name) ?? new Set()).add(one));
    expect([...owners].filter(([, fields]) => fields.size > 1).map(([name, fields]) => [name, [...fields]])).toEqual(
      [],
    );
  });

  it('keeps every word in the form in which headers are looked up', () => {
    const families = WORD_FAMILIES.flatMap(({ heads, tails }) => `${heads} ${tails}`.split(' '));
    const words = [STUDIO_WORDS, LEADER_WORDS, NAMING_WORDS, MONEY_WORDS, PROCEDURE_WORDS].flatMap((list: FieldWords) =>
      Object.values(list).flatMap(({ names, maybe }) => `${names} ${maybe ?? ''}`.trim().split(' ')),
    );
    expect(words.filter((word) => headerKey(word) !== word.toLowerCase())).toEqual([]);
    expect(families.filter((word) => /[（）\u3000]/.test(word))).toEqual([]);
  });
});

describe('units in headers', () => {
  it.each<[string, 1 | 10000 | 'other' | null]>([
    ['补助金额（万元）', 10000],
    ['补助金额(单位：万元)', 10000],
    ['补助金额/万元', 10000],
    ['补助\n金额\n（元）', 1],
    ['扶持资金（千元）', 'other'],
    ['补助金额', null],
    ['5万元以上项目', null],
  ])('%p counts in %p', (text, unit) => expect(headerUnit(text)).toBe(unit));
});
