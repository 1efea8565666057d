import { ActionError } from '../actions/action-error';
import type { MarkKind, OwnSheetKind, WorkbookSurvey } from '../actions/workbook-port';
import { queueOldSheet, readOldSheets, type OldSheet } from './old-sheets';
import { ownMarks, queueMarkFormulas, readMarkFormulasSingly, type OwnMark } from './own-marks';
import type { SurveyedSheet } from './surveyed-sheet';
import { surveyWorkbook } from './survey-workbook';

/** What one piece of work has loaded, kept for its next steps so that the number of batches stays constant. */
export class SessionMemory {
  sheets: readonly SurveyedSheet[] = [];
  /** True once marks were set or removed: what is known of them no longer holds. */
  marksChanged = false;
  #formulasLoaded = false;
  readonly #olds = new Map<SurveyedSheet, OldSheet>();

  constructor(private readonly context: Excel.RequestContext) {}

  async survey(): Promise<WorkbookSurvey> {
    const { sheets, workbook } = await surveyWorkbook(this.context);
    this.sheets = sheets;
    this.#olds.clear();
    this.#formulasLoaded = this.marksChanged = false;
    return workbook;
  }

  /** @throws ActionError `unknown-sheet` */
  readonly sheet = (name: string): SurveyedSheet => {
    const found = this.sheets.find(({ survey }) => survey.name === name);
    if (!found) throw new ActionError('unknown-sheet', { sheet: name });
    return found;
  };

  get names(): string[] {
    return this.sheets.map(({ survey }) => survey.name);
  }

  ownSheets(kinds: readonly OwnSheetKind[]): SurveyedSheet[] {
    return this.sheets.filter(({ tag }) => tag !== null && kinds.includes(tag.kind));
  }

  /** Takes what was just read of sheets of ours. */
  keep(olds: readonly OldSheet[]): void {
    for (const old of olds) this.#olds.set(old.sheet, old);
  }

  /** Our sheets of these kinds with what stands in them; one batch for every 2 MB that is not known yet. */
  async oldSheets(kinds: readonly OwnSheetKind[]): Promise<OldSheet[]> {
    const wanted = this.ownSheets(kinds);
    this.keep(
      await readOldSheets(
        this.context,
        wanted.filter((sheet) => !this.#olds.has(sheet)),
      ),
    );
    return wanted.flatMap((sheet) => this.#olds.get(sheet) ?? []);
  }

  /** Our marks of these kinds; one batch unless they are known. */
  async marksOf(kinds: readonly MarkKind[]): Promise<OwnMark[]> {
    if (this.marksChanged) {
      for (const { conditionalFormats } of this.sheets) conditionalFormats.load('items/type');
      await this.context.sync();
      this.#formulasLoaded = this.marksChanged = false;
    }
    if (!this.#formulasLoaded) await this.syncWithOwn(() => undefined);
    return ownMarks(this.sheets, kinds);
  }

  /** Loads what clearing and replacing need, together with whatever is already queued. */
  async syncWithOwn(queue: () => void): Promise<void> {
    const first = !this.#formulasLoaded;
    queue();
    if (first) queueMarkFormulas(this.sheets);
    let keepCheck = this.queueEarlierCheck();
    this.#formulasLoaded = true;
    try {
      await this.context.sync();
    } catch (error) {
      if (!first) throw error;
      queue();
      keepCheck = this.queueEarlierCheck();
      await this.context.sync();
      await readMarkFormulasSingly(this.context, this.sheets);
    }
    keepCheck();
  }

  /* The result sheet of the earlier check comes along: every check reads and replaces it. */
  private queueEarlierCheck(): () => void {
    const queued = this.ownSheets(['check']).flatMap((sheet) => queueOldSheet(sheet) ?? []);
    return () => this.keep(queued.map((finish) => finish()));
  }
}
