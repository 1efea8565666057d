import { utf8Length } from '../../../src/host/protocol/payload';
import { office } from '../support/office';

it.each(['', 'abc', 'é', '工作室', '😀𠀀', '¥10,000元'])('counts the bytes of %j', (text) => {
  expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
});

const big = (rows: number) => Array.from({ length: rows }, (_, row) => [`${row}`.padEnd(1024, 'x')]);

it('refuses requests and answers above 5 MB on the web, with a status of its own', async () => {
  const { refusal, run, sheet, host } = await office({ profile: 'web' });
  const request = await refusal((_context, worksheet) => (worksheet.getRange('A1:A5200').values = big(5200)));
  expect(request.code).toBe('RequestPayloadSizeLimitExceeded');
  expect(request.debugInfo.errorLocation).toBeUndefined();
  expect(sheet.cells.used(false)).toBeNull();
  for (const start of [1, 2601]) {
    await run(async (context, worksheet) => {
      worksheet.getRange(`A${start}:A${start + 2599}`).values = big(2600);
      await context.sync();
    });
  }
  const answer = await refusal((_context, worksheet) => worksheet.getRange('A1:A5200').load('values'));
  expect(answer.code).toBe('ResponsePayloadSizeLimitExceeded');
  expect(host.counters.largestResponse).toBeGreaterThan(5 * 1024 * 1024);
});

it('lets Excel on Windows have as much as it likes', async () => {
  const { run, sheet } = await office();
  await run(async (context, worksheet) => {
    worksheet.getRange('A1:A5200').values = big(5200);
    await context.sync();
  });
  expect(sheet.cells.used(false)).toEqual({ row: 0, column: 0, rowCount: 5200, columnCount: 1 });
});

it('reads and writes at most five million cells at once', async () => {
  const { refusal } = await office();
  const read = await refusal((_context, sheet) => sheet.getRangeByIndexes(0, 0, 1_000_000, 6).load('values'));
  expect(read.code).toBe('RangeExceedsLimit');
  const write = await refusal((_context, sheet) => {
    sheet.getRangeByIndexes(0, 0, 1_000_000, 6).values = 5 as unknown as number[][];
  });
  expect(write.code).toBe('RangeExceedsLimit');
});

it('refuses address texts above 8,192 characters', async () => {
  const { refusal, run } = await office();
  const addresses = (count: number) => Array.from({ length: count }, (_, index) => `A${1000 + 2 * index}`).join(',');
  const tooLong = addresses(1400);
  expect(tooLong.length).toBeGreaterThan(8192);
  expect((await refusal((_context, sheet) => sheet.getRanges(tooLong).load('areaCount'))).code).toBe('InvalidArgument');
  const count = await run(async (context, sheet) => {
    const areas = sheet.getRanges(addresses(1300)).load('areaCount');
    await context.sync();
    return areas.areaCount;
  });
  expect(count).toBe(1300);
});
