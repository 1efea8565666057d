import { pageElement } from '../page/page-elements';
import type { WorkbenchTexts } from '../texts/workbench-texts';

/** What the formula bar asks of the sheet. */
export interface FormulaBarActions {
  /** The bar got the focus: the active cell is edited. */
  edit(): void;
  typed(text: string): void;
  key(event: KeyboardEvent): void;
}

/** The bar above the sheet: the active cell's content as it would be typed. */
export class FormulaBar {
  readonly element = pageElement('formula-bar', HTMLTextAreaElement);

  constructor(texts: WorkbenchTexts, actions: FormulaBarActions) {
    this.element.setAttribute('aria-label', texts.formulaBar);
    this.element.addEventListener('focus', () => actions.edit());
    this.element.addEventListener('input', () => actions.typed(this.element.value));
    this.element.addEventListener('keydown', (event) => actions.key(event));
  }

  show(text: string): void {
    if (this.element.value !== text) this.element.value = text;
  }

  get hasFocus(): boolean {
    return document.activeElement === this.element;
  }
}
