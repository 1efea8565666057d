import type { EvidenceCodes } from '../../domain/findings/evidence-code';
import type { EvidenceItemId } from '../../domain/ledgers/evidence-item';
import type { LedgerField } from '../../domain/ledgers/ledger-field';
import type { LedgerKind } from '../../domain/ledgers/ledger-kind';
import type { SentencesFor } from '../finding-sentences';
import { evidenceItems as items } from './evidence-items';
import { ledgerFields, ledgerKinds } from './ledgers';
import { quoted } from './quoted';

const list = (texts: string): string => texts.split(',').join('、');
const years = (texts: string): string => (texts === '' ? '' : `${list(texts)} 年`);
const kinds = (texts: string): string =>
  texts
    .split(',')
    .map((kind) => ledgerKinds[kind as LedgerKind])
    .join('、');
const things = (texts: string): string =>
  texts
    .split(',')
    .map((item) => items[item as EvidenceItemId])
    .join('、');
const columns = (texts: string): string =>
  texts
    .split(',')
    .map((field) => quoted(ledgerFields[field as LedgerField]))
    .join('、');
const spans = (texts: string): string =>
  texts
    .split(',')
    .map((span) => span.replace('/', ' 至 '))
    .join('，')
    .replace(/，/g, '；');
const quarters = (texts: string): string =>
  texts
    .split(',')
    .map((quarter) => quarter.replace('-', ' 年第 '))
    .map((quarter) => `${quarter} 季度`)
    .join('、');
const counting = (reading: string): string => (reading === 'rolling' ? '从今天往前数两年' : '按两个自然年一段');
const row = (name: string): string => (name === '' ? '这些行' : quoted(name));

