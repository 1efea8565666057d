/** Codes of the command line's error answers; public and stable. */
export type BatchErrorCode =
  | 'not-a-workbook'
  | 'old-format'
  | 'password'
  | 'unreadable'
  | 'too-large'
  | 'no-register'
  | 'no-policy'
  | 'unknown-sheet'
  | 'unknown-studio'
  | 'bad-option';

/** An input that cannot be used, with the sentence that says so. `code` is absent for a fault of our own. */
export class BatchError extends Error {
  constructor(
    readonly code: BatchErrorCode | 'unexpected',
    message: string,
  ) {
    super(message);
    this.name = 'BatchError';
  }
}
