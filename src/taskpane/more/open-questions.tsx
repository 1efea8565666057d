import { useEffect, useState } from 'react';
import type { DocumentRules } from '../../actions/rules-outcome';
import type { QuestionSentence } from '../../strings/catalogue-strings';
import { Fold } from '../frame/fold';
import { useAllStrings } from '../strings-context';

/** What these documents leave open or say in two ways, and how the tool reads it. */
export const OpenQuestions = ({ documents }: { documents: readonly DocumentRules[] }) => {
  const strings = useAllStrings();
  const { more } = strings.tabs;
  const [open, setOpen] = useState(false);
  const [sentences, setSentences] = useState<Readonly<Record<string, QuestionSentence>> | null>(null);
  useEffect(() => {
    if (!open) return undefined;
    let wanted = true;
    strings.openQuestions().then(
      (loaded) => wanted && setSentences(loaded),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [open, strings]);
  const questions = new Map(documents.flatMap(({ questions: all }) => all.map((question) => [question.id, question])));
  if (questions.size === 0) return null;
  const clausesOf = (id: string) =>
    documents.flatMap(({ document, questions: all }) =>
      all.filter((each) => each.id === id).map(({ articles }) => `${document} ${articles.join('、')}`),
    );
  return (
    <Fold label={more.rules.questions(questions.size)} open={open} onToggle={() => setOpen(!open)}>
      <ul className="field-list">
        {[...questions.keys()].map((id) => (
          <li key={id}>
            <span>{sentences?.[id]?.asks ?? ''}</span>
            <span className="hint">{`${strings.catalogue.reading}：${sentences?.[id]?.reading ?? ''}`}</span>
            <span className="hint">{clausesOf(id).join('；')}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
};
