import type { DataCodes } from '../../domain/findings/data-code';
import type { SentencesFor } from '../finding-sentences';
import { fields } from './fields';
import { quoted } from './quoted';

/** Sentences of the plain data checks. */
export const dataSentences: SentencesFor<DataCodes> = {
  missing: ({ field }) => ({ message: `${fields[field]}没有填写`, advice: `请填写${fields[field]}` }),
  'missing-column': ({ field }) => ({
    message: `没有找到${quoted(fields[field])}这一列，缺少它无法完整检查`,
    advice: `请增加${quoted(fields[field])}列；如果已有这一列，请在“列的含义”里指明`,
  }),
  'two-columns': ({ field, columns }) => ({
    message: `${columns} 列都像是${quoted(fields[field])}，只按其中一列检查了`,
    advice: '请在“列的含义”里指明用哪一列，或改清楚表头',
  }),
  'error-value': ({ value }) => ({
    message: `单元格里是错误值 ${value}，没有可检查的内容`,
    advice: '请改正公式或填写实际内容',
  }),
  'unreadable-date': ({ value }) => ({
    message: `日期${quoted(value)}无法识别`,
    advice: '请写成完整的年月日，例如 2018-04-20',
  }),
  'impossible-date': ({ value }) => ({
    message: `日历上没有${quoted(value)}这一天`,
    advice: '请核对原始文件后改正日期',
  }),
  'unreadable-money': ({ value }) => ({
    message: `金额${quoted(value)}无法识别为一个确定的数`,
    advice: '请写一个确定的金额，例如 10000 或 1万元',
  }),
  'not-a-number': ({ value }) => ({
    message: `${quoted(value)}不是一个确定的数`,
    advice: '请只写一个阿拉伯数字',
  }),
  'unknown-word': ({ field, value, words }) => ({
    message: `${fields[field]}${quoted(value)}无法识别`,
    advice: words === '' ? `请核对${fields[field]}的写法` : `请写成：${words}`,
  }),
  negative: ({ value }) => ({ message: `数值为 ${value}，不应小于 0`, advice: '请核对后改正' }),
  'future-date': ({ date, asOf }) => ({
    message: `${date} 晚于检查日期 ${asOf}，这件事还没有发生`,
    advice: '请核对年份；尚未办理的请留空',
  }),
  'early-date': ({ date, year }) => ({
    message: `${date} 早于 ${year} 年，可能是录入错误`,
    advice: '请核对年份',
  }),
  'odd-age': ({ age }) => ({
    message: `按出生年月推算，带头人现在 ${age} 岁，可能是录入错误`,
    advice: '请核对出生年月',
  }),
  'too-large': ({ value, most }) => ({
    message: `数值 ${value} 大于 ${most}，可能是录入错误`,
    advice: '请核对数值和单位',
  }),
  duplicate: ({ row }) => ({
    message: `与第 ${row} 行重复：名称、单位、级别和命名单位都相同`,
    advice: '请保留一行；如果是另一次命名，请写明级别或命名单位',
  }),
  'date-order': ({ before, beforeDate, after, afterDate }) => ({
    message: `${fields[after]} ${afterDate} 早于${fields[before]} ${beforeDate}`,
    advice: '请核对这两个日期',
  }),
  'paid-before-naming': ({ paid, named }) => ({
    message: `拨付日期 ${paid} 早于命名日期 ${named}`,
    advice: '请核对这两个日期；补助应在命名之后拨付',
  }),
  'total-differs': ({ stated, sum }) => ({
    message: `合计为 ${stated}，各行相加是 ${sum}`,
    advice: '请核对各行和合计；写成文字的数，求和公式不会计入',
  }),
  'date-spelling': ({ suggested }) => ({
    message: '日期可写成本列通用的格式',
    advice: `可改为 ${suggested}`,
  }),
  'money-spelling': ({ suggested }) => ({
    message: '金额写成了文字，Excel 不能求和',
    advice: `可改为数字 ${suggested}`,
  }),
  'number-spelling': ({ suggested }) => ({
    message: '数字写成了文字，Excel 不能计算',
    advice: `可改为数字 ${suggested}`,
  }),
  'level-spelling': ({ suggested }) => ({
    message: '级别可写成文件里的标准说法',
    advice: `可改为${quoted(suggested)}`,
  }),
  'text-spelling': ({ suggested }) => ({
    message: '有多余的空格、不可见字符或全角字母数字，查找和比对时会被当成不同的内容',
    advice: `可改为${quoted(suggested)}`,
  }),
};
