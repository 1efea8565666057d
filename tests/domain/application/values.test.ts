import { completeness } from '../../../src/domain/application/completeness';
import { formYears } from '../../../src/domain/application/form-years';
import { isoToSerial } from '../../../src/domain/cell/serial-day';
import {
  COMPLETE,
  memberRows,
  registerRows,
  type StudioChanges,
  RESULTS,
  STUDIO,
  UNIT,
  withoutColumns,
} from '../../support/application-sheets';
import { filledIn, formOf, gapsIn, recordsOf } from '../../support/application-records';

const withRegister = (...studios: readonly StudioChanges[]) => ({
  ...COMPLETE,
  登记表: registerRows(...studios),
});
const only = (values: Record<string, string>, ...labels: readonly string[]) =>
  Object.fromEntries(labels.map((label) => [label, values[label]]));

describe('a complete studio', () => {
  const form = formOf(COMPLETE);

  it('has every field', () => {
    expect(gapsIn(form)).toEqual({});
    expect(completeness(form)).toEqual({ filled: 54, total: 54 });
  });

  it('takes each from the cells where it stands', () => {
    expect(filledIn(form)).toMatchObject({
      '封面/工作室名称': `${STUDIO} ← 登记表!B2`,
      '封面/单位类型': '施工企业 ← 登记表!D2',
      '封面/填报日期': '20180510 ← 登记表!F2',
      创建日期: '20150318 ← 登记表!G2',
      命名日期: '20160501 ← 登记表!I2',
      工作室类型: '技术攻关、技能传授 ← 登记表!K2',
      '成员总数/场所面积': '20/86 ← 登记表!L2 登记表!M2',
      '经费投入(万元)/2016年/投入金额': '6.5 ← 登记表!N2',
      '经费投入(万元)/2016年/经费来源': '所在单位5万元；上级工会1.5万元 ← 登记表!O2',
      '经费投入(万元)/2017年/投入金额': '8 ← 登记表!P2',
      '技术创新/创新成果': '4 ← 创新成果台账!D2 创新成果台账!D3 创新成果台账!D4 创新成果台账!D5',
      '技术创新/成果转化': '3 ← 创新成果台账!E2 创新成果台账!E4 创新成果台账!E5',
      '技术创新/专利类别/实用新型': '2 ← 创新成果台账!F2 创新成果台账!F4',
      '技术创新/专利类别/发明': '1 ← 创新成果台账!F3',
      '技术创新/获奖等级/国家': '1 ← 创新成果台账!G3',
      '经济效益(万元)/2016年/创收金额': '12.5 ← 创新成果台账!H2',
      '经济效益(万元)/2016年/节资金额': '13.25 ← 创新成果台账!I2 创新成果台账!I3',
      '经济效益(万元)/2016年/合计': '25.75 ← 创新成果台账!H2 创新成果台账!I2 创新成果台账!I3',
      '经济效益(万元)/2017年/创收金额': '30 ← 创新成果台账!H4 创新成果台账!H5',
      '培养人才/总数': '3 ← 成员发展台账!C2 成员发展台账!C3 成员发展台账!C4 成员发展台账!C5',
      '培养人才/技术等级/高级技师': '1 ← 成员发展台账!E2',
      '培养人才/技术等级/其他': '1 ← 成员发展台账!E4',
      '培养人才/荣誉/企业劳模': '1 ← 成员发展台账!F3',
      '培养人才/荣誉/省部级劳模': '1 ← 成员发展台账!F5',
      社会效益: '培训同类单位职工120人次 ← 登记表!AB2',
      '工作室领衔人情况/出生年月': '19720115 ← 登记表!T2',
      '工作室骨干成员情况/1/姓名': '成员甲 ← 成员名单!C2',
      '工作室骨干成员情况/5/主要分工': '方案编制 ← 成员名单!I6',
    });
  });

  it('counts a zero only from cells that were looked at', () => {
    expect(filledIn(form)['技术创新/获奖等级/国际']).toBe(
      '0 ← 创新成果台账!G2 创新成果台账!G3 创新成果台账!G4 创新成果台账!G5',
    );
  });

  it('ticks the boxes that are meant, and prints counts inside their labels', () => {
    const shown = (id: string) => form.displayed.get(id as never);
    expect(shown('studio.kind')).toBe('☑技术攻关     ☑技能传授\n□窗口服务     □其他');
    expect(shown('award.national')).toBe('国家 1 个');
    expect(shown('result.count')).toBe('4项');
    expect(shown('fund.0.amount')).toBe(6.5);
  });
});

