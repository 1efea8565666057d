import type { Session } from '../session/use-session';
import { Segmented } from '../frame/segmented';
import { useStrings } from '../strings-context';

/** How much is checked, and whether the sheet tells it in a column too. */
export const CheckOptions = ({ session }: { session: Session }) => {
  const { setup } = useStrings();
  const { quick = false, resultColumn = false } = session.state.choices;
  const scopes = (['full', 'quick'] as const).map((value) => ({ value, label: setup.scopes[value] }));
  return (
    <div className="check-options">
      <Segmented
        legend={setup.scope}
        options={scopes}
        value={quick ? 'quick' : 'full'}
        onChange={(scope) => session.wish({ quick: scope === 'quick' })}
      />
      <p className="hint">{setup.scopeHints[quick ? 'quick' : 'full']}</p>
      <label className="tick">
        <input
          type="checkbox"
          checked={resultColumn}
          onChange={({ target }) => session.wish({ resultColumn: target.checked })}
        />
        <span>{setup.resultColumn}</span>
      </label>
    </div>
  );
};
