import type { WorkbookPort } from '../../actions/workbook-port';
import type { BatchOptions } from '../options';

/** What a command came to on one file. */
export interface Done {
  /** As in the contract, for --json. */
  readonly answer: object;
  /** The same as a short table for people, line by line. */
  readonly table: () => readonly string[];
  /** 1: something of severity `error` was found. */
  readonly status: 0 | 1;
  /** Remarks for people, on standard error. */
  readonly remarks: readonly string[];
}

/** One command on one open workbook. */
export type RunCommand = (port: WorkbookPort, file: string, options: BatchOptions) => Promise<Done>;
