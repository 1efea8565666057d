import { readArea } from '../../../src/domain/cell/read-area';
import { readCount } from '../../../src/domain/cell/read-count';
import { readYesNo } from '../../../src/domain/cell/read-yes-no';

describe('readCount', () => {
  it.each([
    ...([
      [10, 10],
      ['10家', 10],
      ['8个', 8],
      ['15人', 15],
      ['十二人', 12],
      ['１５ 人', 15],
      ['共8人', 8],
      ['三十', 30],
    ] as const),
    ...([
      ['王某某等8人', 8],
      ['王某、李某等五人', 5],
      ['8人（含领衔人）', 8],
      ['1,200', 1200],
      ['0', 0],
      [-3, -3],
      ['二十一名', 21],
    ] as const),
    ...([
      ['3项', 3],
      ['5件', 5],
      ['12 人次', 12],
      ['一百零五', 105],
    ] as const),
  ])('reads %p as %p', (value, count) => expect(readCount(value)).toMatchObject({ value: count, problem: null }));

  it.each([
    '20个左右',
    '1-2',
    '1至2人',
    '约8人',
    '近20人',
    '20余人',
    '3人以上',
    '3男5女',
    '若干',
    8.5,
    '8.5',
    '一百五',
    true,
  ])('says that %p is not an exact number', (value) =>
    expect(readCount(value)).toMatchObject({ value: null, problem: 'not-a-number' }),
  );

  it('takes none words for blank and tells error values apart', () => {
    expect(readCount('/')).toMatchObject({ value: null, problem: null });
    expect(readCount('无')).toMatchObject({ value: null, problem: null });
    expect(readCount('#VALUE!').problem).toBe('error-value');
  });

  it('calls numbers plain and texts not', () => {
    expect(readCount(8).plain).toBe(true);
    expect(readCount('8').plain).toBe(false);
  });
});

describe('readArea', () => {
  it.each([
    ...([
      [20, 20],
      [20.5, 20.5],
      ['20㎡', 20],
      ['20平方米', 20],
      ['20平米', 20],
      ['20 m2', 20],
      ['20.5m²', 20.5],
      ['２０㎡', 20],
    ] as const),
    ...([
      ['二十平方米', 20],
      ['1,200㎡', 1200],
      ['20㎡（专用）', 20],
    ] as const),
  ])('reads %p as %p ㎡', (value, area) => expect(readArea(value)).toMatchObject({ value: area, problem: null }));

  it.each(['约20㎡', '20㎡左右', '20-30㎡', '5×4m', '两间', '20㎡以上', '20+30'])(
    'says that %p is not an exact number',
    (value) => expect(readArea(value)).toMatchObject({ value: null, problem: 'not-a-number' }),
  );
});

describe('readYesNo', () => {
  it.each([
    '√',
    '✓',
    '✔',
    '☑',
    '有',
    '是',
    '已',
    '已建立',
    '已上墙',
    '有，齐全',
    '齐全',
    '1',
    1,
    3,
    '3本',
    'Y',
    'yes',
    true,
  ])('reads %p as yes', (value) => expect(readYesNo(value).value).toBe(true));

  it.each([
    '×',
    '✗',
    'x',
    'X',
    '无',
    '否',
    '未',
    '未建立',
    '没有',
    '待补',
    '暂无',
    '正在建立',
    '/',
    '—',
    '-',
    '0',
    0,
    'N',
    'no',
    false,
    '缺',
  ])('reads %p as no', (value) => expect(readYesNo(value).value).toBe(false));

  it.each(['是否', '有无', '部分', '基本齐全', '见附件', '王某某', '不详'])('does not know what %p says', (value) =>
    expect(readYesNo(value)).toMatchObject({ value: null, problem: 'unknown-word' }),
  );

  it('says nothing about a blank cell', () => expect(readYesNo(' ')).toMatchObject({ value: null, problem: null }));
});
