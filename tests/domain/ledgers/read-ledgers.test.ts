import type { CellArea } from '../../../src/domain/cell/cell-address';
import type { Grid } from '../../../src/domain/cell/grid';
import { looksLikeLedger, readLedgers } from '../../../src/domain/ledgers/ledger-book';
import { StudioLinker } from '../../../src/domain/ledgers/studio-linker';
import { listStudios } from '../../../src/domain/ledgers/studio-list';
import { type Cells, sheetOf } from '../../support/evidence-case';
import { policyById } from '../../support/policies';
import { inputOf } from '../../support/studio';

const REGISTER = ['张一', '李二', '王三'].map((leader, index) => ({
  'studio.name': `${leader}技术创新工作室`,
  'studio.unit': `第${index + 1}测试厂`,
  'leader.name': leader,
}));
const { studios } = inputOf(REGISTER, { policy: policyById('jiaozuo-2015')! });
const linker = (): StudioLinker => new StudioLinker(listStudios(studios));

/** Each ledger as "kind layout: row→studio …"; ? for a question, - for nobody. */
const read = (...grids: Grid[]): string[] =>
  readLedgers(grids, linker(), false).ledgers.map(({ kind, layout, rows }) => {
    const links = rows.map(({ row, link }) => {
      if (link.kind === 'sure') return `${row + 1}→${link.studio}`;
      return link.kind === 'maybe' ? `${row + 1}?${link.studios.join('|')}` : `${row + 1}-`;
    });
    return `${kind} ${layout}: ${links.join(' ')}`;
  });
const one = (values: Cells, name = 'Sheet1', merges: CellArea[] = []): string =>
  read(sheetOf(name, values, merges)).join('; ');

describe('one sheet for all studios', () => {
  it('links each row by its own name', () =>
    expect(
      one([
        ['创建活动台账'],
        ['序号', '日期', '工作室名称', '活动内容', '参加人数', '佐证材料'],
        [1, 45_000, '张一技术创新工作室', '培训', 12, '√'],
        [2, 45_010, '第2测试厂李二创新工作室', '攻关', 8, ''],
        [3, 45_020, '孙四创新工作室', '交流', 9, '有'],
        ['', '合计', '', '', 29, ''],
        ['填表人：某某', '', '', '日期：2024年12月'],
      ]),
    ).toBe('activities column: 3→0 4→1 5-'));

  it('fills merged names down, and asks about blanks that are not merged', () => {
    const values = [
      ['工作室名称', '成果名称', '完成日期', '证明材料'],
      ['张一技术创新工作室', '甲', 45_000, '1'],
      ['', '乙', 45_100, '2'],
      ['李二技术创新工作室', '丙', 45_200, '3'],
      ['', '丁', 45_300, '4'],
    ];
    const merged = { row: 1, column: 0, rowCount: 2, columnCount: 1 };
    expect(one(values, '创新成果台账', [merged])).toBe('results column: 2→0 3→0 4→1 5?1');
  });

  it('reads a header of two rows', () =>
    expect(
      one(
        [
          ['工作室名称', '成果名称', '完成日期', '经济效益（万元）', '', '证明材料'],
          ['', '', '', '创收', '节资', ''],
          ['张一技术创新工作室', '甲', 45_000, 12, 3, '有'],
        ],
        '成果',
        [{ row: 0, column: 3, rowCount: 1, columnCount: 2 }],
      ),
    ).toBe('results column: 3→0'));

  it('does not take prepared lines for entries', () =>
    expect(
      one([
        ['成员发展台账'],
        ['序号', '工作室名称', '姓名', '日期', '晋升等级'],
        [1, '张一技术创新工作室', '', '', ''],
        [2, '李二技术创新工作室', '某甲', 45_000, '技师'],
      ]),
    ).toBe('development column: 4→1'));

  it('keeps a name alone in its line from owning the rows below', () =>
    expect(
      one(
        [
          ['工作室名称', '活动内容', '日期'],
          ['张一技术创新工作室', '', ''],
          ['', '培训', 45_000],
        ],
        '活动台账',
      ),
    ).toBe('activities column: 3?0'));
});

