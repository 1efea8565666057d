import { fillForm } from '../../../src/domain/application/fill-form';
import { PAGE_HEIGHT } from '../../../src/domain/application/paginate';
import type { PlacedForm } from '../../../src/domain/application/place-form';
import { splitLong } from '../../../src/domain/application/split-long';
import { formTemplate } from '../../../src/domain/application/templates';
import { COMPLETE, memberRows, registerRows } from '../../support/application-sheets';
import { formOf, PLAIN, recordsOf, YEARS } from '../../support/application-records';

/* A4 between the margins. */
const PAPER = 717;

const pagesOf = ({ heights, breaks }: PlacedForm): number[] =>
  [0, ...breaks].map((first, index) =>
    heights.slice(first, breaks[index] ?? heights.length).reduce((sum, height) => sum + height, 0),
  );
const overlaps = ({ cells }: PlacedForm): string[] => {
  const taken = new Map<string, string>();
  return cells.flatMap(({ area, value }) =>
    Array.from({ length: area.rowCount * area.columnCount }, (_, index) => {
      const row = area.row + Math.floor(index / area.columnCount);
      return `${row},${area.column + (index % area.columnCount)}`;
    }).flatMap((place) => {
      const before = taken.get(place);
      taken.set(place, String(value));
      return before === undefined ? [] : [`${place}: ${before} / ${value}`];
    }),
  );
};

const longText = (length: number): string => '攻克沉箱预制难题，培养青年骨干。'.repeat(200).slice(0, length);
const LONG_NAME = '沧海平原长江黄河高山流水示范引领技能大师与劳模工匠人才联合攻关创新创效工作室一号';

describe('a form on its sheet', () => {
  it('is six pages: cover, instructions, table, members, account, opinions; each but the second as good as full', () => {
    const [cover, notes, ...others] = pagesOf(formOf(COMPLETE).placed);
    expect(others).toHaveLength(4);
    expect(notes).toBeLessThan(PAGE_HEIGHT);
    for (const height of [cover, ...others]) {
      expect(height).toBeGreaterThan(PAPER - 26);
      expect(height).toBeLessThanOrEqual(PAPER - 10);
    }
  });

  it.each([
    ['blank', {}],
    ['a name of 40 characters', { 工作室名称: LONG_NAME, 所在单位: `${LONG_NAME}有限责任公司` }],
    ['1,000 characters', { 业绩简介: longText(1000) }],
    ['3,000 characters', { 业绩简介: longText(3000) }],
    ['long words everywhere', { 社会效益: longText(600), 获奖年份及荣誉称号: longText(300), 命名单位: longText(60) }],
  ])('has no row above 409 points, no page longer than the paper and no cell on another: %s', (_why, studio) => {
    const { placed } = formOf({ ...COMPLETE, 登记表: registerRows(studio) });
    expect(Math.max(...placed.heights)).toBeLessThanOrEqual(409);
    for (const page of pagesOf(placed)) expect(page).toBeLessThanOrEqual(PAPER);
    expect(overlaps(placed)).toEqual([]);
    expect(LONG_NAME).toHaveLength(40);
  });

  it('gives a text the lines it takes: 1,000 characters stand in rows of 20 points or more for each 38 of them', () => {
    const { placed } = formOf({ ...COMPLETE, 登记表: registerRows({ 业绩简介: longText(1200) }) });
    const text = placed.cells.find(({ field }) => field?.id === 'summary');
    const { row = 0, rowCount = 0 } = text?.area ?? {};
    const height = placed.heights.slice(row, row + rowCount).reduce((sum, each) => sum + each, 0);
    expect(rowCount).toBeGreaterThan(1);
    expect(height).toBeGreaterThan((1200 / 38) * 16);
  });

  it('goes over pages with a longer text, part by part, and loses no character', () => {
    const text = longText(3000);
    const parts = splitLong(text, 464);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.join('')).toBe(text);
    const { placed } = formOf({ ...COMPLETE, 登记表: registerRows({ 业绩简介: text }) });
    const cells = placed.cells.filter(({ field }) => field?.id === 'summary');
    expect(cells.map(({ value }) => value)).toEqual(parts);
    expect(placed.breaks).toEqual(expect.arrayContaining(cells.slice(1).map(({ area }) => area.row)));
  });

  it('keeps every field at its address whatever stands in the others', () => {
    const places = ({ cells }: PlacedForm) =>
      cells
        .filter(({ field }) => field && field.kind !== 'pen')
        .map(({ field, area }) => [field?.id, area.row, area.column]);
    const blank = formOf({ 登记表: registerRows({}).slice(0, 2) });
    expect(places(formOf(COMPLETE).placed)).toEqual(places(blank.placed));
  });

  it('takes fourteen members; the fifteenth is not on it', () => {
    const { resolved } = formOf({ ...COMPLETE, 成员名单: memberRows(20) });
    const names = resolved
      .filter(({ field }) => /^member\.\d+\.name$/.test(field.id))
      .map(({ filled }) => filled?.value);
    expect(names).toHaveLength(14);
    expect(names.at(-1)).toBe('成员卯');
  });

  it('is a plain page of ours for documents whose form nobody knows, and says so', () => {
    const [record] = recordsOf(COMPLETE);
    if (!record) throw new Error('no studio');
    const form = fillForm(formTemplate('jiaozuo-2015', YEARS, PLAIN), record);
    expect(form.template.official).toBe(false);
    expect(form.placed.cells[0]?.value).toContain('非官方格式');
    expect(overlaps(form.placed)).toEqual([]);
    const beijing = formTemplate('beijing-2011', YEARS, PLAIN).rows.flatMap(({ cells }) =>
      cells.map(({ text }) => text),
    );
    expect(beijing).toEqual(
      expect.arrayContaining(['近年来工作内容', '科研项目', '取得的其他成绩', '下一步工作计划', '工作目标']),
    );
  });
});
