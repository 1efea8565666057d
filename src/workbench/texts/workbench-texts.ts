/** Every text of the workbench page. */
export interface WorkbenchTexts {
  readonly title: string;
  readonly notExcel: string;
  readonly open: string;
  readonly save: string;
  readonly sample: string;
  readonly chooseSample: string;
  readonly undo: string;
  readonly redo: string;
  readonly openPane: string;
  readonly check: string;
  readonly options: string;
  readonly profile: string;
  readonly profiles: { readonly windows: string; readonly 'windows-2021': string; readonly web: string };
  readonly language: string;
  readonly theme: string;
  readonly light: string;
  readonly dark: string;
  readonly zoom: string;
  readonly nameBox: string;
  readonly formulaBar: string;
  readonly cellEntry: (address: string, text: string) => string;
  readonly sheets: string;
  readonly paneFrame: string;
  readonly splitter: string;
  readonly dropHere: string;
  readonly opening: (name: string) => string;
  readonly saved: (name: string) => string;
  readonly ready: string;
  readonly selected: (cells: number, sum: string | null) => string;
  readonly sortUp: string;
  readonly sortDown: string;
  readonly sortMerged: string;
  readonly nothingToSort: string;
  readonly filter: (column: string) => string;
  readonly listOfValues: string;
  readonly filterAll: string;
  readonly filterBlank: string;
  readonly filterApply: string;
  readonly filterClear: string;
  readonly notFound: (name: string) => string;
  readonly openingErrors: Readonly<Record<OpeningErrorCode, string>>;
  readonly editErrors: Readonly<Record<string, string>>;
  readonly editRefused: (code: string) => string;
  readonly paneFailed: string;
  readonly note: string;
  readonly thread: string;
}

export type OpeningErrorCode =
  'not-a-workbook' | 'old-format' | 'password' | 'unreadable' | 'too-large' | 'no-file' | 'unknown';
