import type { FormList, GapReason } from '../../domain/application/form-gap';

/** What the actions write into form sheets besides the form's own labels. */
export interface FormWording {
  /** What the sheets are called in messages. */
  readonly name: string;
  /** Names of the sheets of one studio. */
  title(studio: string): string;
  plainTitle(studio: string): string;
  outlineTitle(studio: string): string;
  attachmentTitle(studio: string): string;
  /** Why a field is blank, and what would fill it. */
  why(reason: GapReason): string;
  readonly lists: Readonly<Record<FormList, string>>;
  /** The page for documents whose official form is not known. */
  readonly plain: { readonly heading: string; readonly notice: string };
  readonly attachment: {
    readonly members: string;
    readonly development: string;
    readonly name: string;
    readonly date: string;
    readonly grade: string;
    readonly honour: string;
    readonly none: string;
  };
  readonly outline: {
    /** Above what the workbook already knows, and above the room to write. */
    readonly known: string;
    readonly unknown: string;
    readonly write: string;
    readonly materials: string;
    /** "2 项，见“创新成果台账”" */
    items(count: number, list: string): string;
    people(count: number, list: string): string;
  };
}
