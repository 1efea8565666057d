import type { OccurrenceItem } from '../evidence-item';
import { gather, isTold } from './gather';
import { type JudgeContext, UNCHECKED, type Verdict } from './judge-context';
import { judgeEver } from './judge-ever';
import { judgeQuarters } from './judge-quarters';
import { judgeYears } from './judge-years';
import type { StudioCase } from './studio-case';

/** Whether something happened as often as the document asks. Windows and cycles have judges of their own. */
export const judgeOccurrence = (context: JudgeContext, item: OccurrenceItem, studio: StudioCase): Verdict => {
  if (!isTold(context, item, studio)) return UNCHECKED;
  const found = gather(context, item, studio);
  if (item.per === 'ever') return judgeEver(context, item, studio, found);
  return item.per === 'quarter'
    ? judgeQuarters(context, item, studio, found)
    : judgeYears(context, item, studio, found);
};
