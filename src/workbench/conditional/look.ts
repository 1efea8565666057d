/** What the conditional formats make of one cell; null parts stay as the cell has them. */
export interface ConditionalLook {
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly strikethrough: boolean | null;
  readonly bar: DataBar | null;
  readonly icon: Icon | null;
  /** The rules that hold for the cell, strongest first: "=formula" of a custom rule, else its type. */
  readonly rules: readonly string[];
}

/** A bar from one place of the cell's width to another, in percent. */
export interface DataBar {
  readonly from: number;
  readonly to: number;
  readonly color: string;
}

export interface Icon {
  readonly symbol: string;
  readonly color: string;
  /** The value stands behind the icon unless the rule shows the icon only. */
  readonly alone: boolean;
}

export const PLAIN_LOOK: ConditionalLook = {
  fill: null,
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  bar: null,
  icon: null,
  rules: [],
};
