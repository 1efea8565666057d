import { quoted } from './quoted';

/** What `fill` says on the command line. */
export const batchFill = {
  unknownStudio: (studio: string): string => `登记表里没有工作室${quoted(studio)}。请核对 --studio，名称要写完整。`,
  needsStudio: 'fill 要说明填哪个工作室：--studio 名称，或者 --all。',
  oneOfTwo: '--studio 和 --all 只能用一个。',
  onlyFill: (name: string): string => `${name} 只用于 fill。`,
  byHand: '手工填写',
  title: (file: string, forms: number): string => `${file}：申报表 ${forms} 份`,
  form: (studio: string, sheet: string | null, state: string, filled: number, total: number): string =>
    `  ${studio}  ${filled}/${total} 项  ${sheet === null ? '没有写入' : `工作表“${sheet}”${state}`}`,
  states: { written: '已写入', unchanged: '没有变化', left: '有人改动过行列，没有重填' },
  missing: (label: string, why: string): string => `    缺 ${label}：${why}`,
};
