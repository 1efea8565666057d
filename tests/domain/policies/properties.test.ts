import fc from 'fast-check';
import type { CellValue } from '../../../src/domain/cell/cell-value';
import type { Grid } from '../../../src/domain/cell/grid';
import { isoToSerial } from '../../../src/domain/cell/serial-day';
import type { Finding } from '../../../src/domain/findings/finding';
import type { CheckInput } from '../../../src/domain/policies/check-input';
import { checkRegister, checkSlices, finish, runSlices } from '../../../src/domain/policies/check-register';
import { jiaozuo2015 } from '../../../src/domain/policies/jiaozuo-2015/jiaozuo-2015';
import type { Rule } from '../../../src/domain/policies/policy';
import { POLICIES } from '../../support/policies';
import { prepareCheck } from '../../../src/domain/policies/prepare-check';
import { recheckRow } from '../../../src/domain/policies/recheck-row';
import type { Field } from '../../../src/domain/register/field';
import { readStudios } from '../../../src/domain/register/read-studios';
import { recognizeRegister } from '../../../src/domain/register/recognize-register';
import { type RandomRegister, randomRegister } from '../../support/registers/random-register';
import { amountSpellings, daySpellings } from '../../support/registers/spellings';
import { SOUND_JIAOZUO } from '../../support/sound-rows';
import { type Row, check, inputOf } from '../../support/studio';

const policy = jiaozuo2015;
const asOf = isoToSerial('2026-11-20')!;

const inputFor = (grid: Grid): CheckInput => {
  const register = recognizeRegister(grid, policy)!;
  return { register, studios: readStudios(grid, register, policy), grid, policy, asOf };
};

/* What a finding says, without how the cell is written. */
const essence = ({ rule, severity, cell, code, params }: Finding, rowsDown = 0): string => {
  const facts = Object.entries(params)
    .filter(([name]) => name !== 'value' && name !== 'suggested')
    .map(([name, fact]) => [name, name === 'row' ? Number(fact) - rowsDown : fact]);
  return JSON.stringify([rule, severity, cell.row - rowsDown, cell.column, code, facts]);
};
const essences = (findings: readonly Finding[], rowsDown = 0): string[] =>
  findings
    .filter(({ rule }) => rule !== 'data/spelling')
    .map((finding) => essence(finding, rowsDown))
    .sort();

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length]!;

type Truth = RandomRegister['studios'][number];
const RESPELL: Readonly<Partial<Record<Field, (truth: Truth, at: number) => CellValue>>> = {
  'naming.date': ({ named }, at) => pick(daySpellings(named), at),
  'subsidy.date': ({ named }, at) => pick(daySpellings(named), at),
  'naming.level': ({ level }, at) =>
    pick([level, ` ${level}`, `${level.slice(0, 1)} ${level.slice(1)}`, `${level}\u3000`], at),
  'studio.memberCount': ({ members }, at) => pick([members, `${members}人`, `${members} 名`], at),
  'site.area': ({ area }, at) => pick([area, `${area}㎡`, `${area} 平方米`], at),
};
const respellAmount = ({ yuan }: Truth, at: number): CellValue => pick(amountSpellings(yuan), at);

const respelled = (random: RandomRegister, units: ReadonlyMap<number, number>, seed: number): Grid => {
  const values = random.grid.values.map((row) => [...row]);
  for (const [index, truth] of random.studios.entries())
    for (const [column, field] of random.fields) {
      const isAmount = field === 'subsidy.amount' || field === 'subsidy.entitled';
      const spell = isAmount && units.get(column) === 1 ? respellAmount : RESPELL[field];
      const row = values[truth.row];
      if (spell && row) row[column] = spell(truth, seed + index * 7 + column);
    }
  return { ...random.grid, values };
};