describe('a block for each studio on one sheet', () => {
  it('knows the studio by the line above each block', () =>
    expect(
      one([
        ['2024年创新成果台账'],
        ['一、张一技术创新工作室'],
        ['序号', '成果名称', '完成日期', '证明材料'],
        [1, '甲', '3月', '有'],
        [2, '乙', '5月', '有'],
        [],
        ['二、王三工作室'],
        ['序号', '成果名称', '完成日期', '证明材料'],
        [1, '丙', '6月', '无'],
      ]),
    ).toBe('results block: 4→0 5→0; results block: 9→2'));

  it('knows it by lines between rows under one header', () =>
    expect(
      one(
        [
          ['序号', '日期', '活动内容', '参加人数'],
          ['张一技术创新工作室'],
          [1, 45_000, '培训', 9],
          ['李二技术创新工作室'],
          [1, 45_001, '攻关', 9],
          [2, 45_002, '交流', 9],
        ],
        '创建活动台帐',
      ),
    ).toBe('activities block: 3→0 5→1 6→1'));

  it('never goes on with the studio before when a block names one that is not registered', () =>
    expect(
      one(
        [
          ['张一技术创新工作室'],
          ['日期', '活动内容', '参加人数'],
          [45_000, '培训', 9],
          ['孙四技术创新工作室'],
          ['日期', '活动内容', '参加人数'],
          [45_000, '交流', 9],
        ],
        '活动',
      ),
    ).toBe('activities block: 3→0; activities block: 6-'));

  it('knows it by a line of labels and values, through several ledgers', () =>
    expect(
      one([
        ['工作室名称', '张一技术创新工作室', '所在单位', '第1测试厂'],
        ['创建活动'],
        ['日期', '活动内容', '参加人数'],
        [45_000, '培训', 9],
        ['创新成果'],
        ['成果名称', '完成日期', '证明材料'],
        ['甲', 45_000, '有'],
        ['工作室名称：', '李二技术创新工作室', '所在单位：', '第2测试厂'],
        ['创新成果'],
        ['成果名称', '完成日期', '证明材料'],
        ['乙', 45_000, '有'],
      ]),
    ).toBe('activities block: 4→0; results block: 7→0; results block: 11→1'));

  it('is not led astray by the names of people', () =>
    expect(
      one(
        [
          ['张一技术创新工作室'],
          ['填报人：李二'],
          ['日期', '活动内容', '参加人数', '参加人员'],
          [45_000, '培训', 9, '张一'],
          ['', '', '', '李二'],
          [45_001, '攻关', 9, '王三'],
        ],
        '活动',
      ),
    ).toBe('activities sheet: 4→0 6→0'));

  it('forgets the block where a table of all begins', () =>
    expect(
      one(
        [
          ['张一技术创新工作室'],
          ['日期', '活动内容', '参加人数'],
          [45_000, '培训', 9],
          ['全部活动汇总'],
          ['日期', '活动内容', '参加人数'],
          [45_000, '交流', 9],
        ],
        '活动',
      ),
    ).toBe('activities block: 3→0; activities none: 6-'));
});

describe('a sheet for each studio', () => {
  const rows = [
    ['日期', '活动内容', '参加人数', '证明'],
    [45_000, '培训', 9, '有'],
  ];
  it.each([
    ['张一活动台账', 0],
    ['李二技术创新工作室（活动）', 1],
    ['03王三-2024活动', 2],
    ['活动台账_张一', 0],
  ])('knows the studio by the sheet %s', (name, studio) =>
    expect(one(rows, name)).toBe(`activities sheet: 2→${studio}`),
  );

  it('goes by the title in the sheet before its name', () =>
    expect(one([['李二技术创新工作室创建活动台账（2024年度）'], ...rows], '张一活动台账')).toBe(
      'activities sheet: 3→1',
    ));

  it('links nothing where nothing names a studio', () => expect(one(rows, '活动台账')).toBe('activities none: 2-'));
});

describe('what is a ledger', () => {
  it.each<[string, string, Cells]>([
    ['活动台帐（2024）', 'activities', [['时间', '工作室', '主题', '人数']]],
    ['3.经费收支台账', 'spending', [['日期', '工作室', '摘要', '收入', '支出', '凭证号']]],
    ['花名册', 'members', [['工作室名称', '姓名', '性别', '学历', '职称']]],
    ['Sheet3', 'results', [['所属工作室', '成果名称', '成果类型', '认定部门']]],
    ['Sheet4', 'projects', [['工作室名称', '课题名称', '立项时间', '推进计划']]],
    ['日常管理台账', 'management', [['工作室名称', '年度总结', '自检日期', '考核日期', '备案日期']]],
    ['档案', 'archive', [['工作室名称', '团队档案', '组织机构', '工作职责', '工作目标']]],
    ['培训', 'training', [['工作室名称', '培训名称', '培训时间', '参训人数']]],
  ])('%s is of kind %s', (name, kind, values) => {
    const grid = sheetOf(name, [...values, values[0]!.map((_, index) => (index === 0 ? '张一技术创新工作室' : '1'))]);
    expect(looksLikeLedger(grid)).toBe(true);
    expect(read(grid).map((text) => text.split(' ')[0])).toEqual([kind]);
  });
  it.each<[string, Cells]>([
    ['补助发放表', [['工作室名称', '金额', '日期', '领款人']]],
    ['职工创新工作室登记表', [['序号', '工作室名称', '所在单位', '带头人', '级别', '命名日期']]],
    ['申报表', [['姓名', '性别', '出生年月', '学历']]],
    [
      '2023年工作室台账',
      [['工作室名称', '所在单位', '领衔人', '级别', '命名时间', '经费投入', '经费来源', '成员总数']],
    ],
    ['填表说明', [['说明：本表由基层工会填写。']]],
    [
      'Sheet9',
      [
        ['甲', '乙'],
        [1, 2],
      ],
    ],
  ])('%s is none', (name, values) => expect(looksLikeLedger(sheetOf(name, values))).toBe(false));
});

describe('the year of a row', () => {
  const yearsOf = (values: Cells, name = '活动台账'): (number | null)[] =>
    readLedgers([sheetOf(name, values)], linker(), false).ledgers.flatMap(({ rows }) =>
      rows.map((row) => {
        const when = row.when();
        return when ? when.last - when.first + 1 : null;
      }),
    );
  const head = ['工作室名称', '日期', '活动内容'];
  const row = (date: string | number) => ['张一技术创新工作室', date, '培训'];
  it('is the day itself where it is written', () => expect(yearsOf([head, row(45_000)])).toEqual([1]));
  it('is the year of the title for a day without a year', () =>
    expect(yearsOf([['2024年创建活动台账'], head, row('3月5日'), row('')])).toEqual([366, 366]));
  it('is the year of the sheet', () => expect(yearsOf([head, row('')], '活动台账2023')).toEqual([365]));
  it('is unknown without any', () => expect(yearsOf([head, row('近日'), row('')])).toEqual([null, null]));
});
