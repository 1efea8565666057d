import { clearWorkbook } from '../../src/actions/clear-workbook';
import { evidenceWorkbook, writeEvidence, type LiveEvidence } from '../../src/actions/evidence/evidence-workbook';
import type { EvidenceChoices } from '../../src/actions/evidence-outcome';
import { recheckEvidence } from '../../src/actions/evidence/live-evidence';
import { toA1 } from '../../src/domain/cell/cell-address';
import { openWorkbook } from '../../src/host/model/open-workbook';
import type { CommentModel, WorkbookModel } from '../../src/host/model/workbook';
import { strings } from '../../src/strings/zh-CN/strings';
import { AS_OF, desk, type Desk } from '../support/assistant';
import { activitySheet, ledgerWorkbook, resultRow, resultSheet, studioName } from '../support/ledger-workbook';

const NEVER = new AbortController().signal;
const silent = (): void => undefined;
const CHOICES: EvidenceChoices = { policy: 'cccc-2018' };

const look = ({ port }: Desk, choices = CHOICES): Promise<LiveEvidence> =>
  port.run((session) => evidenceWorkbook(session, choices, { asOf: AS_OF }, silent, NEVER));
const write = ({ port }: Desk, choices = CHOICES): Promise<LiveEvidence> =>
  port.run((session) => writeEvidence(session, choices, { asOf: AS_OF, wording: strings }, silent, NEVER));
const recheck = ({ port }: Desk, live: LiveEvidence, sheet: string, address: string) =>
  port.run((session) => recheckEvidence(session, live, sheet, address));

const titles = (workbook: WorkbookModel): string[] => workbook.sheets.map(({ name }) => name);
const marked = (workbook: WorkbookModel, kind = 'evidence'): string[] =>
  workbook.sheets
    .flatMap(({ name, conditionalFormats }) =>
      conditionalFormats.items
        .filter(({ formula }) => formula.includes(`GHTZ|1|${kind}|`))
        .flatMap(({ areas }) => areas.flatMap((area) => cellsIn(area).map((cell) => `${name}!${cell}`))),
    )
    .sort();
const cellsIn = ({
  row,
  column,
  rowCount,
  columnCount,
}: {
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
}) =>
  Array.from({ length: rowCount * columnCount }, (_, index) =>
    toA1({ row: row + Math.floor(index / columnCount), column: column + (index % columnCount) }),
  );
const gaps = ({ outcome }: LiveEvidence): string[] =>
  outcome.findings.filter(({ severity }) => severity !== 'info').map(({ sheet, cell }) => `${sheet}!${toA1(cell)}`);

const three = (): WorkbookModel =>
  ledgerWorkbook(3, {
    创建活动台账: activitySheet('√', '', '照片.jpg'),
    创新成果台账: resultSheet(resultRow(1), resultRow(2, '待补')),
    成员发展台账: [
      ['工作室名称', '姓名', '日期', '晋升等级', '证明材料'],
      ...[1, 2, 3].map((number) => [studioName(number), `甲${number}`, '2025-05-01', '技师', '√']),
    ],
  });

