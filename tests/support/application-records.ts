import { formTemplate } from '../../src/domain/application/templates';
import { fillForm, type Decisions, type StudioFormContent } from '../../src/domain/application/fill-form';
import type { FormYears } from '../../src/domain/application/form-years';
import type { StudioRecord } from '../../src/domain/application/studio-record';
import { studioRecords } from '../../src/domain/application/studio-records';
import type { Grid } from '../../src/domain/cell/grid';
import { readLedgers } from '../../src/domain/ledgers/ledger-book';
import { StudioLinker } from '../../src/domain/ledgers/studio-linker';
import { listStudios } from '../../src/domain/ledgers/studio-list';
import { readStudios } from '../../src/domain/register/read-studios';
import { recognizeRegister } from '../../src/domain/register/recognize-register';
import type { Sheets } from './application-sheets';

export const YEARS: FormYears = [2016, 2017];
export const PLAIN = { heading: '汇总（非官方格式）', notice: '供参考' } as const;

/** The studios of a workbook whose first sheet is the register. */
export const recordsOf = (sheets: Sheets, years: FormYears = YEARS): StudioRecord[] => {
  const [first, ...others] = Object.entries(sheets).map(([sheet, values]): Grid => ({ sheet, values, merges: [] }));
  const register = first && recognizeRegister(first, { required: [] });
  if (!first || !register) throw new Error('no register');
  const linker = new StudioLinker(listStudios(readStudios(first, register, { levelWords: {} })));
  return studioRecords(first, register, readLedgers(others, linker, false), years);
};

/** The first studio's official form. */
export const formOf = (sheets: Sheets, decisions: Decisions = {}, years: FormYears = YEARS): StudioFormContent => {
  const [record] = recordsOf(sheets, years);
  if (!record) throw new Error('no studio');
  return fillForm(formTemplate('cccc-2018', years, PLAIN), record, decisions);
};

/** Label → value, with the cells it comes from: "3 ← 成果台账!B2、B3". */
export const filledIn = ({ resolved }: StudioFormContent): Record<string, string> =>
  Object.fromEntries(
    resolved.flatMap(({ field: { label }, filled }) =>
      filled
        ? [[label, `${filled.value} ← ${filled.sources.map(({ sheet, address }) => `${sheet}!${address}`).join(' ')}`]]
        : [],
    ),
  );

/** Label → why it is blank. */
export const gapsIn = ({ resolved }: StudioFormContent): Record<string, string> =>
  Object.fromEntries(
    resolved.flatMap(({ field: { label }, gap }) =>
      gap ? [[label, `${gap.reason.code}${gap.wanted ? ` ${gap.wanted.sheet}!${gap.wanted.address}` : ''}`]] : [],
    ),
  );