describe('the two years', () => {
  it.each([
    ['2018-05-01', {}, [2016, 2017]],
    ['2026-11-20', {}, [2024, 2025]],
    ['2026-11-20', { 'application.years': '2016,2017' }, [2016, 2017]],
    ['2026-11-20', { 'application.years': '2017,2016' }, [2016, 2017]],
    ['2026-11-20', { 'application.years': 'soon' }, [2024, 2025]],
  ])('on %s with %j are %j', (day, settings, years) => {
    expect(formYears(isoToSerial(day) ?? 0, settings)).toEqual(years);
  });

  it('decide in all blocks what counts', () => {
    const form = formOf(COMPLETE, {}, [2015, 2016]);
    expect(filledIn(form)).toMatchObject({
      '技术创新/创新成果': expect.stringMatching(/^3 /) as string,
      '经济效益(万元)/2015年/创收金额': '99 ← 创新成果台账!H6',
      '培养人才/总数': expect.stringMatching(/^2 /) as string,
    });
    expect(gapsIn(form)['经费投入(万元)/2015年/投入金额']).toBe('no-named-column');
  });
});

describe('what nobody wrote down', () => {
  it('stays blank, with its reason and the cell that would fill it', () => {
    const form = formOf(withRegister({ 推荐单位: '', 民族: '/', 申报日期: '不详', 工作室类型: '劳模创新工作室' }));
    expect(gapsIn(form)).toEqual({
      '封面/推荐单位': 'blank 登记表!E2',
      '封面/填报日期': 'unreadable 登记表!F2',
      工作室类型: 'unreadable 登记表!K2',
      '工作室领衔人情况/民族': 'blank 登记表!V2',
    });
    expect(completeness(form)).toEqual({ filled: 50, total: 54 });
  });

  it('is told once for a list that is not there', () => {
    const { 登记表, 成员名单 } = COMPLETE;
    const gaps = gapsIn(formOf({ 登记表: 登记表 ?? [], 成员名单: 成员名单 ?? [] }));
    expect(gaps).toMatchObject({ '技术创新/创新成果': 'no-list', '培养人才/总数': 'no-list' });
    const members = gapsIn(formOf({ 登记表: 登记表 ?? [] }));
    expect(Object.keys(members).filter((label) => label.startsWith('工作室骨干'))).toEqual([
      '工作室骨干成员情况/1/姓名',
    ]);
  });

  it('is no zero where the ledger has nothing of the studio, of the year, or of the column', () => {
    const of = (results: typeof RESULTS) => gapsIn(formOf({ ...COMPLETE, 创新成果台账: results }));
    const others = RESULTS.map((row, index) =>
      index === 0 ? row : ['别的劳模创新工作室', '别的单位', ...row.slice(2)],
    );
    expect(of(others)['技术创新/创新成果']).toBe('not-in-list 创新成果台账!A1');
    const of2016 = RESULTS.filter((row) => !String(row[3]).startsWith('2017'));
    expect(of(of2016)).toMatchObject({ '经济效益(万元)/2017年/创收金额': 'year-not-in-list 创新成果台账!A1' });
    expect(of(withoutColumns(RESULTS, '获奖等级'))).toMatchObject({
      '技术创新/获奖等级/国际': 'no-list-column 创新成果台账!A1',
    });
  });

  it('is no count where one of two ledgers lacks the column', () => {
    const more = withoutColumns(RESULTS.slice(0, 2), '专利类别');
    const gaps = gapsIn(formOf({ ...COMPLETE, 创新成果台账二: more }));
    expect(gaps).toEqual({
      '技术创新/专利类别/实用新型': 'no-list-column 创新成果台账!A1',
      '技术创新/专利类别/发明': 'no-list-column 创新成果台账!A1',
    });
  });

  it('is no count where a row does not say its year', () => {
    const rows = RESULTS.map((row, index) => (index === 2 ? row.map((value, at) => (at === 3 ? '' : value)) : row));
    const gaps = gapsIn(formOf({ ...COMPLETE, 创新成果台账: rows }));
    expect(gaps['技术创新/创新成果']).toBe('unclear-entries 创新成果台账!D3');
    expect(gaps['经济效益(万元)/2016年/创收金额']).toBe('unclear-entries 创新成果台账!D3');
  });

  it('is no amount of a year where the register does not say of which', () => {
    const rows = registerRows({}).map((row) => [...row]);
    const [head = []] = rows;
    head[13] = '年度经费投入（万元）';
    head[14] = '经费来源';
    head[15] = '备注一';
    head[16] = '备注二';
    const gaps = gapsIn(formOf({ ...COMPLETE, 登记表: rows }));
    expect(only(gaps, '经费投入(万元)/2016年/投入金额', '经费投入(万元)/2017年/经费来源')).toEqual({
      '经费投入(万元)/2016年/投入金额': 'period-unknown 登记表!N1',
      '经费投入(万元)/2017年/经费来源': 'period-unknown 登记表!N1',
    });
  });

  it('is half an answer where half is known', () => {
    const form = formOf(withRegister({ '场所面积（㎡）': '' }));
    expect(filledIn(form)['成员总数/场所面积']).toBe('20/ ← 登记表!L2');
    expect(gapsIn(form)).toEqual({ '成员总数/场所面积': 'blank 登记表!M2' });
    expect(completeness(form).filled).toBe(53);
  });
});

