import { XmlElement } from '../../package/xml/xml-element';
import { parseSqref } from '../references/a1';
import type { StyleSheet } from '../styles/style-sheet';
import type { StyleWriter } from '../styles/write-styles';
import type { CellArea } from '../types';
import type { ConditionalFormatModel } from '../workbook';
import { DifferentialFormat } from './differential-format';
import { ruleDetails, type RuleDetails } from './rule-details';
import { ruleType } from './rule-type';

/** Where a rule stands in its sheet part. */
export interface RulePlace {
  readonly container: XmlElement;
  readonly rule: XmlElement;
  /** True inside extLst (x14). */
  readonly extension: boolean;
  /** The part of a classic data bar that stands in the extension. */
  readonly extended: XmlElement | undefined;
}

/** Position of a rule in the sheet's order; the store that holds it knows. */
export interface RuleOrder {
  positionOf(rule: ConditionalFormatModel): number;
  move(rule: ConditionalFormatModel, position: number): void;
}

/** One conditional format of a sheet. */
export class RuleFile implements ConditionalFormatModel {
  readonly type: string;
  readonly format: DifferentialFormat;
  /** Priority in the file; null for a rule that is not in the file yet. */
  readonly filePriority: number | null;
  #areas: readonly CellArea[];

  constructor(
    readonly id: string,
    readonly place: RulePlace,
    isNew: boolean,
    private readonly styles: StyleSheet,
    private readonly order: RuleOrder,
  ) {
    const { rule, extension } = place;
    this.type = ruleType(rule.get('type') ?? 'expression');
    this.#areas = this.readAreas();
    const priority = rule.get('priority');
    this.filePriority = isNew || priority === undefined ? null : Number(priority);
    const dxfId = rule.get('dxfId');
    const shared = dxfId === undefined ? undefined : styles.list('dxfs', 'dxf')[Number(dxfId)];
    this.format = new DifferentialFormat(extension ? rule.child('dxf') : shared, styles.colors);
  }

  get areas(): readonly CellArea[] {
    return this.#areas;
  }

  refresh(): void {
    this.#areas = this.readAreas();
  }

  private readAreas(): CellArea[] {
    const { container, extension } = this.place;
    return parseSqref((extension ? container.child('sqref')?.text() : container.get('sqref')) ?? '');
  }

  get priority(): number {
    return this.order.positionOf(this) + 1;
  }

  set priority(priority: number) {
    this.order.move(this, priority - 1);
  }

  get stopIfTrue(): boolean {
    return this.place.rule.flag('stopIfTrue');
  }

  set stopIfTrue(stop: boolean) {
    if (stop !== this.stopIfTrue) this.place.rule.set('stopIfTrue', stop ? '1' : undefined);
  }

  get formula(): string {
    return this.formulaElement()?.text() ?? '';
  }

  set formula(formula: string) {
    const text = formula.startsWith('=') ? formula.slice(1) : formula;
    const element = this.formulaElement();
    if (element) element.setText(text);
    else this.place.rule.children.push(XmlElement.create(`${this.place.rule.prefix}formula`, {}, text));
  }

  get details(): RuleDetails {
    return ruleDetails(this.place.rule, this.place.extended, this.place.extension, this.styles.colors);
  }

  /** Brings a changed look into the style part. */
  writeFormat(writer: StyleWriter): void {
    if (!this.format.changed) return;
    const { rule, extension } = this.place;
    if (!extension) {
      const dxf = this.format.toElement(writer.root.prefix);
      rule.set('dxfId', dxf ? writer.differentialId(dxf) : undefined);
      return;
    }
    const dxf = this.format.toElement('');
    const old = rule.child('dxf');
    if (old) rule.remove(old);
    if (dxf) rule.children.push(XmlElement.create(`${rule.prefix}dxf`, {}, ...dxf.elements()));
  }

  private formulaElement(): XmlElement | undefined {
    return this.place.rule.elements().find(({ local }) => local === 'formula' || local === 'f');
  }
}
