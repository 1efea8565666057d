import { useState } from 'react';
import type { EvidenceLedger, UnlinkedRows } from '../../actions/evidence-outcome';
import { Fold } from '../frame/fold';
import { useAllStrings } from '../strings-context';
import { PlaceButton } from '../tabs/place-button';

interface Props {
  readonly ledgers: readonly EvidenceLedger[];
  readonly unlinked: readonly UnlinkedRows[];
  readonly onGo: (sheet: string, address: string) => void;
}

/** Which ledgers were read, and what in them belongs to nobody. */
export const LedgerFolds = ({ ledgers, unlinked, onGo }: Props) => {
  const { tabs } = useAllStrings();
  const words = tabs.ledgers;
  const [open, setOpen] = useState<'ledgers' | 'unlinked' | null>(null);
  const toggle = (which: 'ledgers' | 'unlinked') => setOpen(open === which ? null : which);
  const line = (place: EvidenceLedger['place'], text: string) => (
    <li key={`${place.sheet} ${place.address} ${text}`}>
      <span>
        <PlaceButton {...place} showSheet label={tabs.common.goTo(`${place.sheet}!${place.address}`)} onGo={onGo} />
        <small>{text}</small>
      </span>
    </li>
  );
  if (ledgers.length === 0) return <p className="hint">{words.noLedgers}</p>;
  return (
    <div>
      <Fold label={words.read(ledgers.length)} open={open === 'ledgers'} onToggle={() => toggle('ledgers')}>
        <ul className="plain-list wide-list">
          {ledgers.map(({ kind, place, rows, linked }) => line(place, words.ledger(words.kinds[kind], rows, linked)))}
        </ul>
      </Fold>
      {unlinked.length > 0 && (
        <Fold label={words.unlinked(unlinked.length)} open={open === 'unlinked'} onToggle={() => toggle('unlinked')}>
          <ul className="plain-list wide-list">
            {unlinked.map(({ name, kind, place, rows }) =>
              line(place, words.unlinkedRows(name, words.kinds[kind], rows)),
            )}
          </ul>
        </Fold>
      )}
    </div>
  );
};
