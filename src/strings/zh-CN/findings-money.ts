import type { SubsidyCodes } from '../../domain/findings/subsidy-code';
import type { SentencesFor } from '../finding-sentences';
import { quoted } from './quoted';

/** Sentences about payments, spendings and support that lists besides the register tell. */
export const moneySentences: SentencesFor<SubsidyCodes> = {
  'several-payers': ({ value, amount }) => ({
    message: `拨付单位填了${quoted(value)}，${amount} 元里各拨了多少看不出来，金额没有核对`,
    advice: '请按拨付单位分行登记，或把配套资金另列一栏',
  }),
  'rise-unpaid': ({ label, amount }) => ({
    message: `晋级已定为不再补助，晋为${label}后却登记了 ${amount} 元`,
    advice: '请核对拨付凭证，或改晋级补助的设置',
  }),
  'payment-unlinked': ({ name, amount }) => ({
    message: `拨付清单里的${quoted(name)}在登记表里找不到，${amount} 元没有计入`,
    advice: '请核对工作室名称；尚未登记的请补登记',
  }),
  'payment-unclear': ({ name, studios }) => ({
    message: `${quoted(name)}对得上登记表里不止一个工作室：${studios}，没有计入`,
    advice: '请在清单里写明所在单位或级别',
  }),
  'payment-repeated': ({ amount, sheet, row }) => ({
    message: `这笔 ${amount} 元与工作表${quoted(sheet)}第 ${row} 行金额、日期都相同，只计一次`,
    advice: '确是两笔的请核对日期；是同一笔的可删去一处',
  }),
  'payments-disagree': ({ register, list, sheet }) => ({
    message: `登记表写已拨 ${register} 元，工作表${quoted(sheet)}合计 ${list} 元；测算按清单`,
    advice: '请核对拨付凭证，把两处改成一致',
  }),
  'spending-forbidden': ({ word }) => ({
    message: `用途里有${quoted(word)}，属于文件不允许的支出`,
    advice: '请核对这笔支出；确属此项的应从补助支出中剔除',
  }),
  'spending-travel': ({ word }) => ({
    message: `用途里有${quoted(word)}：差旅不得列支，培训交流可以列支，这笔属于哪一种需要您判断`,
    advice: '属于培训交流的请在用途里写明',
  }),
  'spending-travel-forbidden': ({ word }) => ({
    message: `用途里有${quoted(word)}，扶持补贴不得用于差旅`,
    advice: '请核对这笔支出，改由其他经费列支',
  }),
  'spending-unlisted': ({ value, words }) => ({
    message: `用途${quoted(value)}看不出属于哪一项允许的支出（${words}）`,
    advice: '请写明用途，或由您判断是否允许',
  }),
  'spending-elsewhere': ({ name }) => ({
    message: `支出写在${quoted(name)}名下，登记表里没有这个工作室；经费只能用于本工作室`,
    advice: '请核对工作室名称和这笔支出',
  }),
  'spending-above': ({ spent, paid }) => ({
    message: `补助支出合计 ${spent} 元，超过已拨补助 ${paid} 元`,
    advice: '请核对支出；超出部分不应列入补助支出',
  }),
  'support-twice': ({ title, row }) => ({
    message: `成果${quoted(title)}已在第 ${row} 行申请过扶持，同一成果只能申请一次`,
    advice: '请核对是否重复申请',
  }),
  'support-alike': ({ title, other, row }) => ({
    message: `成果${quoted(title)}与第 ${row} 行${quoted(other)}很相近，是不是同一成果需要您判断`,
    advice: '同一成果只能申请一次扶持',
  }),
};
