import type { FormRow } from '../form-layout';
import { GRID } from './grid';

/* The printed instructions of the form, number by number. */
const NOTES = [
  '1.“创新工作室名称”应完整填写创新工作室的名称。',
  '2.“创建日期”以团队模式规范开展工作或被命名的时间。',
  '3.“经费主要来源”投入单位两个以上，需分别注明投入经费额。',
  '4.表中“经费投入、技术创新、经济效益、培养人才、社会效益”均填写近两年情况。',
  '5.表中“*”表示均须提供相关证明复印件，经济效益须加盖单位财务章的原件。',
  '6.“培养人才”需列表详细说明（如:人员名单、何时晋升为何种等级、何时获何种荣誉称号等）。',
  '7.如有其它需要特别说明的内容，可以补充相应的书面证明材料。',
  '8.本表用打印方式填写，使用仿宋小四号字，日期、年月统一使用“20180420”的规范格式填写，数字统一使用阿拉伯数字。',
  '9.签署意见栏必须填写明确意见，并签名、盖章。',
  '10.请勿改变字体大小，格式及页面设置。',
  '11.此表填写一式两份，请双面打印，与工作室规章制度、工作业绩和创新成果证明材料等一并装订成册。',
] as const;

/** The page 填 表 说 明. */
export const noteRows: readonly FormRow[] = [
  {
    height: 60,
    newPage: true,
    cells: [{ column: 0, columns: GRID.length, look: 'heading', text: '填 表 说 明' }],
  },
  ...NOTES.map((text): FormRow => ({ height: 30, cells: [{ column: 0, columns: GRID.length, look: 'note', text }] })),
];