describe('findings of registers nobody has seen', () => {
  it('do not depend on how a value is spelled', () => {
    fc.assert(
      fc.property(randomRegister, fc.nat(1000), (random, seed) => {
        const before = inputFor(random.grid);
        const units = new Map(before.register.columns.map(({ column, unit }) => [column, unit]));
        const after = inputFor(respelled(random, units, seed));
        expect(essences(checkRegister(after))).toEqual(essences(checkRegister(before)));
      }),
      { numRuns: 40 },
    );
  });

  it('move with their cells when lines are put in above', () => {
    fc.assert(
      fc.property(randomRegister, fc.integer({ min: 1, max: 20 }), ({ grid }, count) => {
        const lines: CellValue[][] = Array.from({ length: count }, () => []);
        const merges = grid.merges.map((area) => ({ ...area, row: area.row + count }));
        const after = inputFor({ ...grid, values: [...lines, ...grid.values], merges });
        expect(essences(checkRegister(after), count)).toEqual(essences(checkRegister(inputFor(grid))));
      }),
      { numRuns: 40 },
    );
  });

  it('move with their cells when a blank row is put in between studios', () => {
    fc.assert(
      fc.property(randomRegister, fc.nat(50), ({ grid, studios }, place) => {
        const at = pick(studios, place).row;
        const isInMerge = grid.merges.some(({ row, rowCount }) => row < at && at < row + rowCount);
        fc.pre(!isInMerge);
        const values = [...grid.values.slice(0, at), [], ...grid.values.slice(at)];
        const merges = grid.merges.map((area) => (area.row >= at ? { ...area, row: area.row + 1 } : area));
        const shifted = checkRegister(inputFor({ ...grid, values, merges }));
        const back = shifted.map((finding) => {
          const { row, column } = finding.cell;
          const first = finding.params['row'];
          return {
            ...finding,
            cell: { row: row > at ? row - 1 : row, column },
            params:
              typeof first === 'number' && first > at + 1 ? { ...finding.params, row: first - 1 } : finding.params,
          };
        });
        expect(essences(back)).toEqual(essences(checkRegister(inputFor(grid))));
      }),
      { numRuns: 40 },
    );
  });

  it('are the same in slices of any size, and twice', () => {
    fc.assert(
      fc.property(randomRegister, fc.integer({ min: 1, max: 9 }), ({ grid }, size) => {
        const input = inputFor(grid);
        const whole = checkRegister(input);
        expect(finish(checkSlices(input, size))).toEqual(whole);
        expect(checkRegister(input)).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });

  it('count for the register as a whole what its rows count one by one', () => {
    const isTally = (rule: Rule): boolean => rule.scope === 'register' && rule.tally !== undefined;
    const rules = policy.rules.map((rule) => (isTally(rule) ? { ...rule, tally: undefined } : rule)) as readonly Rule[];
    expect(policy.rules.some(isTally)).toBe(true);
    fc.assert(
      fc.property(randomRegister, ({ grid }) => {
        const input = inputFor(grid);
        expect(checkRegister(input)).toEqual(checkRegister({ ...input, policy: { ...policy, rules } }));
      }),
      { numRuns: 20 },
    );
  });

  it('are a part of all findings when only hard requirements are asked for', () => {
    fc.assert(
      fc.property(randomRegister, ({ grid }) => {
        const all = new Set(checkRegister(inputFor(grid)).map((finding) => essence(finding)));
        const quick = checkRegister({ ...inputFor(grid), quick: true });
        for (const finding of quick) {
          expect(all).toContain(essence(finding));
          expect(finding.severity === 'error' || finding.code === 'not-checked').toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  it.each(POLICIES)('never come out of $id with an address outside the sheet or a field without a column', (each) => {
    fc.assert(
      fc.property(randomRegister, ({ grid }) => {
        const input = { ...inputFor(grid), policy: each };
        const columns = new Map(input.register.columns.map(({ column, field }) => [column, field]));
        for (const { cell, field, code } of checkRegister(input)) {
          expect(cell.row).toBeLessThan(grid.values.length);
          expect(columns.has(cell.column)).toBe(true);
          if (field && code !== 'not-checked' && code !== 'missing-column')
            expect(columns.get(cell.column)).toBe(field);
        }
      }),
      { numRuns: 30 },
    );
  });
});

const RATES = { 国家级: 30000, 省级: 20000, 市级: 10000 } as const;
const soundRow = fc
  .record({
    unit: fc.integer({ min: 1, max: 99 }),
    level: fc.constantFrom(...(Object.keys(RATES) as (keyof typeof RATES)[])),
    named: fc.integer({ min: isoToSerial('2015-02-02')!, max: isoToSerial('2025-12-31')! }),
    spelling: fc.nat(500),
  })
  .map(({ unit, level, named, spelling }): Row => ({
    ...SOUND_JIAOZUO,
    'studio.unit': `测试${unit}厂`,
    'naming.level': level,
    'naming.date': pick(daySpellings(named), spelling),
    'review.siteVisit': '√',
    'subsidy.entitled': RATES[level],
    'subsidy.amount': pick(amountSpellings(RATES[level]), spelling),
    'subsidy.date': pick(daySpellings(named + 90), spelling + 1),
  }));

describe('a register that is right by construction', () => {
  it('has no error and no warning', () => {
    fc.assert(
      fc.property(fc.uniqueArray(soundRow, { selector: (row) => row['studio.unit'], maxLength: 8 }), (rows) => {
        const wrong = check(rows, { policy }).filter(
          ({ severity, rule }) => severity !== 'info' && rule !== 'data/missing-column',
        );
        expect(rows.length === 0 || wrong.length === 0).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a row that was edited', () => {
  it('keeps what compares it with the whole register', () => {
    const input = inputOf([{ ...SOUND_JIAOZUO, 'award.year': '2019', 'award.amount': 5000 }], { policy });
    const prepared = prepareCheck(input);
    finish(runSlices(prepared, 3));
    const { findings } = recheckRow(prepared, input.studios[0]!);
    expect(findings.map(({ rule }) => rule)).toEqual(['jiaozuo-2015/JZ-45']);
  });

  /* What belongs to no single row stays as the last full check left it. */
  const isOfRows = ({ rule, cell }: Finding, rows: ReadonlySet<number>): boolean =>
    rows.has(cell.row) && rule !== 'data/total-row' && rule !== 'data/spelling';

  it('is checked as a full check would, with the rows of its old and its new studio', () => {
    const edit = fc.record({
      field: fc.constantFrom<Field>('studio.name', 'studio.unit', 'naming.level', 'subsidy.amount', 'naming.date'),
      at: fc.nat(9),
      value: fc.constantFrom<CellValue>('', '王某某技术创新工作室', '测试1厂', '省级', '市级', 30000, '2018-02-30'),
    });
    fc.assert(
      fc.property(fc.array(soundRow, { minLength: 2, maxLength: 8 }), edit, (rows, { field, at, value }) => {
        const input = inputOf(rows, { policy });
        const prepared = prepareCheck(input);
        finish(runSlices(prepared, 3));
        const index = at % rows.length;
        const edited = inputOf(
          rows.map((row, each) => (each === index ? { ...row, [field]: value } : row)),
          { policy },
        );
        const result = recheckRow(prepared, edited.studios[index]!);
        const concerned = new Set(result.rows);
        expect(concerned.has(index + 1)).toBe(true);
        const full = checkRegister(edited).filter((finding) => isOfRows(finding, concerned));
        const again = result.findings.filter((finding) => isOfRows(finding, concerned));
        expect(essences(again)).toEqual(essences(full));
      }),
      { numRuns: 80 },
    );
  });
});