describe('sources that disagree', () => {
  const two = withRegister({}, { 命名单位: '中国交建工会联合会', 命名日期: '20171018', 序号: 2 });

  it('are shown with both values, and nothing is written until somebody chooses', () => {
    const [naming] = formOf(two).resolved.filter(({ field }) => field.id === 'naming.body');
    expect(naming).toMatchObject({
      filled: null,
      gap: { reason: { code: 'conflict', values: '样板省总工会、中国交建工会联合会' } },
      candidates: [
        { value: '样板省总工会', sources: [{ sheet: '登记表', address: 'H2' }] },
        { value: '中国交建工会联合会', sources: [{ sheet: '登记表', address: 'H3' }] },
      ],
    });
  });

  it('give way to the choice, which names its cell', () => {
    const form = formOf(two, { 命名单位: '中国交建工会联合会', 命名日期: '20171018' });
    expect(only(filledIn(form), '命名单位', '命名日期')).toEqual({
      命名单位: '中国交建工会联合会 ← 登记表!H3',
      命名日期: '20171018 ← 登记表!I3',
    });
    expect(gapsIn(form)).toEqual({});
  });

  it('are a longer member list and a smaller number; a shorter list may be the key members only', () => {
    const more = formOf({ ...COMPLETE, 登记表: registerRows({ 成员总数: 4 }) });
    expect(gapsIn(more)['成员总数/场所面积']).toBe('conflict 登记表!L2');
    expect(gapsIn(formOf(withRegister({ 成员总数: 6 })))).toEqual({});
  });

  it('are the leader in the register and in the member list', () => {
    const members = memberRows(1).map((row, index) =>
      index === 0 ? row : [STUDIO, UNIT, '江一苇', '男', '197201', '硕士', '工程师', '', ''],
    );
    const form = formOf({ ...COMPLETE, 成员名单: members });
    expect(gapsIn(form)['工作室领衔人情况/学历']).toBe('conflict 登记表!U2');
    // A day within the month says more, not something else.
    expect(filledIn(form)['工作室领衔人情况/出生年月']).toBe('19720115 ← 登记表!T2');
  });

  it('are a ledger of patents and a column among the results', () => {
    const patents = [
      ['工作室名称', '所在单位', '专利名称', '专利类型', '授权日期'],
      [STUDIO, UNIT, '一种模板', '发明', '2016-06-01'],
      [STUDIO, UNIT, '一种耙头', '发明', '2017-06-01'],
    ];
    const gaps = gapsIn(formOf({ ...COMPLETE, 专利台账: patents }));
    expect(gaps['技术创新/专利类别/发明']).toMatch(/^conflict/);
  });
});

