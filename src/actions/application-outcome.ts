import type { GapReason } from '../domain/application/form-gap';
import type { SourceCell } from '../domain/application/source-cell';
import type { Finding } from '../domain/findings/finding';
import type { PolicyId } from '../domain/policies/policy';
import type { Note } from './assistant';

/** Told between two steps: rows read, sheets written, forms marked. */
export type FillProgress = (step: 'read' | 'write' | 'mark', done: number, total: number) => void;

/** A field of a form that holds something. `label`: path of labels from the outside in, joined by "/". */
export interface FilledField {
  readonly label: string;
  /** Cell of the form sheet. */
  readonly address: string;
  readonly value: string;
  /** Cells the value was read from or counted over; none for what people typed into the form. */
  readonly sources: readonly SourceCell[];
  /** Read or counted in the workbook, chosen where sources disagreed, or typed into the form by hand and kept. */
  readonly origin: 'workbook' | 'chosen' | 'hand';
}

/** A field that stays blank, and why. */
export interface MissingField {
  readonly label: string;
  readonly address: string;
  readonly reason: GapReason;
  /** The cell that would fill it, null where the workbook has none for it. */
  readonly wanted: SourceCell | null;
}

/** A field for which the workbook gives more than one value. */
export interface FieldConflict {
  readonly label: string;
  readonly address: string;
  readonly candidates: readonly { readonly value: string; readonly sources: readonly SourceCell[] }[];
  /** The value somebody decided on, null while it is open: then the field stays blank. */
  readonly chosen: string | null;
}

/** A cell of an existing form that no longer holds what this add-in wrote. */
export interface EditedField {
  readonly label: string;
  readonly address: string;
  /** What stands there now. */
  readonly now: string;
  /** What a new filling would write. */
  readonly fresh: string;
}

/** What a studio's form holds, or would hold. */
export interface FormContent {
  /** Tells studios apart, also those of the same name: see `studioKey`. */
  readonly key: string;
  readonly studio: string;
  readonly unit: string;
  readonly fields: readonly FilledField[];
  readonly missing: readonly MissingField[];
  readonly conflicts: readonly FieldConflict[];
  /** "31/36": how many of the fields that count hold something. */
  readonly filled: number;
  readonly total: number;
}

/** One studio of the register before its form is filled. */
export interface StudioForm extends FormContent {
  /** Its rows in the register, one-based. */
  readonly rows: readonly number[];
  /** Its form sheet in the workbook, null when there is none yet. */
  readonly sheet: string | null;
  /** Cells of that sheet edited by hand; a filling keeps them unless told otherwise. */
  readonly edited: readonly EditedField[];
  /** True when rows or columns of that sheet were moved: it cannot be filled again, only be replaced as a whole. */
  readonly rebuilt: boolean;
}

export interface FormsInspection {
  readonly policy: PolicyId;
  /** False: the text of this document's form is not known, the sheet is a plain summary page. */
  readonly official: boolean;
  /** The two years the form speaks about. */
  readonly years: readonly [number, number];
  readonly sheet: string;
  readonly studios: readonly StudioForm[];
}

/** What is to be filled, and what was decided about it. */
export interface FillRequest {
  /** Keys of studios; all of the register with "all". */
  readonly studios: readonly string[] | 'all';
  /** The value chosen where sources disagree: studio key → label → value. */
  readonly decisions?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Edited cells to be replaced by what the workbook says: studio key → labels, or "all" also for a rebuilt sheet. */
  readonly replace?: Readonly<Record<string, readonly string[] | 'all'>>;
}

/** What came of one form. */
export interface FilledForm extends FormContent {
  /** Name of the form sheet; null when it could not be written. */
  readonly sheet: string | null;
  /** The outline 申报材料参考提纲 and the attached lists, where there are any. */
  readonly otherSheets: readonly string[];
  /** Written anew, left because nothing changed, or left because somebody has moved its rows. */
  readonly state: 'written' | 'unchanged' | 'left';
  /** Labels whose value differs from the earlier filling; none without one. */
  readonly changed: readonly string[];
  /** Edited cells that were kept. */
  readonly kept: readonly EditedField[];
  readonly findings: readonly Finding[];
}

export interface FillOutcome {
  readonly policy: PolicyId;
  readonly official: boolean;
  readonly years: readonly [number, number];
  readonly forms: readonly FilledForm[];
  /** Findings of all forms. */
  readonly findings: readonly Finding[];
  /** Cells marked in the form sheets. */
  readonly markedCells: number;
  readonly notes: readonly Note[];
}

/** The form sheets of the workbook as they stand now, checked. */
export interface FormsCheck {
  readonly policy: PolicyId;
  readonly forms: readonly {
    readonly key: string;
    readonly studio: string;
    readonly sheet: string;
    /** True when its rows were moved: then only the fields that are found again are checked. */
    readonly rebuilt: boolean;
    readonly findings: readonly Finding[];
  }[];
  readonly markedCells: number;
  readonly notes: readonly Note[];
}
