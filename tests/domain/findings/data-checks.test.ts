import { isoToSerial } from '../../../src/domain/cell/serial-day';
import { jiaozuo2015 } from '../../../src/domain/policies/jiaozuo-2015/jiaozuo-2015';
import { cccc2018 } from '../../../src/domain/policies/cccc-2018/cccc-2018';
import { type RuleCase, testRules } from '../../support/rule-case';
import { SOUND_CCCC } from '../../support/sound-rows';
import { type Row, check } from '../../support/studio';

const options = { policy: jiaozuo2015 };
const day = (iso: string): number => isoToSerial(iso) ?? 0;
/* Real dates and numbers, as Excel keeps them. */
const PLAIN: Row = {
  'studio.name': '王某某技术创新工作室',
  'studio.unit': '测试机械厂',
  'leader.name': '王某某',
  'leader.sex': '男',
  'leader.birth': day('1975-06-01'),
  'naming.level': '市级',
  'naming.body': '焦作市总工会',
  'naming.date': day('2018-04-20'),
  'studio.created': day('2016-03-01'),
  'application.date': day('2018-01-10'),
  'review.date': day('2018-03-10'),
  'subsidy.date': day('2018-06-01'),
  'subsidy.amount': 10000,
  'studio.memberCount': 8,
  'site.area': 40,
};

const missing: RuleCase[] = (['studio.name', 'studio.unit', 'leader.name', 'naming.level', 'naming.date'] as const).map(
  (field) => [`${field} is blank`, { [field]: '' }, `${field} error missing`],
);

