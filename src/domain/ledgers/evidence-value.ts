import { type CellValue, isBlank, isErrorValue } from '../cell/cell-value';
import { compactText } from '../cell/normalise-text';

/** What a cell for proof says. A file that is named is taken as stated: nobody looked whether it exists. */
export type EvidenceReading = 'present' | 'missing' | 'not-needed' | 'unclear';

const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|gif|bmp|tiff?|zip|rar|7z|mp4|wps|et|ofd|txt|html?)$/i;
const NO =
  /^(?:[×✗✘✕☒☐□/\\—–\-_]+|x|n|no|f|false|无|没有|未|否|没|不|缺|欠|欠缺|缺失|空|暂无|尚无|暂缺|尚缺|待定|未有|无材料|无证明|没有材料|n\/a)$/i;
const NOT_YET =
  /^(?:(?:有?待|尚待|还?未|尚未|暂未|还没有?|没有?|缺少?|尚缺|还缺|暂缺|正在|拟)(?:补|交|传|提供|上传|归档|整理|收集|打印|盖章|齐|提交|上报|完善|办理|取得|落实|核实|报送|补充|复印|装订|扫描|签字|认定|出具|开具|准备|入档|存档|附|下发|下证|颁发|领取|批|完成){1,3}(?:中|齐全?|资料|材料|证明|证书)?)[。.!！]?$/;
const NOT_NEEDED = /^(?:不适用|无需|不需要?|不涉及|免|无须|不必)(?:提供|证明|材料|佐证)?$/;
const UNCLEAR = /^(?:是否|有无|部分|基本|不详|不清|不明|未知|待查|待核|存疑|\?|？)/;

const fromText = (text: string): EvidenceReading => {
  const compact = compactText(text);
  if (FILE.test(compact)) return 'present';
  if (NO.test(compact) || NOT_YET.test(compact) || /^0+$/.test(compact)) return 'missing';
  if (NOT_NEEDED.test(compact)) return 'not-needed';
  return UNCLEAR.test(compact) && compact.length <= 8 ? 'unclear' : 'present';
};

/** Reads a proof cell: ticks, file names, numbers and days are there; 无 未 否 待补 / 0 and blank are missing. */
export const readEvidence = (value: CellValue): EvidenceReading => {
  if (isBlank(value)) return 'missing';
  if (typeof value === 'boolean') return value ? 'present' : 'missing';
  if (typeof value === 'number') return value > 0 ? 'present' : 'missing';
  return isErrorValue(value) ? 'unclear' : fromText(value);
};
