import type { Finding } from '../../domain/findings/finding';

/** What the list needs to offer fixes. */
export interface Fixing {
  /** False while something else is going on. */
  readonly enabled: boolean;
  /** How many findings of the same kind can be fixed, this one included. */
  readonly alike: (finding: Finding) => number;
  readonly onFix: (finding: Finding) => void;
  /** Shows what would change before anything is written. */
  readonly onFixAlike: (finding: Finding) => void;
}
