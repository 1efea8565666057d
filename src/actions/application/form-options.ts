import type { Wording } from '../wording';

export interface FormOptions {
  /** The day from whose year the form's two years are worked out, 1900 serial days. */
  readonly asOf: number;
  readonly wording: Wording;
}
