import type { Grid } from '../cell/grid';
import { headerUnit } from '../register/header-text';
import { type RawTable, findTables } from './find-tables';
import { finish } from './finish';
import type { LedgerField } from './ledger-field';
import { ledgerFieldOf } from './ledger-header';
import { LEDGER_KINDS, type LedgerKind } from './ledger-kind';
import type { LedgerColumn, LedgerTable } from './ledger-table';
import { isOtherList, kindsInTitle, saysLedger, yearInTitle } from './ledger-title';

const OWN_TITLE = 4;
const SHEET_NAME = 3;
const SECOND = 0.5;

type Counts = Map<LedgerKind, number>;

const addTitle = (counts: Counts, text: string, weight: number): void => {
  kindsInTitle(text).forEach((kind, place) => {
    counts.set(kind, (counts.get(kind) ?? 0) + (place === 0 ? weight : weight - SECOND * place));
  });
};

const MEMBER: readonly LedgerField[] = ['sex', 'birth', 'education', 'jobTitle', 'department', 'duty'];

/* What the columns alone say; headers are read without a kind in mind. */
const headerKinds = (fields: ReadonlySet<LedgerField | null>, text: string): [LedgerKind, number][] => {
  const has = (field: LedgerField): boolean => fields.has(field);
  const count = (list: readonly LedgerField[]): number => list.filter(has).length;
  const yearly = count(['summary', 'selfcheck', 'assessment', 'filing', 'siteVisit', 'review', 'plan']);
  return [
    ['members', has('person') && count(MEMBER) >= 2 ? 3 : 0],
    ['development', has('person') && (has('grade') || has('honour')) ? 2.5 : 0],
    ['results', /成果(?:名称|类型|类别|内容|形式)|创新成果/.test(text) ? 3 : 0],
    ['patents', /专利(?:号|名称)/.test(text) ? 2 : 0],
    ['awards', /获奖|奖项/.test(text) ? 2 : 0],
    ['training', /培训(?:名称|内容|人数|时间|主题)|参训/.test(text) ? 2.5 : 0],
    ['activities', /活动(?:名称|内容|主题|类型|时间|日期|地点|形式)|参加人数/.test(text) ? 2.5 : 0],
    ['projects', /(?:项目|课题)(?:\(.*\))?名称|立项|攻关(?:项目|课题)|推进计划/.test(text) ? 2.5 : 0],
    ['spending', (has('amount') || has('received')) && count(['category', 'voucher', 'source']) > 0 ? 2.5 : 0],
    ['management', has('matter') || yearly >= 2 ? 2.5 : 0],
    ['archive', /档案|组织机构|工作职责/.test(text) ? 2 : 0],
    ['materials', has('copies') ? 2 : 0],
  ];
};

/** The kind of a table by its titles and columns; null when nothing says that it is a ledger. */
const kindOf = (sheet: string, titles: readonly string[], paths: RawTable['paths']): LedgerKind | null => {
  const counts: Counts = new Map();
  const own = titles.filter((text) => kindsInTitle(text).length > 0).at(-1);
  if (own !== undefined) addTitle(counts, own, OWN_TITLE);
  addTitle(counts, sheet, SHEET_NAME);
  const fields = new Set(paths.map(({ texts }) => ledgerFieldOf(texts, null)));
  for (const [kind, weight] of headerKinds(fields, paths.map(({ texts }) => texts.join('')).join(' ')))
    if (weight > 0) counts.set(kind, (counts.get(kind) ?? 0) + weight);
  let best: LedgerKind | null = null;
  for (const kind of LEDGER_KINDS) if ((counts.get(kind) ?? 0) > (best ? (counts.get(best) ?? 0) : 0)) best = kind;
  return best && (counts.get(best) ?? 0) >= 2 ? best : null;
};

const columnsOf = ({ paths }: RawTable, kind: LedgerKind, defaultUnit: 1 | 10000): LedgerColumn[] =>
  paths.map(({ column, texts }) => {
    const header = texts.join('/');
    const own = headerUnit(header);
    return { column, header, field: ledgerFieldOf(texts, kind), unit: own === 1 || own === 10000 ? own : defaultUnit };
  });

/* A ledger tells of something: when, what, who or how much. */
const TELLS: ReadonlySet<LedgerField | null> = new Set<LedgerField | null>([
  'date',
  'title',
  'person',
  'type',
  'amount',
  'received',
  'matter',
  'evidence',
  'summary',
  'selfcheck',
  'assessment',
  'filing',
  'plan',
  'archiveTeam',
]);

/* Another year's register, or another union's, is a register too. */
const REGISTER_WORD =
  /命名|授牌|级别|领衔人|带头人|领军|创建(?:日期|时间)|成员(?:总数|人数)|场所|联系电话|所属(?:工会|县)|补助/;
const isRegister = (paths: RawTable['paths']): boolean =>
  paths.filter(({ texts }) => REGISTER_WORD.test(texts.join(''))).length >= 3;

const tableOf = (sheet: string, raw: RawTable): LedgerTable | null => {
  const lines = raw.sections.filter(({ row }) => row < raw.top).map(({ text }) => text);
  const titles = lines.filter((text) => text.length <= LONGEST_TITLE && !REMARK.test(text));
  if (isOtherList(sheet) && !saysLedger(sheet)) return null;
  if (titles.some((text) => isOtherList(text) && !saysLedger(text))) return null;
  const isNamed = [sheet, ...titles].some((text) => kindsInTitle(text).length > 0);
  if (!isNamed && isRegister(raw.paths)) return null;
  const kind = kindOf(sheet, titles, raw.paths);
  if (!kind) return null;
  const unitLine = lines
    .map((text) => headerUnit(text.replace(/单位[:：]\s*万元/, '万元')))
    .find((unit) => unit === 10000);
  const columns = columnsOf(raw, kind, unitLine === 10000 ? 10000 : 1);
  if (columns.filter(({ field }) => TELLS.has(field)).length < 1) return null;
  const year = titles.map(yearInTitle).findLast((each) => each !== null) ?? yearInTitle(sheet);
  const { top: headerTop, bottom: headerBottom, end, sections, rows } = raw;
  return { sheet, kind, headerTop, headerBottom, end, columns, sections, rows, year };
};

const LONGEST_TITLE = 60;
/* Sentences explain; they are no titles. */
const REMARK = /[。！；]|^(?:依据|说明|注|备注|填写说明|要求)[:：]/;

/** The ledgers of a sheet, from the top, in steps. */
export function* ledgerTableSteps(grid: Grid): Generator<void, LedgerTable[]> {
  const raw = yield* findTables(grid);
  return raw.map((each) => tableOf(grid.sheet, each)).filter((table) => table !== null);
}

/** The same at once. */
export const ledgerTables = (grid: Grid): LedgerTable[] => finish(ledgerTableSteps(grid));
