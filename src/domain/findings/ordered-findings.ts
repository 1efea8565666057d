import { compareFindings } from './compare-findings';
import type { Finding } from './finding';
import { mergeFindings, orderFindings } from './order-findings';

/** Findings that come in parts, gathered in the order of the sheet. */
export class OrderedFindings {
  private readonly all: Finding[] = [];
  private inOrder = true;

  /** Parts come from the top of the sheet down; a merged cell that stands above its row may break that. */
  add(part: readonly Finding[]): void {
    const ordered = orderFindings(part);
    const [first] = ordered;
    const last = this.all.at(-1);
    if (first && last && compareFindings(last, first) > 0) this.inOrder = false;
    for (const finding of ordered) this.all.push(finding);
  }

  /** All of them, and those that belong to no part. */
  with(others: readonly Finding[]): Finding[] {
    if (!this.inOrder) this.all.sort(compareFindings);
    return mergeFindings(this.all, orderFindings(others));
  }
}
