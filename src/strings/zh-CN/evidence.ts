import { evidenceItems } from './evidence-items';
import { ledgerFields, ledgerKinds } from './ledgers';

/** 台账证据清单 and the ledger templates. */
export const evidence = {
  items: evidenceItems,
  ledgers: ledgerKinds,
  fields: ledgerFields,
  sheet: {
    title: '台账证据清单',
    heading: '台账与证据清单',
    counts: (studios: number, missing: number, questions: number): string =>
      missing + questions === 0
        ? `${studios} 个工作室，没有发现缺项`
        : `${studios} 个工作室，缺 ${missing} 项，待核 ${questions} 项`,
    legend:
      '✓ 有　缺 应有而没有　待核 要由人判断　年内 还没到期　— 工作簿里没有可以判断的内容。点单元格可跳到所在位置。',
    studio: '工作室',
    unit: '所在单位',
    missing: '缺项数',
    states: { ok: '✓', missing: '缺', due: '年内', 'not-applicable': '不适用', question: '待核', unchecked: '—' },
    totals: { ok: '有（个）', missing: '缺（个）', open: '待核或未到期（个）' },
    details: '缺项明细',
    noDetails: '没有缺项',
  },
  template: {
    titles: ledgerKinds,
    clause: (document: string, article: string): string =>
      `依据：${document} ${/^[四五]·|^[一二三四五][（一二三四五六七八九末1-9]/.test(article) ? `“${article}”` : article}。`,
    explained: '一行记一件事，工作室名称请与登记表一致；证明材料填文件名、编号或打√。',
    explainedPerStudio: '每个工作室一行：已有的打√或填日期、文件名，没有的留空或写“缺”。',
    choose: '请从下拉列表里选',
    dateHint: '请填日期，例如 2026-11-20',
    numberHint: '请只填数字',
    proofHint: '填文件名、编号、日期或打√都可以；没有的留空。',
    lists: {
      yesNo: ['是', '否'],
      tick: ['√', '缺'],
      sex: ['男', '女'],
      activity: [
        '技能培训',
        '导师带徒',
        '合理化建议',
        '技术攻关',
        '先进工作法推广',
        '发明创造',
        '成果展示交流',
        '其他',
      ],
      result: ['技术革新', '工艺改进', '发明创造', '先进操作法', '合理化建议', '论文', '其他'],
      patent: ['发明', '实用新型', '外观设计'],
      award: ['国际', '国家', '省部', '地市', '其他'],
      spending: ['设备购置', '研究费用', '成果推广', '学习用品', '书籍资料', '材料', '培训交流', '其他'],
      assessment: ['保留', '整改', '撤销'],
    },
  },
};
