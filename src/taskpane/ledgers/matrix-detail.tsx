import { Button } from '@fluentui/react-components';
import type { EvidenceOutcome, EvidenceStudio } from '../../actions/evidence-outcome';
import { useAllStrings } from '../strings-context';
import { Cross } from '../symbols/cross';
import { PlaceButton } from '../tabs/place-button';

interface Props {
  readonly outcome: EvidenceOutcome;
  readonly studio: EvidenceStudio;
  readonly item: number;
  readonly onGo: (sheet: string, address: string) => void;
  readonly onClose: () => void;
}

/** The cell one is at, in words: what is asked, where it stands or should stand, what is told about it. */
export const MatrixDetail = ({ outcome, studio, item, onGo, onClose }: Props) => {
  const strings = useAllStrings();
  const { ledgers, common } = strings.tabs;
  const head = outcome.items[item];
  const cell = studio.cells[item];
  if (!head || !cell) return null;
  const { state, place, count } = cell;
  const told = cell.findings.flatMap((index) => outcome.findings[index] ?? []);
  const document = told.find(({ clause }) => clause)?.clause?.document ?? '';
  return (
    <div className="matrix-detail" role="status">
      <div>
        <p>
          <strong>{studio.name}</strong>
        </p>
        <p>
          {ledgers.cell(ledgers.items[head.id] ?? head.id, ledgers.states[state], count)}{' '}
          {place && (
            <PlaceButton {...place} showSheet label={common.goTo(`${place.sheet}!${place.address}`)} onGo={onGo} />
          )}
        </p>
        {told.map((finding) => {
          const { message, advice } = strings.finding(finding);
          return (
            <p key={`${finding.rule} ${message}`} className="hint">
              {message}
              {advice !== '' && ` · ${advice}`}
            </p>
          );
        })}
        <p className="hint">{`${document} ${head.article}`.trim()}</p>
      </div>
      <Button appearance="subtle" size="small" icon={<Cross />} aria-label={strings.pane.close} onClick={onClose} />
    </div>
  );
};
