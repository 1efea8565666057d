import { isBlank } from '../cell/cell-value';
import type { Grid } from '../cell/grid';
import { compactText, plainText } from '../cell/normalise-text';
import type { Header } from './find-header';
import { meaningsOfPath } from './header-meanings';
import { headerKey } from './header-text';

/* Words that head the columns of ledgers, member lists, payment lists, spend lists, results and forms, never a register's. */
const FOREIGN =
  /^(?:活动(?:时间|日期|主题|名称|地点|类型|形式|次数|记录)|参加人(?:数|员)|参与人(?:数|员)|主持人员|记录人|成果(?:名称|类型|简介|编号)|完成(?:人|单位|时间|情况)|主要完成人|实施时间|专利(?:号|名称|类型)|授权(?:日期|公告日)|培训(?:名称|时间|内容|地点|人数)|凭证号|凭证编号|摘要|单价|数量|规格型号|经手人|经办人|领款人|签收人?|收款(?:人|账号|账户)|开户行|开户银行|银行账号|账号|所在部门|部门|主要分工|分工|岗位|职务|进入(?:工作室)?时间|加入时间|晋升(?:时间|情况)|支出(?:项目|类别|日期|用途)|收入|支出|余额|用途|票据号|发票号|项目名称|课题名称|物品名称|设备名称|单元格|所在单元格|问题|问题说明|严重程度|条款|依据|规则|建议|现值|现在的值|师傅|徒弟|身份证号|年龄|考评(?:项目|内容|得分)|得分|评分|分值|名额)$/;
const NOT_A_REGISTER =
  /活动|成果|成员|经费|支出|拨付|发放|付款|申报表|申报书|检查结果|证据清单|补助测算|审核记录|修改记录|规则设置|填表说明|填报说明|说明|目录|封面|模板|专利|培训|课题|项目|考评|评分|附表|字典|下拉/;
const REGISTER = /登记|汇总|名册|名单|总表|基本情况|工作室台账|管理台账|工作室一览|信息表/;

/** What speaks for and against a sheet being the register. */
export interface SheetTraits {
  /** Columns that a register does not have. */
  readonly foreign: number;
  /** Share of the rows whose studio stands further up already: a ledger has many rows per studio. */
  readonly repeated: number;
  readonly names: number;
  /** 1: the sheet's or table's title is a register's, −1: another list's, 0: says nothing. */
  readonly title: -1 | 0 | 1;
}

const titleSays = (grid: Grid, header: Header): -1 | 0 | 1 => {
  const above = grid.values
    .slice(0, header.top)
    .flat()
    .filter((value) => typeof value === 'string');
  const own = [
    plainText(grid.sheet),
    ...above.map(compactText).filter((text) => text.length <= 40 && !/[:：]/.test(text)),
  ];
  if (own.some((text) => NOT_A_REGISTER.test(text.replace(/基本情况说明/g, '')))) return -1;
  return own.some((text) => REGISTER.test(text)) ? 1 : 0;
};

/** Looks at a sheet's header, title and first rows. */
export const sheetTraits = (grid: Grid, header: Header): SheetTraits => {
  const name = header.paths.find(({ texts }) => meaningsOfPath(texts)[0]?.field === 'studio.name')?.column ?? -1;
  const names = grid.values
    .slice(header.bottom + 1)
    .map((row) => row[name])
    .filter((value) => value !== undefined && !isBlank(value))
    .map((value) => compactText(String(value)));
  return {
    foreign: header.paths.filter(({ texts }) => FOREIGN.test(headerKey(texts.at(-1) ?? ''))).length,
    repeated: names.length < 2 ? 0 : 1 - new Set(names).size / names.length,
    names: names.length,
    title: titleSays(grid, header),
  };
};
