import { personName } from '../cell/normalise-text';
import type { Field } from '../register/field';
import { type Answer, found, gap, together } from './answer';
import type { MemberEntry, Told } from './facts';
import type { MemberPart } from './form-field';
import { MEMBER_COLUMNS } from './cccc-2018/member-rows';
import { dateOf, textOf } from './from-register';
import type { StudioRecord } from './studio-record';

/** People of the studio's member list, in its order. */
export const memberEntries = ({ facts }: StudioRecord): readonly MemberEntry[] => facts.members?.entries ?? [];

/** What a told cell gives for a field. */
export const toldAnswer = (told: Told<string | number>): Answer => {
  if (told.value !== null) return found(told.value, [told.cell]);
  return told.text === ''
    ? gap({ code: 'blank' }, told.cell)
    : gap({ code: 'unreadable', value: told.text }, told.cell);
};

/** One cell of a member row. */
export const memberPart = (record: StudioRecord, member: number, part: MemberPart): Answer => {
  const { members } = record.facts;
  if (!members) return gap({ code: 'no-list', list: 'members' });
  const entry = members.entries[member];
  if (!entry) return gap({ code: 'not-in-list', list: 'members' }, members.header);
  const told = entry[part];
  const column = MEMBER_COLUMNS[part].label.replace('\n', '');
  return told ? toldAnswer(told) : gap({ code: 'no-list-column', list: 'members', column }, members.header);
};

/* A leader who stands in the member list is told about there too. */
const leaderEntries = (record: StudioRecord): MemberEntry[] => {
  const names = new Set(record.rows.map((studio) => personName(studio.text('leader.name'))));
  return memberEntries(record).filter(({ name }) => names.has(personName(name?.text ?? '')) && name?.text !== '');
};

const LISTED: Readonly<Partial<Record<Field, MemberPart>>> = {
  'leader.sex': 'sex',
  'leader.birth': 'birth',
  'leader.education': 'education',
  'leader.title': 'title',
};

/* 197201 and 19720115 do not contradict each other: the longer one says more. */
const sameBeginning = (answer: Answer): Answer => {
  const candidates = answer.candidates.filter(
    ({ value }) =>
      !answer.candidates.some((other) => other.value !== value && String(other.value).startsWith(String(value))),
  );
  return { ...answer, candidates };
};

/** Something about the leader, from the register and from the member list. */
export const leaderPart = (record: StudioRecord, field: Field): Answer => {
  const part = LISTED[field];
  const isDate = field === 'leader.birth';
  const own = isDate ? dateOf(record, field) : textOf(record, field);
  if (!part) return own;
  const listed = leaderEntries(record).flatMap((entry) => {
    const told = entry[part];
    return told ? [toldAnswer(told)] : [];
  });
  const all = together(own, ...listed);
  return isDate ? sameBeginning(all) : all;
};