describe('evidence', () => {
  it('marks each gap where it is and writes the list; the user’s cells stay as they were', async () => {
    const it = await desk(three());
    const { outcome } = await write(it);
    expect(marked(it.workbook)).toEqual(['创建活动台账!D3', '创新成果台账!H3', '登记表!B4']);
    expect(outcome.markedCells).toBe(3);
    expect(outcome.evidenceSheet).toBe('台账证据清单');
    const list = it.workbook.sheets.find(({ name }) => name === '台账证据清单')!;
    expect(list.cells.formula(5, 1)).toBe(`=HYPERLINK("#'登记表'!B2","${studioName(1)}")`);
    expect(list.cells.formula(5, 3)).toBe(`=HYPERLINK("#'创建活动台账'!C2","✓")`);
    expect(list.cells.formula(7, 4)).toBe(`=HYPERLINK("#'登记表'!B4","缺")`);
    expect(it.workbook.sheets[1]!.cells.value(2, 3)).toBe('');
  });

  it('looks without writing anything', async () => {
    const it = await desk(three());
    const before = it.workbook.save();
    const { outcome } = await look(it);
    expect(outcome.counts.error + outcome.counts.warning).toBeGreaterThan(0);
    expect(Buffer.from(it.workbook.save()).equals(Buffer.from(before))).toBe(true);
  });

  it('says who stands where: matrix, ledgers, totals', async () => {
    const { outcome } = await look(await desk(three()));
    const at = (id: string) => outcome.items.findIndex((item) => item.id === id);
    expect(outcome.studios.map(({ cells }) => cells[at('ledger-results')]?.state)).toEqual(['ok', 'ok', 'missing']);
    expect(outcome.studios[2]!.cells[at('ledger-results')]!.place).toEqual({ sheet: '登记表', address: 'B4' });
    expect(outcome.items[at('ledger-results')]!.totals).toMatchObject({ ok: 2, missing: 1 });
    expect(
      outcome.studios[1]!.cells[at('proof-innovation')]!.findings.map((index) => outcome.findings[index]?.code),
    ).toEqual(['proof-missing']);
    expect(outcome.ledgers.map(({ kind, rows, linked, years }) => [kind, rows, linked, years])).toEqual([
      ['activities', 3, 3, [2025]],
      ['results', 2, 2, [2025]],
      ['development', 3, 3, [2025]],
    ]);
    expect(outcome.missingLedgers).toEqual([]);
  });

  it('lives beside a check: neither takes the other’s marks, clearing takes both', async () => {
    const it = await desk(three());
    await it.check();
    const checked = marked(it.workbook, 'check');
    await write(it);
    await write(it);
    expect(marked(it.workbook, 'check')).toEqual(checked);
    expect(marked(it.workbook)).toHaveLength(3);
    expect(titles(it.workbook).filter((name) => name.startsWith('台账证据清单'))).toHaveLength(1);
    const cleared = await it.port.run((session) => clearWorkbook(session, ['evidence']));
    expect(cleared).toMatchObject({ marks: 3, sheets: ['台账证据清单'] });
    expect(marked(it.workbook)).toEqual([]);
    expect(marked(it.workbook, 'check')).toEqual(checked);
  });

  it('finds its marks and its answers again after saving and opening', async () => {
    const first = await desk(
      ledgerWorkbook(2, {
        创新成果台账: resultSheet(resultRow(1), [
          '测试2号技师创新工作室',
          '乙',
          '2025-03-01',
          '省科技厅',
          8,
          '有',
          '是',
          '√',
        ]),
      }),
    );
    const asked = await look(first);
    const [question] = asked.outcome.questions;
    expect(question).toMatchObject({
      name: '测试2号技师创新工作室',
      rows: 1,
      place: { sheet: '创新成果台账', address: 'A3' },
    });
    await write(first, { ...CHOICES, links: { [question!.name]: question!.candidates[0]!.id } });
    const second = await desk(openWorkbook(first.workbook.save(), 'again.xlsx'));
    const { outcome } = await write(second);
    expect(outcome.questions).toEqual([]);
    expect(outcome.ledgers[0]).toMatchObject({ rows: 2, linked: 2 });
    expect(titles(second.workbook)).toEqual(['登记表', '创新成果台账', '台账证据清单']);
  });

  it('takes a comment or a link on an empty proof cell for proof', async () => {
    const it = await desk(three());
    const { comments } = it.workbook.sheets[1]!;
    (comments as CommentModel[]).push({ row: 2, column: 3, author: '某甲', text: '见12号档案盒', threaded: true });
    const { outcome } = await look(it);
    expect(outcome.findings.filter(({ code, sheet }) => code === 'proof-missing' && sheet === '创建活动台账')).toEqual(
      [],
    );
  });

  it('leaves the workbook as it was when it is cancelled', async () => {
    const it = await desk(three());
    const before = it.workbook.save();
    const stop = new AbortController();
    const work = it.port.run((session) =>
      writeEvidence(
        session,
        CHOICES,
        { asOf: AS_OF, wording: strings },
        (step) => step === 'check' && stop.abort(),
        stop.signal,
      ),
    );
    await expect(work).rejects.toMatchObject({ code: 'cancelled' });
    expect(Buffer.from(it.workbook.save()).equals(Buffer.from(before))).toBe(true);
  });

  it('says which sheets are protected and marks the others', async () => {
    const it = await desk(three());
    await it.run(async (context) => {
      context.workbook.worksheets.getItem('创建活动台账').protection.protect();
      await context.sync();
    });
    const { outcome } = await write(it);
    expect(outcome.notes).toContainEqual({ code: 'protected', sheet: '创建活动台账' });
    expect(marked(it.workbook)).toEqual(['创新成果台账!H3', '登记表!B4']);
    expect(outcome.markedCells).toBe(2);
  });
});