describe('plain data checks', () => {
  it('say nothing about sound data', () => {
    expect(check([PLAIN], options).filter(({ rule }) => rule.startsWith('data/'))).toEqual([]);
  });

  testRules(PLAIN, options, {
    missing: [
      ...missing,
      ['nothing but blanks', { 'leader.name': ' 　' }, 'leader.name error missing'],
      ['a word for nothing', { 'studio.unit': '/' }, 'studio.unit error missing'],
      [
        'blank here, but filled in another column for the same',
        { 'naming.date': '', 'subsidy.date': day('2018-06-01') },
        'naming.date info missing',
        {
          questions: [
            {
              kind: 'two-columns',
              field: 'naming.date',
              columns: [Object.keys(PLAIN).indexOf('naming.date'), Object.keys(PLAIN).indexOf('subsidy.date')],
              likely: Object.keys(PLAIN).indexOf('naming.date'),
            },
          ],
        },
      ],
      ['a required cell that cannot be read is not missing', { 'naming.date': '待定' }, ''],
    ],
    'unreadable-date': [
      ['待定', { 'naming.date': '待定' }, 'naming.date error unreadable-date'],
      ['a year of two digits', { 'subsidy.date': '18.6.1' }, 'subsidy.date error unreadable-date'],
      ['every known spelling is readable', { 'naming.date': '二〇一八年四月二十日' }, ''],
    ],
    'impossible-date': [
      ['30 February', { 'naming.date': '2018-02-30' }, 'naming.date error impossible-date'],
      ['a thirteenth month', { 'subsidy.date': '2018.13.1' }, 'subsidy.date error impossible-date'],
      ['29 February of a leap year', { 'subsidy.date': '2020-02-29' }, ''],
    ],
    'future-date': [
      ['tomorrow', { 'subsidy.date': '2026-11-21' }, 'subsidy.date error future-date'],
      ['next year', { 'subsidy.date': '2027年' }, 'subsidy.date error future-date'],
      ['today', { 'subsidy.date': '2026-11-20' }, ''],
      ['this year, no day written', { 'subsidy.date': '2026年' }, ''],
    ],
    'unreadable-money': [
      ['a range', { 'subsidy.amount': '1-2万' }, 'subsidy.amount error unreadable-money'],
      ['a promise', { 'subsidy.amount': '待拨付' }, 'subsidy.amount error unreadable-money'],
      ['a readable spelling', { 'subsidy.amount': '１万元' }, ''],
    ],
    'not-a-number': [
      ['a range', { 'studio.memberCount': '8-10' }, 'studio.memberCount error not-a-number'],
      ['about', { 'site.area': '约40㎡' }, 'site.area info not-a-number'],
      ['with its measure word', { 'studio.memberCount': '8人' }, ''],
    ],
    'unknown-word': [
      ['a level that decides the money', { 'naming.level': '优秀' }, 'naming.level error unknown-word'],
      ['two levels in one cell', { 'naming.level': '省级、市级' }, 'naming.level error unknown-word'],
      ['a sex decides nothing', { 'leader.sex': '某' }, 'leader.sex info unknown-word'],
      ['a level of the region', { 'naming.level': '县（市、区）级', 'subsidy.amount': '' }, ''],
    ],
    negative: [
      ['people', { 'studio.memberCount': -8 }, 'studio.memberCount error negative'],
      ['money', { 'subsidy.amount': '-10000' }, 'subsidy.amount error negative'],
      ['nought', { 'site.area': 0 }, ''],
    ],
    'error-value': [
      ['a broken formula', { 'subsidy.amount': '#REF!' }, 'subsidy.amount error error-value'],
      ['in a text column', { 'leader.name': '#N/A' }, 'leader.name error error-value'],
      ['a text that begins with #', { 'leader.name': '#1' }, ''],
    ],
    duplicate: [
      ['the same naming twice', [{}, {}], '3 studio.name error duplicate'],
      [
        'in another spelling',
        [{}, { 'studio.name': '王某某 技术创新工作室', 'studio.unit': '测试机械厂 ', 'naming.level': '市' }],
        '3 studio.name error duplicate',
      ],
      ['three times', [{}, {}, {}], ['3 studio.name error duplicate', '4 studio.name error duplicate']],
      ['at another level: a further naming', [{}, { 'naming.level': '省级' }], ''],
      ['by another body: a further naming', [{}, { 'naming.body': '河南省总工会' }], ''],
      ['in another unit: another studio', [{}, { 'studio.unit': '试验化工厂' }], ''],
      ['technical and not are two names', [{}, { 'studio.name': '王某某创新工作室' }], ''],
      ['blank names do not repeat each other', [{ 'studio.name': '' }, { 'studio.name': '' }], ''],
    ],
    'date-order': [
      [
        'named before it was applied for',
        { 'application.date': day('2018-05-01') },
        'application.date warning date-order',
      ],
      ['reviewed after the naming', { 'review.date': day('2018-05-01') }, 'naming.date warning date-order'],
      [
        'reviewed again after the naming',
        { 'review.date': day('2023-05-01') },
        '',
        { headers: { 'review.date': '复核日期' } },
      ],
      [
        'paid before the naming, told at the amount',
        { 'subsidy.date': day('2018-04-19') },
        'subsidy.amount warning paid-before-naming',
      ],
      ['paid in the year of the naming, no day written', { 'subsidy.date': '2018年' }, ''],
      ['all on one day', { 'application.date': day('2018-04-20'), 'review.date': day('2018-04-20') }, ''],
      ['created on the day of the naming', { 'studio.created': day('2018-04-20') }, ''],
      ['created after the naming', { 'studio.created': day('2019-01-01') }, 'studio.created warning date-order'],
    ],
    'out-of-range': [
      ['a date before 1949', { 'studio.created': '1918-04-20' }, 'studio.created warning early-date'],
      ['a huge room', { 'site.area': 400000 }, 'site.area warning too-large'],
      ['a huge team', { 'studio.memberCount': 20180420 }, 'studio.memberCount warning too-large'],
      ['a child', { 'leader.birth': '2018-06-01' }, 'leader.birth warning odd-age'],
      ['older than anybody', { 'leader.birth': '1920-06-01' }, 'leader.birth warning odd-age'],
    ],
    spelling: [
      ['a date as text', { 'naming.date': '2018.4.20' }, 'naming.date info date-spelling'],
      ['a date as a number', { 'naming.date': 20180420 }, 'naming.date info date-spelling'],
      ['a month cannot be a day', { 'naming.date': '2018年4月' }, ''],
      ['a remark would be lost', { 'naming.date': '2018年4月20日(周五)' }, ''],
      ['an amount as text', { 'subsidy.amount': '1万元' }, 'subsidy.amount info money-spelling'],
      ['never an amount that contradicts the document', { 'subsidy.amount': '3万元' }, ''],
      ['never a date that is in doubt', { 'subsidy.date': '2030.1.1' }, ''],
      ['the level’s standard word', { 'naming.level': '市 级' }, 'naming.level info level-spelling'],
      ['a level without 级', { 'naming.level': '市' }, 'naming.level info level-spelling'],
      ['a word that says more stays', { 'naming.level': '市级示范' }, ''],
      [
        'a padded name',
        { 'leader.name': '王 伟', 'studio.name': '王伟技术创新工作室' },
        'leader.name info text-spelling',
      ],
      ['two people are no padded name', { 'leader.name': '王某 李某', 'studio.name': '王某李某技术创新工作室' }, ''],
      ['a blank behind the name', { 'studio.unit': '测试机械厂 ' }, 'studio.unit info text-spelling'],
    ],
  });

  it.each([
    ['naming.date', '2018.4.20', '2018-04-20', 'yyyy-mm-dd'],
    ['naming.date', '二〇一八年四月二十日', '2018-04-20', 'yyyy-mm-dd'],
    ['subsidy.amount', '１万元', 10000, undefined],
    ['naming.level', '市', '市级', undefined],
    ['leader.name', '王 伟', '王伟', undefined],
    ['studio.unit', '测试Ａ１厂', '测试A1厂', undefined],
  ] as const)('[spelling] suggests for %s “%s”: %s', (field, written, value, numberFormat) => {
    const found = check([{ ...PLAIN, [field]: written }], options).find(({ rule }) => rule === 'data/spelling');
    expect(found?.fix?.value).toBe(value);
    expect(found?.fix?.numberFormat).toBe(numberFormat);
  });

  it('[spelling] suggests the unit of the column, not yuan', () => {
    const found = check([{ ...PLAIN, 'subsidy.amount': '1万元' }], { ...options, units: { 'subsidy.amount': 10000 } });
    expect(found.find(({ rule }) => rule === 'data/spelling')?.fix).toEqual({ value: 1 });
  });

  it('[spelling] follows the custom of a column that writes its dates as text', () => {
    const dates = ['2018.4.20', '2018.5.3', '2019.11.20', '2018年4月20日'];
    const rows = dates.map((date, index) => ({
      ...PLAIN,
      'studio.unit': `测试${index}厂`,
      'naming.date': date,
      'subsidy.date': '',
    }));
    const found = check(rows, options).filter(({ rule, field }) => rule === 'data/spelling' && field === 'naming.date');
    expect(found.map(({ cell, fix }) => [cell.row, fix])).toEqual([[4, { value: '2018.4.20', numberFormat: '@' }]]);
  });

  it('[missing-column] tells a required field without a column at the header, once', () => {
    const found = check([{ 'studio.name': '王某某技术创新工作室' }], options);
    const columns = found.filter(({ rule }) => rule === 'data/missing-column');
    expect(columns.map(({ field, severity }) => [field, severity])).toEqual([
      ['studio.unit', 'error'],
      ['leader.name', 'error'],
      ['naming.level', 'error'],
      ['naming.date', 'error'],
    ]);
    expect(columns.every(({ cell }) => cell.row === 0 && cell.column === 0)).toBe(true);
  });

  it('[missing-column] asks for no level where one amount is paid to all', () => {
    const found = check([{ 'studio.name': '赵某某创新工作室', 'studio.unit': '甲公司', 'leader.name': '赵某某' }], {
      policy: cccc2018,
    });
    expect(found.filter(({ rule }) => rule === 'data/missing-column')).toEqual([]);
  });

  it('[unknown-word] is no error where the level decides nothing', () => {
    const found = check([{ ...SOUND_CCCC, 'naming.level': '优秀' }], { policy: cccc2018 });
    expect(found.find(({ rule }) => rule === 'data/unknown-word')?.severity).toBe('info');
  });

  it('[two-columns] tells the second column at its header', () => {
    const found = check([PLAIN], {
      ...options,
      questions: [{ kind: 'two-columns', field: 'naming.date', columns: [6, 8], likely: 6 }],
    });
    const [two] = found.filter(({ rule }) => rule === 'data/two-columns');
    expect(two).toMatchObject({ severity: 'warning', cell: { row: 0, column: 8 }, params: { columns: 'G、I' } });
  });

  it('[error-value] looks at columns without a meaning too', () => {
    const found = check([{ ...PLAIN, seq: '#DIV/0!' }], options).filter(({ rule }) => rule === 'data/error-value');
    expect(found.map(({ field, value }) => [field, value])).toEqual([['seq', '#DIV/0!']]);
  });

  it('tells one cell that is merged over several studios once, at its first row', () => {
    const rows = [1, 2, 3].map((number) => ({
      ...PLAIN,
      'studio.name': `王某某${number}技术创新工作室`,
      'studio.unit': '',
    }));
    const merges = [{ row: 1, column: 1, rowCount: 3, columnCount: 1 }];
    const found = check(rows, { ...options, merges }).filter(({ rule }) => rule === 'data/missing');
    expect(found.map(({ cell }) => cell)).toEqual([{ row: 1, column: 1 }]);
  });

  it('does not judge an amount that stands in one merged cell for two studios', () => {
    const rows = [20000, ''].map((amount, index) => ({
      ...PLAIN,
      'studio.unit': `测试${index}厂`,
      'subsidy.amount': amount,
    }));
    const column = Object.keys(PLAIN).indexOf('subsidy.amount');
    const merges = [{ row: 1, column, rowCount: 2, columnCount: 1 }];
    const found = check(rows, { ...options, merges }).filter(({ rule }) => rule.endsWith('JZ-38'));
    expect(found.map(({ severity, code, cell }) => [severity, code, cell.row])).toEqual([['info', 'shared-amount', 1]]);
  });

  it('[data/spelling] tell an equal value again in every row, also behind a merged cell that told it already', () => {
    const rows = [' 王某某', '', ' 王某某', ' 王某某'].map((name, at): Row => ({
      ...PLAIN,
      'studio.unit': `测试${at}厂`,
      'leader.name': name,
    }));
    const merges = [{ row: 1, column: 2, rowCount: 2, columnCount: 1 }];
    const found = check(rows, { ...options, merges }).filter(({ rule }) => rule === 'data/spelling');
    expect(found.map(({ cell }) => cell.row)).toEqual([1, 3, 4]);
  });

  it('[data/spelling] write a day as the texts of the column do, whatever real dates stand between them', () => {
    const dates = ['2018.4.20', '2018.5.3', '2018.6.1', day('2018-03-02'), '2018年7月9日'];
    const rows = dates.map((date, at): Row => ({ ...PLAIN, 'studio.unit': `测试${at}厂`, 'naming.date': date }));
    const found = check(rows, options).filter(({ code, field }) => code === 'date-spelling' && field === 'naming.date');
    expect(found.map(({ fix }) => fix?.value)).toEqual(['2018.7.9']);
  });

  it('[data/missing] ask the row, not the value, where another column may hold what is blank', () => {
    const rows = ['2017-05-01', ''].map((other, at): Row => ({
      ...PLAIN,
      'studio.unit': `测试${at}厂`,
      'naming.date': '',
      note: other,
    }));
    const columns = [...Object.keys(rows[0] ?? {})];
    const questions = [
      {
        kind: 'two-columns',
        field: 'naming.date',
        columns: [columns.indexOf('naming.date'), columns.indexOf('note')],
        likely: 0,
      },
    ] as const;
    const found = check(rows, { ...options, questions }).filter(({ rule }) => rule === 'data/missing');
    expect(found.map(({ cell, severity }) => [cell.row, severity])).toEqual([
      [1, 'info'],
      [2, 'error'],
    ]);
  });
});
