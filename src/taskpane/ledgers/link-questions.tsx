import { useId, useState } from 'react';
import type { LinkQuestion } from '../../actions/evidence-outcome';
import { Fold } from '../frame/fold';
import { useAllStrings } from '../strings-context';
import { PlaceButton } from '../tabs/place-button';

interface Props {
  readonly questions: readonly LinkQuestion[];
  readonly links: Readonly<Record<string, string | null>>;
  readonly busy: boolean;
  readonly onAnswer: (name: string, id: string | null) => void;
  readonly onGo: (sheet: string, address: string) => void;
}

/** Names in the ledgers that may be several studios': only a person can tell. None is preselected. */
export const LinkQuestions = ({ questions, links, busy, onAnswer, onGo }: Props) => {
  const { ledgers, common } = useAllStrings().tabs;
  const id = useId();
  const [open, setOpen] = useState(false);
  if (questions.length === 0) return null;
  const heading = ledgers.questions(questions.length);
  return (
    <section className="questions folded" aria-label={heading}>
      <Fold label={heading} open={open} onToggle={() => setOpen(!open)}>
        {questions.map(({ name, kind, rows, place, candidates }) => (
          <fieldset key={`${kind} ${name}`} className="question" disabled={busy}>
            <legend>
              {ledgers.whose(name, ledgers.kinds[kind], rows)}{' '}
              <PlaceButton {...place} showSheet label={common.goTo(`${place.sheet}!${place.address}`)} onGo={onGo} />
            </legend>
            {[...candidates, null].map((candidate) => (
              <label key={candidate?.id ?? 'none'}>
                <input
                  type="radio"
                  name={`${id} ${kind} ${name}`}
                  checked={name in links && links[name] === (candidate?.id ?? null)}
                  onChange={() => onAnswer(name, candidate?.id ?? null)}
                />
                <span>{candidate ? ledgers.candidate(candidate.name, candidate.unit) : ledgers.none}</span>
              </label>
            ))}
          </fieldset>
        ))}
      </Fold>
    </section>
  );
};
