import type { EvidenceItem } from '../evidence-item';
import { type JudgeContext, NOT_APPLICABLE, type Verdict } from './judge-context';
import { judgeCycle } from './judge-cycle';
import { judgeLedger } from './judge-ledger';
import { judgeOccurrence } from './judge-occurrence';
import { judgeProof } from './judge-proof';
import { judgeStated } from './judge-stated';
import { judgeTeam } from './judge-team';
import { judgeWindow } from './judge-window';
import type { StudioCase } from './studio-case';

/** How one item stands with one studio. */
export const judgeItem = (context: JudgeContext, item: EvidenceItem, studio: StudioCase): Verdict => {
  if (studio.isWithdrawn || (item.applies && !studio.studio.rows.some(item.applies))) return NOT_APPLICABLE;
  if (item.type === 'ledger') return judgeLedger(context, item, studio);
  if (item.type === 'team') return judgeTeam(context, item, studio);
  if (item.type === 'proof') return judgeProof(context, item, studio);
  if (item.type === 'stated') return judgeStated(context, item, studio);
  if (item.per === 'two-years') return judgeWindow(context, item, studio);
  return typeof item.per === 'object'
    ? judgeCycle(context, item, studio, item.per.cycle)
    : judgeOccurrence(context, item, studio);
};
