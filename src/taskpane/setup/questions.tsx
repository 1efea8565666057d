import type { MappingQuestion } from '../../domain/register/register';
import { answerTo } from '../session/effective-choices';
import type { Session } from '../session/use-session';
import { useStrings } from '../strings-context';
import { QuestionCard, type QuestionOption } from './question-card';
import { columnName } from '../../domain/cell/cell-address';

/** What only the user can settle, each with the values it is about and the likely answer preselected. */
export const Questions = ({ session }: { session: Session }) => {
  const strings = useStrings();
  const { mapping, fields } = strings;
  const { inspection, answers } = session.state;
  const { questions = [], register = null, samples = [] } = inspection ?? {};
  if (questions.length === 0) return null;

  const option = (column: number): QuestionOption => ({
    column,
    label: mapping.columnOption(
      columnName(column),
      register?.columns.find((each) => each.column === column)?.header ?? '',
    ),
    samples: mapping.samples(samples.find((each) => each.column === column)?.values ?? []),
  });
  const optionsOf = ({ columns }: MappingQuestion): QuestionOption[] => [
    ...columns.map(option),
    { column: null, label: mapping.noneOfThese, samples: '' },
  ];
  const ask = ({ kind, field }: MappingQuestion): string =>
    kind === 'two-columns' ? mapping.twoColumns(fields[field]) : mapping.missingField(fields[field]);
  return (
    <section className="questions" aria-label={mapping.questions(questions.length)}>
      <h3>{mapping.questions(questions.length)}</h3>
      {questions.map((question) => (
        <QuestionCard
          key={question.field}
          legend={ask(question)}
          options={optionsOf(question)}
          chosen={answerTo(question, answers)}
          onChoose={(column) => session.answer(question.field, column)}
        />
      ))}
    </section>
  );
};