/** Sentences about ledgers and proof. */
export const evidenceSentences: SentencesFor<EvidenceCodes> = {
  'ledger-missing': ({ ledger }) => ({
    message: `没有看到${ledgerKinds[ledger]}`,
    advice: `请在${ledgerKinds[ledger]}里补登这个工作室；另存在别处的，请在登记表里注明`,
  }),
  'ledger-none-stated': ({ ledger, value }) => ({
    message: `${ledgerKinds[ledger]}登记为${quoted(value)}`,
    advice: '请先建立台账；已经建立的请改正登记',
  }),
  'ledger-only-stated': ({ ledger }) => ({
    message: `登记表写有${ledgerKinds[ledger]}，工作簿的${ledgerKinds[ledger]}里没有这个工作室`,
    advice: '请确认台账是否另存在别处，或工作室名称写法不同',
  }),
  'ledger-unsure': ({ ledger, rows }) => ({
    message: `${ledgerKinds[ledger]}里有 ${rows} 行可能是这个工作室的，名称对不准`,
    advice: '请确认这些行属于哪个工作室',
  }),
  'ledger-years-missing': ({ ledger, years: missing }) => ({
    message: `${ledgerKinds[ledger]}里没有 ${years(missing)}的记录`,
    advice: '当年有活动的请补登',
  }),
  'ledgers-absent': ({ ledgers }) => ({
    message: `工作簿里没有${kinds(ledgers)}，这一条未检查`,
    advice: '台账在别的工作簿里的，请放到一起再查；还没有的，可生成台账模板',
  }),
  'items-unchecked': ({ items: unchecked }) => ({
    message: `工作簿里没有能说明${things(unchecked)}的台账或列，未检查`,
    advice: '需要检查时，请在登记表增加相应的列，或在管理台账里登记',
  }),
  'never-happened': ({ item }) => ({
    message: `没有看到${items[item]}的记录`,
    advice: '已经有的请补登',
  }),
  'years-missing': ({ item, years: missing }) => ({
    message: `没有看到 ${years(missing)}的${items[item]}`,
    advice: '已经有的请补登到台账',
  }),
  'quarters-missing': ({ item, quarters: missing }) => ({
    message: `没有看到${quarters(missing)}的${items[item]}`,
    advice: '已经提交的请补登',
  }),
  'window-missing': ({ item, windows }) => ({
    message: `${spans(windows)}之间没有看到符合要求的${items[item]}`,
    advice: '文件要求每两年至少一项；已经有的请补登',
  }),
  'window-unclear': ({ item, kept, broken }) => ({
    message: `${items[item]}${counting(kept)}是够的，另一种数法（${spans(broken)}）不够；文件没有写明怎样数`,
    advice: '可在规则设置里选定“每两年”的数法',
  }),
  'cycle-missing': ({ item, years: cycle, due }) => ({
    message: `每 ${cycle} 年一次的${items[item]}应在 ${due} 前后进行，没有看到记录`,
    advice: '已经进行的请补登日期',
  }),
  'cycle-unclear': ({ item, years: cycle }) => ({
    message: `每 ${cycle} 年一次的${items[item]}设为统一周期，但没有写明周期到哪一年`,
    advice: '请在规则设置里填写统一周期的年份',
  }),
  'maybe-happened': ({ item, years: missing, rows }) => ({
    message: `${missing === '' ? '' : `${years(missing)}的`}${items[item]}没有确定的记录；有 ${rows} 行日期或工作室名称看不准`,
    advice: '请补写这些行的日期和工作室名称',
  }),
  'row-lacks': ({ ledger, item, what }) => ({
    message: `${ledgerKinds[ledger]}这一行没有填${ledgerFields[what]}，${items[item]}对它有要求`,
    advice: `请填写${ledgerFields[what]}`,
  }),
  'row-states-none': ({ item, what, value }) => ({
    message: `${ledgerFields[what]}为${quoted(value)}，${items[item]}要求有`,
    advice: '已经具备的，请如实登记；确实没有的，请先落实',
  }),
  'row-unclear': ({ item, what, value }) => ({
    message: `从${quoted(value)}看不出${items[item]}的${ledgerFields[what]}是否具备`,
    advice: '请写明',
  }),
  'column-missing': ({ ledger, what }) => ({
    message: `${ledgerKinds[ledger]}没有${columns(what)}列，这一条未检查`,
    advice: '需要检查时，请增加这一列',
  }),
  'proof-missing': ({ ledger, value }) => ({
    message: value === '' ? `${ledgerKinds[ledger]}这一行没有证明材料` : `证明材料为${quoted(value)}，还没有`,
    advice: '已有的请填文件名或编号；没有的请补齐',
  }),
  'proof-unclear': ({ value }) => ({
    message: `从${quoted(value)}看不出证明材料是否齐全`,
    advice: '请写明文件名、编号，或写“有”“无”',
  }),
  'seal-missing': ({ value }) => ({
    message:
      value === ''
        ? '经济效益证明没有注明是否加盖单位财务章'
        : `财务章登记为${quoted(value)}，经济效益证明要加盖单位财务章`,
    advice: '请备好加盖单位财务章的原件，再登记',
  }),
  'seal-untold': () => ({
    message: '经济效益的证明要用加盖单位财务章的原件，这里没有写明',
    advice: '请确认；已经加盖的可注明“财务章”',
  }),
  'team-small': ({ count, least }) => ({
    message: `成员名册里有 ${count} 人，至少要 ${least} 人`,
    advice: '请核对成员名册，漏登的请补登',
  }),
  'team-unclear': ({ count, least }) => ({
    message: `成员名册里能确定的有 ${count} 人，要求 ${least} 人以上；是否足够要由人判断`,
    advice: '请确认人数，以及是否包括领衔人',
  }),
  'thing-missing': ({ items: asked }) => ({
    message: `没有看到${things(asked)}`,
    advice: '已有的请登记；没有的请补齐',
  }),
  'thing-none-stated': ({ items: asked, value }) => ({
    message: `登记为${quoted(value)}，缺${things(asked)}`,
    advice: '已有的请改正登记；没有的请补齐',
  }),
  'thing-unclear': ({ items: asked, value }) => ({
    message: `从${quoted(value)}看不出有没有${things(asked)}`,
    advice: '可逐项写明，或写“齐全”',
  }),
  'copies-differ': ({ item, count, least, most }) => ({
    message: `${items[item]}应为 ${least === most || most === 0 ? least : `${least}—${most}`} 份（张），这里登记为 ${count}`,
    advice: '请核对数量',
  }),
  'link-unsure': ({ name, rows, candidates }) => ({
    message: `${row(name)}（${rows} 行）可能是：${candidates}`,
    advice: '请确认是哪个工作室；在台账里写成登记表的全称最稳妥',
  }),
  'link-none': ({ name, rows }) => ({
    message: `${row(name)}（${rows} 行）在登记表里没有对应的工作室，没有计入`,
    advice: '请核对名称，或先在登记表登记这个工作室',
  }),
};
