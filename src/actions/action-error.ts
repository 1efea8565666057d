/** Failures that have their own sentence; everything else is `unexpected` and shows Excel's code. */
export type ActionErrorCode =
  | 'no-register'
  | 'no-policy'
  | 'unknown-sheet'
  | 'no-rows'
  | 'protected'
  | 'structure-protected'
  | 'read-only'
  | 'cell-editing'
  | 'payload'
  | 'too-old'
  | 'changed-meanwhile'
  | 'busy'
  | 'cancelled'
  | 'unexpected';

/** An action that did not come to its end. The workbook is as it was unless `changed` says what was already written. */
export class ActionError extends Error {
  constructor(
    readonly code: ActionErrorCode,
    readonly params: Readonly<Record<string, string>> = {},
    readonly changed: 'nothing' | 'marks-partly' = 'nothing',
  ) {
    super(code);
    this.name = 'ActionError';
  }
}
