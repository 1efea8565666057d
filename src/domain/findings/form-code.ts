/** Sentences of the checks of a filled application form. `label`: path of the field's labels. Amounts are 万元. */
export interface FormCodes {
  readonly 'form-blank': { readonly label: string };
  readonly 'form-date': { readonly label: string; readonly value: string };
  readonly 'form-month': { readonly label: string; readonly value: string };
  readonly 'form-impossible-date': { readonly label: string; readonly value: string };
  readonly 'form-numerals': { readonly label: string; readonly value: string };
  readonly 'form-wide-digits': { readonly label: string; readonly value: string };
  readonly 'form-no-number': { readonly label: string; readonly value: string };
  readonly 'form-sum': {
    readonly year: number;
    readonly income: number;
    readonly saving: number;
    readonly total: number;
  };
  readonly 'form-sources': { readonly year: number; readonly sum: number; readonly amount: number };
  readonly 'form-sources-open': { readonly year: number; readonly value: string };
  readonly 'form-proof': { readonly label: string };
  readonly 'form-seal': { readonly label: string };
  readonly 'form-listed': { readonly label: string; readonly count: number; readonly listed: number };
  readonly 'form-list-needed': { readonly label: string };
  readonly 'form-converted': { readonly converted: number; readonly results: number };
  readonly 'form-people': { readonly count: number; readonly least: number };
  readonly 'form-short': { readonly count: number; readonly least: number };
  readonly 'form-short-unclear': { readonly words: number; readonly characters: number; readonly least: number };
  readonly 'form-years': { readonly value: string; readonly expected: string };
  readonly 'form-late': { readonly date: string; readonly deadline: string };
  readonly 'form-name': { readonly value: string; readonly expected: string };
  readonly 'form-attached': { readonly count: number; readonly rows: number };
  readonly 'form-copies': Readonly<Record<string, never>>;
  readonly 'form-orphan': { readonly studio: string };
  readonly 'form-year-open': { readonly year: number };
}
