/** A cell of the workbook, as people name it. */
export interface SourceCell {
  readonly sheet: string;
  /** "F9" */
  readonly address: string;
}
