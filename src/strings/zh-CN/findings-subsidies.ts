import type { ClauseCodes } from '../../domain/findings/clause-code';
import type { SentencesFor } from '../finding-sentences';
import { quoted } from './quoted';

type SubsidyCodes = Pick<
  ClauseCodes,
  | 'before-effective'
  | 'maybe-before-effective'
  | 'amount-differs'
  | 'entitled-differs'
  | 'level-unpaid'
  | 'unit-unclear'
  | 'shared-amount'
  | 'paid-unnamed'
  | 'paid-above'
  | 'paid-short'
  | 'not-paid'
  | 'promotion'
  | 'support-below'
  | 'overspent'
  | 'account-holder'
  | 'source-not-unit'
>;

/** Sentences about money that is paid for a naming. */
export const subsidySentences: SentencesFor<SubsidyCodes> = {
  'before-effective': ({ date, effective }) => ({
    message: `命名日期 ${date} 早于文件施行日期 ${effective}，补助没有按本文件核对`,
    advice: '请按命名时的规定核对补助',
  }),
  'maybe-before-effective': ({ date, effective }) => ({
    message: `命名日期只写到 ${date}，看不出是否在文件施行（${effective}）之后`,
    advice: '请写明命名的月和日',
  }),
  'amount-differs': ({ label, rate, amount }) => ({
    message: `${label}一次性补助为 ${rate} 元，这里登记为 ${amount} 元`,
    advice: `请核对级别和拨付凭证；级别无误的，补助应为 ${rate} 元`,
  }),
  'entitled-differs': ({ label, rate, amount }) => ({
    message:
      rate === 0
        ? `${label}命名没有这项补助，应拨数登记为 ${amount} 元`
        : `${label}一次性补助为 ${rate} 元，应拨数登记为 ${amount} 元`,
    advice: `请核对级别；级别无误的，应拨数为 ${rate} 元`,
  }),
  'level-unpaid': ({ label, amount }) => ({
    message: `${label}命名没有这项补助，这里登记为 ${amount} 元`,
    advice: '请核对级别；由其他工会拨付的，请登记拨付单位',
  }),
  'unit-unclear': ({ amount }) => ({
    message: `金额登记为 ${amount}，列名没有写单位，是 ${amount} 元还是 ${amount} 万元不清楚`,
    advice: '请在列名里写明（元）或（万元）',
  }),
  'shared-amount': ({ amount, studios }) => ({
    message: `${amount} 元填在 ${studios} 个工作室合并的单元格里，看不出各是多少`,
    advice: '请分行登记每个工作室的金额',
  }),
  'paid-unnamed': ({ amount }) => ({
    message: `登记了补助 ${amount} 元，却没有任何命名信息；补助只给已命名的工作室`,
    advice: '请补填级别、命名日期等，或核对补助',
  }),
  'paid-above': ({ label, rate, total }) => ({
    message: `同一次命名的补助合计 ${total} 元，超过${label}一次性补助 ${rate} 元`,
    advice: '请核对各次拨付，去掉重复登记',
  }),
  'paid-short': ({ label, rate, total }) => ({
    message: `${label}一次性补助为 ${rate} 元，登记的拨付合计 ${total} 元`,
    advice: '请核对是否还有未登记的拨付',
  }),
  'not-paid': ({ label, rate }) => ({
    message: `${label}命名有一次性补助 ${rate} 元，这里没有登记拨付`,
    advice: '已经拨付的请补填金额和日期',
  }),
  promotion: ({ from, to }) => ({
    message: `同一工作室先后有${from}和${to}命名，晋级后如何补助，文件未写明`,
    advice: '请按上级工会的意见确定全额、补差或不补',
  }),
  'support-below': ({ amount, least }) => ({
    message: `县市区（产业）工会支持 ${amount} 元，原则上不少于 ${least} 元`,
    advice: '请核对金额；这是原则性要求',
  }),
  overspent: ({ spent, paid }) => ({
    message: `补助支出 ${spent} 元，超过已拨补助 ${paid} 元`,
    advice: '请核对支出；超出部分不应列入补助支出',
  }),
  'account-holder': ({ value }) => ({
    message: `经费管理单位登记为${quoted(value)}，划拨经费应由所在单位工会管理`,
    advice: '请核对收款账户，填写单位工会的名称',
  }),
  'source-not-unit': ({ value }) => ({
    message: `经费来源登记为${quoted(value)}，没有看到所在单位；日常经费原则上由所在单位承担`,
    advice: '请确认所在单位是否承担日常经费，承担的请写明',
  }),
};
