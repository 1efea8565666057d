import type { Choices } from '../../actions/assistant';
import type { Field } from '../../domain/register/field';
import type { MappingQuestion } from '../../domain/register/register';
import type { Answers, SessionState } from './session-state';

/** The answer shown as preselected: the user's own, else the likely one. Null stands for "no such column". */
export const answerTo = (question: MappingQuestion, answers: Answers): number | null => {
  const answer = answers[question.field];
  if (answer !== undefined) return answer;
  return question.kind === 'two-columns' ? question.likely : (question.columns[0] ?? null);
};

const columnsOf = (question: MappingQuestion, answers: Answers): Record<number, Field | null> => {
  const answer = answerTo(question, answers);
  if (question.kind === 'missing-field') return answer === null ? {} : { [answer]: question.field };
  return Object.fromEntries(question.columns.map((column) => [column, column === answer ? question.field : null]));
};

/** The document to check against: chosen now, else remembered, else the likely one as the screen shows it preselected. */
export const effectivePolicy = ({ choices, inspection }: Pick<SessionState, 'choices' | 'inspection'>) =>
  choices.policy ?? inspection?.policy ?? inspection?.suggestedPolicy ?? null;

/** The choices a check is started with: what the user chose, completed by what was found and the answers as shown. */
export const effectiveChoices = (state: Pick<SessionState, 'choices' | 'answers' | 'inspection'>): Choices => {
  const { choices, answers, inspection } = state;
  const columns: Record<number, Field | null> = {};
  for (const question of inspection?.questions ?? []) Object.assign(columns, columnsOf(question, answers));
  Object.assign(columns, choices.columns);
  const policy = effectivePolicy(state);
  const sheet = choices.sheet ?? inspection?.register?.sheet;
  const { quick = false, resultColumn = false, settings } = choices;
  return {
    ...(quick ? { quick } : {}),
    ...(resultColumn ? { resultColumn } : {}),
    ...(settings ? { settings } : {}),
    ...(sheet === undefined ? {} : { sheet }),
    ...(policy === null ? {} : { policy }),
    ...(Object.keys(columns).length > 0 ? { columns } : {}),
  };
};
