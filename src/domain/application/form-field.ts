/** The columns of the member rows. */
export const MEMBER_PARTS = ['name', 'sex', 'birth', 'education', 'title', 'department', 'duty'] as const;
export type MemberPart = (typeof MEMBER_PARTS)[number];

/** Which of the form's two years. */
export type FormYear = 0 | 1;

export const PATENT_KINDS = ['utility', 'invention'] as const;
export type PatentKind = (typeof PATENT_KINDS)[number];
export const AWARD_LEVELS = ['international', 'national', 'provincial', 'municipal'] as const;
export type AwardLevel = (typeof AWARD_LEVELS)[number];
export const GRADES = ['double', 'senior-technician', 'technician', 'senior-worker', 'other'] as const;
export type Grade = (typeof GRADES)[number];
export const HONOURS = ['national', 'provincial', 'municipal', 'company'] as const;
export type Honour = (typeof HONOURS)[number];

type LeaderPart =
  'name' | 'sex' | 'birth' | 'education' | 'ethnicity' | 'politics' | 'specialty' | 'title' | 'phone' | 'honours';

/** Names a field of a form, whatever its label. */
export type FormFieldId =
  | `cover.${'studio' | 'unit' | 'unitType' | 'recommender' | 'date'}`
  | `studio.${'name' | 'created' | 'unit' | 'field' | 'kind' | 'size'}`
  | `naming.${'body' | 'date' | 'level'}`
  | `fund.${FormYear}.${'amount' | 'source'}`
  | `result.${'count' | 'converted'}`
  | `patent.${PatentKind}`
  | `award.${AwardLevel}`
  | `benefit.${FormYear}.${'income' | 'saving' | 'total'}`
  | 'training.total'
  | `grade.${Grade}`
  | `honour.${Honour}`
  | 'social'
  | `leader.${LeaderPart}`
  | `member.${number}.${MemberPart}`
  | 'summary'
  | `opinion.${number}`
  | `plain.${string}`;

/** How a field is written and what its check looks for. */
export type FormFieldKind =
  'text' | 'date' | 'month' | 'count' | 'money' | 'options' | 'size' | 'sources' | 'lines' | 'long' | 'pen';

/** One field of a form. */
export interface FormField {
  readonly id: FormFieldId;
  /** Labels from the outside in, joined by "/": "经费投入(万元)/2016年/投入金额". */
  readonly label: string;
  readonly kind: FormFieldKind;
  /** A proof has to be handed in with it. */
  readonly starred?: boolean;
  /** A member row's cell: the block counts as one item, not each of its cells. */
  readonly member?: number;
}