describe('several studios', () => {
  it('of the same name in two units are two, each with its own entries', () => {
    const records = recordsOf(withRegister({}, { 所在单位: '别的单位', 序号: 2 }));
    expect(records.map(({ name, unit }) => [name, unit])).toEqual([
      [STUDIO, UNIT],
      [STUDIO, '别的单位'],
    ]);
    expect(records.map(({ facts }) => facts.results?.entries.length)).toEqual([5, 0]);
  });

  it('leave out rows that may be another’s, and say so instead of counting', () => {
    const rows = RESULTS.map((row, index) => (index === 2 ? [STUDIO, '', ...row.slice(2)] : row));
    const sheets = { ...withRegister({}, { 所在单位: '别的单位', 序号: 2 }), 创新成果台账: rows };
    expect(gapsIn(formOf(sheets))['技术创新/创新成果']).toBe('doubtful-entries 创新成果台账!A3');
  });
});

it('keeps names that look like formulas as they are', () => {
  const form = formOf({ 登记表: registerRows({ 工作室名称: '=SUM(1,2)创新工作室', 联系电话: '=1+1' }) });
  expect(filledIn(form)).toMatchObject({ 工作室名称: '=SUM(1,2)创新工作室 ← 登记表!B2' });
  expect(filledIn(form)['工作室领衔人情况/联系电话']).toBe('=1+1 ← 登记表!Z2');
});

describe('the source of money', () => {
  it('is one column for all years where its header names none, and never that of another year', () => {
    const general = registerRows({}).map((row) => [...row]);
    const [head = []] = general;
    head[14] = '经费来源';
    head[16] = '备注二';
    const form = formOf({ ...COMPLETE, 登记表: general });
    expect(filledIn(form)['经费投入(万元)/2017年/经费来源']).toBe('所在单位5万元；上级工会1.5万元 ← 登记表!O2');
    const other = formOf({ ...COMPLETE, 登记表: withoutColumns(registerRows({}), '2017年经费来源') });
    expect(gapsIn(other)).toEqual({ '经费投入(万元)/2017年/经费来源': 'no-named-column' });
  });

  it('adds up what a ledger says came in, and tells two sources with their amounts', () => {
    const ledger = [
      ['工作室名称', '所在单位', '日期', '摘要', '收入金额（元）', '经费来源', '支出金额（元）', '支出类别'],
      [STUDIO, UNIT, '2016-03-01', '拨入', 50000, '所在单位', '', ''],
      [STUDIO, UNIT, '2016-04-01', '拨入', 15000, '上级工会', '', ''],
      [STUDIO, UNIT, '2016-05-01', '试验器材', '', '', 12000, '设备购置'],
      [STUDIO, UNIT, '2017-03-01', '拨入', 80000, '所在单位', '', ''],
    ];
    const register = withoutColumns(
      registerRows({}),
      '2016年经费投入（万元）',
      '2016年经费来源',
      '2017年经费投入（万元）',
      '2017年经费来源',
    );
    const form = formOf({ ...COMPLETE, 登记表: register, 经费使用台账: ledger });
    expect(
      only(
        filledIn(form),
        '经费投入(万元)/2016年/投入金额',
        '经费投入(万元)/2016年/经费来源',
        '经费投入(万元)/2017年/经费来源',
      ),
    ).toEqual({
      '经费投入(万元)/2016年/投入金额': '6.5 ← 经费使用台账!E2 经费使用台账!E3',
      '经费投入(万元)/2016年/经费来源': '所在单位5万元；上级工会1.5万元 ← 经费使用台账!F2 经费使用台账!F3',
      '经费投入(万元)/2017年/经费来源': '所在单位 ← 经费使用台账!F5',
    });
  });
});
