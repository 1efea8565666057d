import { isBlank } from '../cell/cell-value';
import type { Grid } from '../cell/grid';
import { compactText, plainText } from '../cell/normalise-text';
import { Ledger, type LedgerLayout, LedgerRow } from './ledger';
import type { LedgerField } from './ledger-field';
import type { LedgerTable, SectionLine } from './ledger-table';
import { withoutLedgerWords, yearInTitle } from './ledger-title';
import { type Link, NOBODY, type StudioLinker } from './studio-linker';

/** Whose the rows are that name nobody themselves. */
interface Owner {
  readonly name: string;
  readonly link: Link;
  readonly from: 'sheet' | 'block' | 'none';
}

/* Columns that say whose a row is and nothing of what happened. */
const IDENTITY: ReadonlySet<LedgerField> = new Set<LedgerField>(['seq', 'studio', 'unit', 'leader', 'year']);

const ROWS_AT_ONCE = 1500;

const NO_OWNER: Owner = { name: '', link: NOBODY, from: 'none' };
const WHOLE = /汇总|全部|总表|各工作室/;
const PARTS = /\s{2,}|[;；,，]|(?:所在单位|单位|领衔人|带头人|负责人|年度|填报日期|填表日期|日期)[:：]/;
const CALLED = /工作室/;
/* A remark may speak of studios without naming one. */
const SENTENCE = /[。！]|^(?:说明|注|依据|填写|备注)[:：]?/;
const LONGEST_NAME_LINE = 80;
/* 填报人：…, 所在单位：…: a label that is not the studio's. */
const OTHER_LABEL = /^(?!(?:创新)?工作室|名称)[^:：]{1,10}[:：]/;

/* A line such as 工作室名称：…  年度：2024, or 某某创新工作室创新成果台账: what of it may be a studio's name. */
const namesIn = (text: string): string[] => {
  const first = plainText(text).split(PARTS)[0] ?? '';
  const bare = withoutLedgerWords(first);
  return bare === compactText(first) ? [first] : [first, bare];
};

const nameless = (name: string): boolean =>
  withoutLedgerWords(name).replace(/(?:职工|劳模|技术|创新|工匠|人才|\(|\))*工作室.*$/, '') === '';

/* A line that names a studio, even one that the register does not have, begins that studio's rows. */
const ownerIn = (text: string, linker: StudioLinker, from: 'sheet' | 'block'): Owner | null => {
  if (text.length > LONGEST_NAME_LINE || SENTENCE.test(text) || OTHER_LABEL.test(text)) return null;
  const names = namesIn(text);
  let doubtful: Owner | null = null;
  for (const name of names) {
    const link = linker.link(name);
    if (link.kind === 'sure') return { name, link, from };
    if (link.kind === 'maybe') doubtful ??= { name, link, from };
  }
  if (!CALLED.test(text) || doubtful) return CALLED.test(text) ? doubtful : null;
  const [, bare = names[0] ?? ''] = names;
  return !nameless(bare) && !WHOLE.test(text) ? { name: bare, link: NOBODY, from } : null;
};

/** Reads the ledgers of one sheet, going down it: a line that names a studio holds until the next that does. */
export class SheetReader {
  private owner: Owner;
  private year: number | null = null;

  constructor(
    private readonly grid: Grid,
    private readonly linker: StudioLinker,
    private readonly date1904: boolean,
  ) {
    this.owner = this.ownerOfSheet();
  }

  /* Sheets are called after studios as well as after ledgers; only a name that means somebody counts. */
  private ownerOfSheet(): Owner {
    const { sheet } = this.grid;
    const bare = withoutLedgerWords(sheet);
    const link = bare.length > 1 ? this.linker.link(bare) : NOBODY;
    if (link.kind === 'sure' || (link.kind === 'maybe' && CALLED.test(sheet)))
      return { name: bare, link, from: 'sheet' };
    const [only, another] = this.linker.studios;
    if (only && !another) return { name: only.name, link: { kind: 'sure', studio: 0 }, from: 'sheet' };
    return NO_OWNER;
  }

  private take({ text }: SectionLine, isTitle: boolean): void {
    const year = yearInTitle(text);
    if (year !== null) this.year = year;
    if (isTitle && WHOLE.test(text)) this.owner = this.ownerOfSheet();
    this.owner = ownerIn(text, this.linker, 'block') ?? this.owner;
  }

  /** Reads one ledger, in steps. */
  *read(table: LedgerTable): Generator<void, Ledger> {
    const ledger = new Ledger(table, this.grid, this.date1904);
    const own = ledger.columnsOf('studio')[0] ?? -1;
    const titles = table.sections.filter(({ row }) => row < table.headerTop);
    const inside = table.sections.filter(({ row }) => row > table.headerBottom);
    this.year = null;
    for (const line of titles) this.take(line, true);
    /* Further in, a lone cell goes on with the row above it: 参加人员 on several lines. */
    const first = table.columns[0]?.column ?? 0;
    let next = 0;
    let above: Link | null = null;
    const layouts = new Set<LedgerLayout>();
    const content = table.columns.filter(({ field }) => !field || !IDENTITY.has(field)).map(({ column }) => column);
    let done = 0;
    for (const row of table.rows) {
      if ((done += 1) % ROWS_AT_ONCE === 0) yield;
      for (let line = inside[next]; line && line.row < row; line = inside[(next += 1)]) {
        if (line.column === own) above = this.linker.link(line.text);
        else if (line.column <= first || CALLED.test(line.text)) this.take(line, false);
      }
      const { link, name, from } = this.whose(ledger, row, own, above);
      if (own >= 0 && name !== '' && from === 'column') above = link;
      /* A line prepared for a studio, with nothing in it yet. */
      if (content.every((column) => isBlank(ledger.valueAt(row, column)))) continue;
      layouts.add(from);
      ledger.rows.push(new LedgerRow(ledger, row, link, name, this.year));
    }
    ledger.layout = layoutOf(layouts, this.owner.from, own >= 0);
    return ledger;
  }

  private whose(
    ledger: Ledger,
    row: number,
    own: number,
    above: Link | null,
  ): { link: Link; name: string; from: LedgerLayout } {
    const value = own < 0 ? '' : ledger.valueAt(row, own);
    if (!isBlank(value)) {
      const name = String(value).trim();
      const unit = ledger.columnsOf('unit')[0];
      return {
        name,
        link: this.linker.link(name, unit === undefined ? '' : String(ledger.valueAt(row, unit))),
        from: 'column',
      };
    }
    /* A blank below a name may go on with it, or may have been forgotten. */
    if (own >= 0 && above && this.owner.from !== 'block') return { name: '', link: doubted(above), from: 'column' };
    return this.owner;
  }
}

const doubted = (link: Link): Link => (link.kind === 'sure' ? { kind: 'maybe', studios: [link.studio] } : link);

const layoutOf = (seen: ReadonlySet<LedgerLayout>, owner: Owner['from'], hasColumn: boolean): LedgerLayout => {
  for (const layout of ['column', 'block', 'sheet'] as const) if (seen.has(layout)) return layout;
  return hasColumn ? 'column' : owner;
};
