import type { CheckOutcome } from '../../actions/assistant';
import { useAllStrings } from '../strings-context';
import { LargeTick } from '../symbols/large-tick';

/** Nothing is wrong: said plainly, with what it was checked against. */
export const CleanResult = ({ outcome, document }: { outcome: CheckOutcome; document: string }) => {
  const { results } = useAllStrings();
  const studios = outcome.register.studioRows.length;
  if (studios === 0) return <p className="found">{results.nothingToCheck}</p>;
  return (
    <div className="clean">
      <LargeTick />
      <p className="clean-title">{results.nothingWrong}</p>
      <p className="hint">{results.nothingWrongHint(studios, document)}</p>
    </div>
  );
};
