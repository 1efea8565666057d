/** Sentences about money that no other check tells, and what completes them. Amounts are yuan, dates ISO texts. */
export interface SubsidyCodes {
  /** One cell names several bodies; `amount` may be the sum of what each paid. */
  readonly 'several-payers': { readonly value: string; readonly amount: number };
  /** Somebody decided that a rise in level is not paid. */
  readonly 'rise-unpaid': { readonly label: string; readonly amount: number };
  /** The payment list names a studio that the register does not know. */
  readonly 'payment-unlinked': { readonly name: string; readonly amount: number };
  /** The name or its unit fits several studios. */
  readonly 'payment-unclear': { readonly name: string; readonly studios: string };
  /** Another list has a payment of the same amount and day; `row` as Excel shows it. */
  readonly 'payment-repeated': { readonly amount: number; readonly sheet: string; readonly row: number };
  /** The register and the payment list tell different sums for one naming. */
  readonly 'payments-disagree': { readonly register: number; readonly list: number; readonly sheet: string };
  /** `word`: the forbidden purpose as it stands in the cell. */
  readonly 'spending-forbidden': { readonly word: string };
  readonly 'spending-travel': { readonly word: string };
  readonly 'spending-travel-forbidden': { readonly word: string };
  /** `words`: the purposes the document allows, joined by 、. */
  readonly 'spending-unlisted': { readonly value: string; readonly words: string };
  readonly 'spending-elsewhere': { readonly name: string };
  readonly 'spending-above': { readonly spent: number; readonly paid: number };
  /** `row`: the earlier entry's row number, as Excel shows it. */
  readonly 'support-twice': { readonly title: string; readonly row: number };
  readonly 'support-alike': { readonly title: string; readonly other: string; readonly row: number };
}
