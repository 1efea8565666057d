import { compactText } from '../cell/normalise-text';
import { KIND_OPTIONS } from './cccc-2018/studio-rows';
import { type Answer, firstOf, gap, together } from './answer';
import { dateOf, numberOf, textOf } from './from-register';
import { memberEntries } from './values-members';
import type { StudioRecord } from './studio-record';

/** The four words of the form as far as the register uses them; what it says otherwise stays blank. */
const kindWords = (text: string): string => {
  const compact = compactText(text).replace(/其它/g, '其他');
  return KIND_OPTIONS.filter((option) => compact.includes(option)).join('、');
};

/** Which of the four boxes are ticked, as words joined by 、. */
export const kindOf = (record: StudioRecord): Answer => {
  const { candidates, gap: missing } = textOf(record, 'studio.kind');
  if (missing) return gap(missing.reason, missing.wanted);
  const answers = candidates.map(({ value, sources }): Answer => {
    const words = kindWords(String(value));
    if (words === '') return gap({ code: 'unreadable', value: String(value) }, sources[0]);
    return { candidates: [{ value: words, sources }], gap: null };
  });
  const [first, ...rest] = answers;
  return first ? together(first, ...rest) : gap({ code: 'blank' });
};

/** The instructions allow the day on which the team began to work by rule, or that of its naming. */
export const createdOf = (record: StudioRecord): Answer =>
  firstOf(dateOf(record, 'studio.created'), dateOf(record, 'naming.date'));

/* More people in the list than the register counts cannot be: one of the two is wrong. Fewer may be the key members only. */
const peopleOf = (record: StudioRecord): Answer => {
  const counted = numberOf(record, 'studio.memberCount', 'count');
  const entries = memberEntries(record);
  if (entries.length === 0) return counted;
  const sources = entries.flatMap(({ name }) => (name ? [name.cell] : []));
  const listed: Answer = { candidates: [{ value: entries.length, sources }], gap: null };
  if (counted.candidates.length === 0) return listed;
  return counted.candidates.some(({ value }) => Number(value) < entries.length) ? together(counted, listed) : counted;
};

const JOINED = /^(.*)\/(.*)$/;

/** The two halves of 成员总数/场所面积. */
export const sizeParts = (value: string): readonly [people: string, area: string] => {
  const [, people = '', area = ''] = JOINED.exec(value) ?? [];
  return [people.trim(), area.trim()];
};

/** 成员总数/场所面积 in one cell; when only one half is known, the other is left open: "12/". */
export const sizeOf = (record: StudioRecord): Answer => {
  const people = peopleOf(record);
  const area = numberOf(record, 'site.area', 'area');
  if (people.candidates.length + area.candidates.length === 0) return people;
  const left = people.candidates.length > 0 ? people.candidates : [{ value: '', sources: [] }];
  const right = area.candidates.length > 0 ? area.candidates : [{ value: '', sources: [] }];
  const candidates = left.flatMap((count) =>
    right.map((space) => ({
      value: `${count.value}/${space.value}`,
      sources: [...count.sources, ...space.sources],
    })),
  );
  return { candidates, gap: people.gap ?? area.gap };
};