describe('one more ledger row', () => {
  it('clears exactly its finding, with one read and one write', async () => {
    const it = await desk(three());
    const live = await write(it);
    expect(gaps(live).sort()).toEqual(['创建活动台账!D3', '创新成果台账!H3', '登记表!B4', '登记表!B4'].sort());
    resultRow(3).forEach((value, column) => it.host.user.edit('创新成果台账', toA1({ row: 3, column }), String(value)));
    it.host.counters.reset();
    const now = await recheck(it, live, '创新成果台账', 'H4');
    expect(it.host.counters.batches).toBe(2);
    expect(gaps(now!)).toEqual(['创建活动台账!D3', '创新成果台账!H3']);
    expect(marked(it.workbook)).toEqual(['创建活动台账!D3', '创新成果台账!H3']);
    expect(gaps(await look(it))).toEqual(gaps(now!));
  });

  it('filled proof clears its own mark, also the last of a sheet', async () => {
    const it = await desk(three());
    const live = await write(it);
    it.host.user.edit('创建活动台账', 'D3', '照片');
    const now = await recheck(it, live, '创建活动台账', 'D3');
    expect(marked(it.workbook)).toEqual(['创新成果台账!H3', '登记表!B4']);
    it.host.user.edit('创建活动台账', 'D3', '无');
    await recheck(it, now!, '创建活动台账', 'D3');
    expect(marked(it.workbook)).toEqual(['创建活动台账!D3', '创新成果台账!H3', '登记表!B4']);
  });

  it.each([
    ['创建活动台账', 'D2:D3'],
    ['创建活动台账', '3:3'],
    ['创建活动台账', 'A1'],
    ['登记表', 'B3'],
  ])('asks for a whole judgement when %s!%s changed', async (sheet, address) => {
    const it = await desk(three());
    expect(await recheck(it, await write(it), sheet, address)).toBeNull();
  });

  it('takes no notice of other sheets', async () => {
    const it = await desk(three());
    const live = await write(it);
    expect(await recheck(it, live, '台账证据清单', 'B3')).toBe(live);
  });
});

describe('a large workbook', () => {
  it('needs no more batches than a small one', async () => {
    const small = await desk(three());
    await write(small);
    const rows = Array.from({ length: 2000 }, (_, index) => resultRow(1 + (index % 100), index % 7 === 0 ? '' : '√'));
    const large = await desk(
      ledgerWorkbook(100, {
        创新成果台账: resultSheet(...rows),
        创建活动台账: activitySheet(...Array.from({ length: 100 }, () => '√')),
      }),
    );
    await write(large);
    expect(large.host.counters.batches).toBeLessThanOrEqual(small.host.counters.batches);
    expect(small.host.counters.batches).toBeLessThanOrEqual(12);
  }, 60_000);
});
