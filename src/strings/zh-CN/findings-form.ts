import type { FormCodes } from '../../domain/findings/form-code';
import type { SentencesFor } from '../finding-sentences';
import { quoted } from './quoted';

/** Sentences of the checks of a filled application form. */
export const formSentences: SentencesFor<FormCodes> = {
  'form-blank': ({ label }) => ({
    message: `${quoted(label)}还没有填写`,
    advice: '请补填；确实没有的，填 0 或“无”',
  }),
  'form-date': ({ label, value }) => ({
    message: `${quoted(label)}写成 ${value}，日期应为八位数字，例如 20180420`,
    advice: '请写全年、月、日',
  }),
  'form-month': ({ label, value }) => ({
    message: `${quoted(label)}写成 ${value}，应为六位或八位数字，例如 198603`,
    advice: '请按统一格式填写',
  }),
  'form-impossible-date': ({ label, value }) => ({
    message: `${quoted(label)}写成 ${value}，日历上没有这个日期`,
    advice: '请核对后改正',
  }),
  'form-numerals': ({ label, value }) => ({
    message: `${quoted(label)}写成${quoted(value)}，数字应统一用阿拉伯数字`,
    advice: '请改为阿拉伯数字',
  }),
  'form-wide-digits': ({ label, value }) => ({
    message: `${quoted(label)}里有全角数字${quoted(value)}`,
    advice: '可改为半角数字，排版更整齐',
  }),
  'form-no-number': ({ label, value }) => ({
    message: `${quoted(label)}写成${quoted(value)}，不是一个确定的数`,
    advice: '请只填一个数字，没有的填 0',
  }),
  'form-sum': ({ year, income, saving, total }) => ({
    message: `${year}年经济效益合计为 ${total} 万元，创收 ${income} 加节资 ${saving} 不等于它`,
    advice: '请核对三个数',
  }),
  'form-sources': ({ year, sum, amount }) => ({
    message: `${year}年各来源的经费相加是 ${sum} 万元，投入金额为 ${amount} 万元`,
    advice: '请核对各来源的金额',
  }),
  'form-sources-open': ({ year, value }) => ({
    message: `${year}年经费来源写成${quoted(value)}，看不出各投入多少`,
    advice: '投入单位有两个以上的，请分别注明金额，例如“所在单位5万元；上级工会2万元”',
  }),
  'form-proof': ({ label }) => ({
    message: `${quoted(label)}带 * 号，须附证明复印件`,
    advice: '装订前请核对证明是否齐全',
  }),
  'form-seal': ({ label }) => ({
    message: `${quoted(label)}的证明须为加盖单位财务章的原件`,
    advice: '装订前请核对原件和印章',
  }),
  'form-listed': ({ label, count, listed }) => ({
    message: `${quoted(label)}填 ${count}，人员明细里是 ${listed}`,
    advice: '请核对成员发展台账和本表',
  }),
  'form-list-needed': ({ label }) => ({
    message: `${quoted(label)}填了人数，须另附人员明细：姓名、何时晋升何等级、何时获何荣誉`,
    advice: '请建立成员发展台账，明细可以自动生成',
  }),
  'form-converted': ({ converted, results }) => ({
    message: `成果转化 ${converted} 项，多于创新成果 ${results} 项`,
    advice: '请核对两个数',
  }),
  'form-people': ({ count, least }) => ({
    message: `成员总数为 ${count}，创新团队应有 ${least} 人以上`,
    advice: '请核对成员名单',
  }),
  'form-short': ({ count, least }) => ({
    message: `业绩简介有 ${count} 字，要求不少于 ${least} 字`,
    advice: '请补充近两年的工作和成效',
  }),
  'form-short-unclear': ({ words, characters, least }) => ({
    message: `业绩简介按 Word 字数为 ${words}，按字符数为 ${characters}；要求不少于 ${least} 字，文件没有写明怎么算`,
    advice: '最好补充到两种算法都够',
  }),
  'form-years': ({ value, expected }) => ({
    message: `年度写成${quoted(value)}，本表各栏应统一填 ${expected}`,
    advice: '请改成一致的两年，数据也按这两年填',
  }),
  'form-late': ({ date, deadline }) => ({
    message: `填报日期 ${date} 晚于当年申报截止日 ${deadline}`,
    advice: '请核对填报日期；逾期的按下一年度申报',
  }),
  'form-name': ({ value, expected }) => ({
    message: `工作室名称写成${quoted(value)}，与登记的${quoted(expected)}不一致`,
    advice: '封面、表内和登记表请写同一个完整名称',
  }),
  'form-attached': ({ count, rows }) => ({
    message: `骨干成员有 ${count} 人，表内 ${rows} 行，其余在附表里`,
    advice: '打印时请一并打印附表',
  }),
  'form-copies': () => ({
    message: '申报表一式两份，双面打印，与规章制度、业绩和成果证明一并装订，并报送电子版',
    advice: '提交前请核对份数和电子版',
  }),
  'form-orphan': ({ studio }) => ({
    message: `登记表里没有${quoted(studio)}，这份申报表没有对应的工作室`,
    advice: '工作室改了名称或单位的，请重新填表，旧表核对后删除',
  }),
  'form-year-open': ({ year }) => ({
    message: `台账里没有 ${year} 年的记录，近两年的数只按有记录的一年统计`,
    advice: '请补登台账后重新填表；确实没有的可以不管',
  }),
};
