import type { EvidenceState } from '../../../domain/ledgers/evidence-state';
import { evidenceItems } from '../evidence-items';
import { ledgerKinds } from '../ledgers';
import { quoted } from '../quoted';

const number = (count: number): string => count.toLocaleString('zh-CN');
const listed = (words: readonly string[]): string => words.join('、');

/** One glyph a state: read at a glance, told in words beside it. */
const marks: Readonly<Record<EvidenceState, string>> = {
  ok: '✓',
  missing: '缺',
  due: '待',
  question: '？',
  'not-applicable': '–',
  unchecked: '·',
};
const states: Readonly<Record<EvidenceState, string>> = {
  ok: '有',
  missing: '缺',
  due: '还没有，未到期',
  question: '请您判断',
  'not-applicable': '不适用',
  unchecked: '工作簿里看不出',
};

/** The tab 台账. */
export const ledgers = {
  heading: '台账和证明材料',
  items: evidenceItems as Readonly<Record<string, string>>,
  kinds: ledgerKinds,
  marks,
  states,
  jobs: {
    read: '正在核对台账',
    write: '正在标记缺项、写清单',
    templates: '正在生成台账模板',
    clear: '正在清除',
  } as Readonly<Record<string, string>>,
  missing: (studios: number, items: number, lacking: number, count: number): string =>
    `${number(studios)} 个工作室、${number(items)} 项要求：${number(lacking)} 个工作室共缺 ${number(count)} 项。`,
  complete: (studios: number, items: number): string =>
    `${number(studios)} 个工作室、${number(items)} 项要求，能看到的都齐全。`,
  nothingAsked: '这份文件没有写明台账和证明材料的要求。',
  judge: (count: number): string => `有 ${number(count)} 项请您判断。`,
  due: (count: number): string => `另有 ${number(count)} 项还没到期。`,
  unseen: (items: number): string => `有 ${number(items)} 项工作簿里看不出，没有算。`,
  write: '标记缺项，写清单',
  writeHint: '缺的单元格加标记，并写一张“台账证据清单”。登记的内容不改动。',
  written: (cells: number, sheet: string | null): string =>
    `已标记 ${number(cells)} 个单元格${sheet === null ? '。' : `，清单写在工作表${quoted(sheet)}。`}`,
  earlier: (sheet: string | null): string =>
    sheet === null
      ? '工作簿里有上次加的标记，可能和下面的不一致。重新标记一次就一致。'
      : `工作簿里有上次的清单${quoted(sheet)}和标记，可能和下面的不一致。重新标记一次就一致。`,
  clear: '清除标记和清单',
  clearTemplates: '删除没有填的模板',
  missingLedgers: (kinds: readonly string[]): string => `工作簿里还没有${listed(kinds)}。`,
  templates: '生成台账模板',
  templatesHint: '只增加缺少的工作表，已有的不动。',
  templatesWritten: (sheets: readonly string[]): string => `已增加工作表${listed(sheets.map(quoted))}，填上就算。`,
  noTemplates: '没有需要增加的台账。',
  read: (count: number): string => `读到 ${number(count)} 张台账`,
  noLedgers: '工作簿里没有看到台账，只能看登记表。',
  ledger: (kind: string, rows: number, linked: number): string =>
    rows === linked
      ? `${kind}，${number(rows)} 行`
      : `${kind}，${number(rows)} 行，其中 ${number(rows - linked)} 行对不上工作室`,
  questions: (count: number): string => `有 ${number(count)} 个名称请您认一认`,
  whose: (name: string, kind: string, rows: number): string =>
    `${kind}里的${quoted(name)}（${number(rows)} 行）是哪个工作室？`,
  candidate: (name: string, unit: string): string => (unit === '' ? name : `${name}（${unit}）`),
  none: '都不是',
  later: '先不管',
  unlinked: (count: number): string => `${number(count)} 处记录不属于登记表里的工作室`,
  unlinkedRows: (name: string, kind: string, rows: number): string =>
    `${name === '' ? '没有写工作室' : quoted(name)}，${kind}，${number(rows)} 行`,
  view: '显示',
  views: { missing: '缺的', due: '今年到期', all: '全部' },
  search: '搜索工作室',
  matrix: '台账和证明材料一览，方向键移动',
  studio: '工作室',
  share: (ok: number, asked: number): string => `${number(ok)}/${number(asked)}`,
  shareLabel: (ok: number, asked: number): string => `应有 ${number(asked)} 项，已有 ${number(ok)} 项`,
  itemTotal: (item: string, missing: number): string => `${item}：${number(missing)} 个工作室缺`,
  cell: (item: string, state: string, count: number): string =>
    count > 1 ? `${item}：${state}，${number(count)} 条` : `${item}：${state}`,
  restComplete: (count: number): string => `其余 ${number(count)} 个工作室没有看到缺项。`,
  restNotDue: (count: number): string => `其余 ${number(count)} 个工作室今年没有要补的。`,
  noMatch: '没有符合的工作室',
  legend: '图例',
};
