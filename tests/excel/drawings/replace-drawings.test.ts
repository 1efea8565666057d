import type { SheetDrawing } from '../../../src/actions/sheet-drawing';
import type { DrawingOutcome, WorkbookPort } from '../../../src/actions/workbook-port';
import { createEngine } from '../../../src/host/formulas/create-engine';
import type { WorkbookModel } from '../../../src/host/model/workbook';
import { desk as plainDesk } from '../../support/assistant';
import { cellsOf, drawingOf, register, reopen, sheetNamed, titles } from './support';

const desk = async (workbook: WorkbookModel) => plainDesk(workbook, { engine: await createEngine() });

const draw = (port: WorkbookPort, drawings: readonly SheetDrawing[]): Promise<readonly DrawingOutcome[]> =>
  port.run(async (session) => {
    await session.survey();
    return session.replaceDrawings(drawings);
  });

const read = (port: WorkbookPort, kind: SheetDrawing['kind'] = 'form') =>
  port.run(async (session) => {
    await session.survey();
    return session.readDrawn(kind);
  });

const clear = (port: WorkbookPort, kinds: readonly SheetDrawing['kind'][]) =>
  port.run(async (session) => {
    await session.survey();
    return session.removeOwnSheets(kinds);
  });

describe('what a drawn cell holds', () => {
  it('keeps text as text, runs formulas only, and keeps numbers as numbers', async () => {
    const workbook = register();
    const { port } = await desk(workbook);
    const texts = [
      '=HYPERLINK("x")',
      '00123',
      '3-5',
      '+86',
      '@甲',
      "'引号",
      '1e5',
      '2018-04-20',
      'TRUE',
      ' 前空格',
      '50%',
    ];
    const rows = [texts, [1.5, 20180420, true, null, '', { formula: '=1+2' }, { formula: '台账!H2*2' }]];
    await draw(port, [drawingOf('申报表', rows)]);
    const sheet = sheetNamed(workbook, '申报表');
    expect(cellsOf(sheet)[0]).toEqual(texts);
    expect(cellsOf(sheet)[1]?.slice(0, 7)).toEqual([1.5, 20180420, true, '', '', '=1+2', '=台账!H2*2']);
    expect(texts.map((_, column) => sheet.cells.formula(0, column))).toEqual(texts.map(() => null));
    expect(cellsOf(sheetNamed(reopen(workbook), '申报表'))).toEqual(cellsOf(sheet));
  });

  it('leaves blank cells ready for what people type', async () => {
    const workbook = register();
    const { port, host } = await desk(workbook);
    await draw(port, [
      drawingOf('申报表', [
        ['经费', null],
        ['人数', ''],
      ]),
    ]);
    host.user.edit('申报表', 'B1', '30000');
    expect(sheetNamed(workbook, '申报表').cells.value(0, 1)).toBe(30000);
  });

  it('takes texts of a thousand characters, also those that look like a formula', async () => {
    const workbook = register();
    const { port } = await desk(workbook);
    const long = `${'业绩'.repeat(600)}。`;
    await draw(port, [drawingOf('申报表', [[long], [`=${long}`], ['9'.repeat(300)]])]);
    const { cells } = sheetNamed(workbook, '申报表');
    expect([cells.value(0, 0), cells.value(1, 0), cells.value(2, 0)]).toEqual([long, `=${long}`, '9'.repeat(300)]);
    expect(cells.style(0, 0).numberFormat).toBe('General');
  });

  it('links to cells, also under the name a sheet gets in the same order', async () => {
    const workbook = register();
    workbook.addSheet('测算').cells.setValue(0, 0, '我的');
    const { port } = await desk(workbook);
    const link = { text: `说"明${'很长'.repeat(150)}`, sheet: '测算', address: 'B2' };
    await draw(port, [
      drawingOf('差异', [[link, { text: 'F9', sheet: "王's 台账", address: 'F9' }]], { kind: 'differences' }),
      drawingOf('测算', [['甲']], { kind: 'subsidy' }),
    ]);
    const { cells } = sheetNamed(workbook, '差异');
    expect(cells.formula(0, 0)).toContain(`"#'测算（2）'!B2"`);
    expect(cells.formula(0, 1)).toBe(`=HYPERLINK("#'王''s 台账'!F9","F9")`);
    expect(cells.value(0, 0)).toBe(link.text);
  });
});

