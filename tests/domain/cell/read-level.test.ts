import { type LevelWords, readLevel } from '../../../src/domain/cell/read-level';

const WORDS: LevelWords = {
  ...{ 国家级: 'national', 全国: 'national', 全国总工会: 'national', 全国示范性: 'national', 国家: 'national' },
  ...{ 省级: 'provincial', 省部级: 'provincial', 自治区级: 'provincial', 省示范性: 'provincial', 省: 'provincial' },
  ...{ 市级: 'municipal', 地市级: 'municipal', 市: 'municipal', 市级示范: 'municipal', 盟级: 'municipal' },
  ...{ 县级: 'county', 区级: 'county', '县(市、区)级': 'county', '县(市区)级': 'county', 县市区级: 'county' },
  ...{ 公司级: 'unit', 基层单位: 'unit' },
};

describe('readLevel', () => {
  it.each([
    ['国家级', 'national'],
    ['全国', 'national'],
    ['全国总工会支持建设', 'national'],
    ['省级', 'provincial'],
    [' 省 级 ', 'provincial'],
    ['省级（第三批）', 'provincial'],
    ['自治区级', 'provincial'],
    ['省示范性', 'provincial'],
    ['市', 'municipal'],
    ['市级示范性', 'municipal'],
    ['地市级', 'municipal'],
    ['市级(2018年命名)', 'municipal'],
    ['县（市、区）级', 'county'],
    ['市（示范）级', 'municipal'],
    ['县市区级', 'county'],
    ['公司级', 'unit'],
  ])('reads %s as %s', (text, level) => expect(readLevel(text, WORDS)).toMatchObject({ value: level, problem: null }));

  it.each(
    [
      '省级、市级',
      '省、市级',
      '省市级',
      '省/市级',
      '省（市）级',
      '市级/县级',
      '市级（拟申报省级）',
      '拟申报市级',
      '非市级',
      '一级',
      '市',
      5,
      '优秀',
    ].filter((text) => text !== '市'),
  )('does not choose for %p', (value) =>
    expect(readLevel(value, WORDS)).toMatchObject({ value: null, problem: 'unknown-word' }),
  );

  it('takes a word of one character only when it stands alone', () => {
    expect(readLevel('某市劳模', WORDS).problem).toBe('unknown-word');
    expect(readLevel('市', WORDS).value).toBe('municipal');
  });

  it('is relative to the words it is given: 市级 of a municipality is of provincial rank', () => {
    expect(readLevel('市级', { 市级: 'provincial' }).value).toBe('provincial');
  });

  it('does not take words that every object has for levels', () => {
    expect(readLevel('constructor', WORDS).problem).toBe('unknown-word');
    expect(readLevel('toString', WORDS).problem).toBe('unknown-word');
  });

  it('calls only the standard word plain', () => {
    expect(readLevel('市级', WORDS).plain).toBe(true);
    expect(readLevel('市级 ', WORDS).plain).toBe(false);
    expect(readLevel('市级示范性', WORDS).plain).toBe(false);
  });

  it('takes blanks and none words for blank', () => {
    for (const value of ['', '  ', '/', '无', '未命名'])
      expect(readLevel(value, WORDS)).toMatchObject({ value: null, problem: null });
  });
});
