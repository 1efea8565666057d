import type { CatalogueStrings } from '../catalogue-strings';

/** The rule catalogue: what each requirement is, who answers it, and whether this workbook can. */
export const catalogue: CatalogueStrings = {
  title: '规则目录',
  kinds: { rule: '规则', criterion: '评审标准', information: '说明' },
  severities: { error: '必须', warning: '应当', info: '原则性或说明性' },
  ways: {
    register: '检查登记表',
    evidence: '核对台账和佐证',
    subsidy: '核对补助',
    form: '核对申报表',
    drawn: '按规定的版式生成',
    person: '由人判断',
    nothing: '本工具不检查',
  },
  answers: {
    checked: '可以检查',
    partly: '能检查一部分',
    'no-column': '缺少列，未检查',
    elsewhere: '不看登记表',
    person: '由人判断',
    information: '无需检查',
    'no-register': '没有登记表',
  },
  needs: '需要的列',
  missing: '缺少的列',
  shows: '可参考的列',
  settings: '相关设置',
  questions: '文件没有写明或前后不一的地方',
  reading: '这里的处理',
  counts: (rules: number, criteria: number, information: number): string =>
    `规则 ${rules} 条，评审标准 ${criteria} 条，说明 ${information} 条`,
  answered: (checked: number, partly: number, missing: number): string =>
    `登记表可检查 ${checked} 条，能检查一部分 ${partly} 条，缺少列 ${missing} 条`,
};