describe('replacing', () => {
  it('puts the new sheet in the place of the old one, kind by kind and key by key', async () => {
    const workbook = register();
    const { port } = await desk(workbook);
    await draw(port, [drawingOf('表-甲', [['甲1']], { key: '甲' }), drawingOf('表-乙', [['乙1']], { key: '乙' })]);
    expect(titles(workbook)).toEqual(['台账', '表-甲', '表-乙']);
    expect(await draw(port, [drawingOf('表-甲', [['甲2']], { key: '甲' })])).toEqual([
      { kind: 'form', key: '甲', written: '表-甲', kept: null },
    ]);
    expect(titles(workbook)).toEqual(['台账', '表-甲', '表-乙']);
    expect(cellsOf(sheetNamed(workbook, '表-甲'))).toEqual([['甲2']]);
    expect(cellsOf(sheetNamed(workbook, '表-乙'))).toEqual([['乙1']]);
  });

  it('makes names legal and unique', async () => {
    const workbook = register();
    const { port } = await desk(workbook);
    const outcome = await draw(port, [
      drawingOf('申报表-王/某*工作室', [[1]], { key: 'a' }),
      drawingOf('申报表-王/某*工作室', [[2]], { key: 'b' }),
      drawingOf(`申报表-${'长'.repeat(40)}`, [[3]], { key: 'c' }),
      drawingOf('台账', [[4]], { key: 'd' }),
    ]);
    expect(outcome.map(({ written }) => written)).toEqual([
      '申报表-王_某_工作室',
      '申报表-王_某_工作室（2）',
      `申报表-${'长'.repeat(27)}`,
      '台账（2）',
    ]);
    expect(cellsOf(sheetNamed(workbook, '台账（2）'))).toEqual([[4]]);
  });

  it('keeps an edited sheet aside, leaves it, or replaces it, as told', async () => {
    const workbook = register();
    const { port, host } = await desk(workbook);
    const drawing = drawingOf('申报表', [['甲', null]]);
    await draw(port, [drawing]);
    host.user.edit('申报表', 'B1', '手写');
    expect(await draw(port, [{ ...drawing, ifEdited: 'leave' }])).toEqual([
      { kind: 'form', key: null, written: null, kept: '申报表' },
    ]);
    expect((await read(port)).map(({ name, edited, values }) => ({ name, edited, values }))).toEqual([
      { name: '申报表', edited: true, values: [['甲', '手写']] },
    ]);
    expect(await draw(port, [drawing])).toEqual([{ kind: 'form', key: null, written: '申报表', kept: '申报表（旧）' }]);
    expect(titles(workbook)).toEqual(['台账', '申报表', '申报表（旧）']);
    host.user.edit('申报表', 'B1', '又写');
    await draw(port, [{ ...drawing, ifEdited: 'replace' }]);
    expect(titles(workbook)).toEqual(['台账', '申报表', '申报表（旧）']);
    expect((await read(port)).map(({ name, edited }) => ({ name, edited }))).toEqual([
      { name: '申报表', edited: false },
    ]);
  });

  it('does not take a formula’s new value, a moved reference or a renamed sheet for an edit', async () => {
    const workbook = register();
    const { port, host } = await desk(workbook);
    await draw(port, [
      drawingOf('测算', [[{ formula: '=台账!H2' }, { formula: "=SUM('台账'!$H$2:$H$4)" }]], { kind: 'subsidy' }),
    ]);
    host.user.edit('台账', 'H2', '20000');
    sheetNamed(workbook, '台账').rows.insert(1, 1);
    sheetNamed(workbook, '台账').name = '2026年 台账';
    expect(sheetNamed(workbook, '测算').cells.formula(0, 0)).toBe("='2026年 台账'!H3");
    expect((await read(port, 'subsidy'))[0]?.edited).toBe(false);
    host.user.edit('测算', 'A1', "='2026年 台账'!H3*2");
    expect((await read(port, 'subsidy'))[0]?.edited).toBe(true);
  });

  it('reads values, formulas and hidden texts again, also from the saved file', async () => {
    const workbook = register();
    const { port } = await desk(workbook);
    const data = ['{"a":"="}', '=1', `{"long":"${'长'.repeat(70_000)}"}`, '00123'];
    const rows = [
      ['甲', { formula: '=1+1' }],
      ['乙', 5],
    ];
    await draw(port, [drawingOf('测算', rows, { kind: 'subsidy', data, columnWidths: [10, 10, 10] })]);
    const again = await desk(reopen(workbook));
    expect(await read(again.port, 'subsidy')).toEqual([
      {
        kind: 'subsidy',
        key: null,
        name: '测算',
        edited: false,
        values: [
          ['甲', 2, ''],
          ['乙', 5, ''],
        ],
        formulas: [
          ['甲', '=1+1', ''],
          ['乙', 5, ''],
        ],
        data,
      },
    ]);
    expect(sheetNamed(again.workbook, '测算').columns.hidden(3)).toBe(true);
    sheetNamed(again.workbook, '测算').columns.insert(1, 1);
    const [moved] = await read(again.port, 'subsidy');
    expect(moved?.data).toEqual(data);
  });

  it('leaves copies alone that somebody made of our sheets, also once the original is gone', async () => {
    const workbook = register();
    const { port } = await desk(workbook);
    const subsidy = drawingOf('补助测算', [['甲']], { kind: 'subsidy' });
    await draw(port, [subsidy, drawingOf('表-甲 (2)', [['乙']], { key: '甲 (2)' })]);
    for (const [original, name] of [
      ['补助测算', '补助测算 (2)'],
      ['表-甲 (2)', '表-甲 (2) (2)'],
    ] as const) {
      const { id } = sheetNamed(workbook, original);
      const copy = workbook.addSheet(name);
      copy.cells.setValue(0, 0, cellsOf(sheetNamed(workbook, original))[0]?.[0] as string);
      const tag = workbook.names.find(({ sheetId, name: tagged }) => sheetId === id && tagged === 'GHTZ_sheet');
      workbook.addName({
        name: 'GHTZ_sheet',
        sheetId: copy.id,
        formula: tag?.formula ?? '',
        visible: false,
        comment: '',
      });
    }
    await draw(port, [subsidy]);
    expect((await read(port)).map(({ name }) => name)).toEqual(['表-甲 (2)']);
    await clear(port, ['subsidy', 'form']);
    await clear(port, ['subsidy']);
    expect(titles(workbook)).toEqual(['台账', '补助测算 (2)', '表-甲 (2) (2)']);
  });

  it('is cleared again without a trace; edited forms stay ours, edited lists become the user’s', async () => {
    const workbook = register();
    const before = reopen(workbook);
    const { port, host } = await desk(workbook);
    const drawings = [
      drawingOf('表', [['甲', null]], { key: '甲' }),
      drawingOf('清单', [['乙', null]], { kind: 'evidence' }),
    ];
    await draw(port, drawings);
    expect(await clear(port, ['form', 'evidence'])).toEqual({ written: null, removed: ['表', '清单'], kept: [] });
    expect(reopen(workbook).names).toEqual(before.names);
    expect(titles(workbook)).toEqual(['台账']);
    await draw(port, drawings);
    host.user.edit('表', 'B1', '手写');
    host.user.edit('清单', 'B1', '手写');
    expect(await clear(port, ['form', 'evidence'])).toEqual({ written: null, removed: [], kept: ['表', '清单（旧）'] });
    expect((await read(port)).map(({ key }) => key)).toEqual(['甲']);
    expect(await read(port, 'evidence')).toEqual([]);
  });
});
