import type { MarkKind } from '../actions/workbook-port';
import type { Severity } from '../domain/findings/finding';

/** How a mark looks on top of the user's own colours. */
export interface MarkLook {
  readonly fill: string;
  /** A dashed frame, so that the kind shows on an empty cell in grey print too. */
  readonly frame?: string;
}

const VIOLET = '#7030A0';

/**
 * Light enough for black text to stay at 4.5:1 and above, and apart from each other in grey print. Missing evidence is
 * violet and framed, so that nobody takes it for a wrong value; a form is printed, its gaps are barely tinted.
 */
export const MARK_LOOKS: Readonly<Record<MarkKind, Readonly<Record<Severity, MarkLook>>>> = {
  check: { error: { fill: '#FFC7CE' }, warning: { fill: '#FFEB9C' }, info: { fill: '#DDEBF7' } },
  evidence: {
    error: { fill: '#CCC0DA', frame: VIOLET },
    warning: { fill: '#E4DFEC', frame: VIOLET },
    info: { fill: '#F4F1F8', frame: VIOLET },
  },
  form: { error: { fill: '#FCE4D6' }, warning: { fill: '#FFF7E1' }, info: { fill: '#F2F2F2' } },
};
