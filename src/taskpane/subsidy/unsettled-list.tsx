import { useState } from 'react';
import { toA1 } from '../../domain/cell/cell-address';
import type { Unsettled } from '../../domain/subsidy/subsidy-figures';
import { Fold } from '../frame/fold';
import { useAllStrings } from '../strings-context';
import { PlaceButton } from '../tabs/place-button';

interface Props {
  readonly unsettled: readonly Unsettled[];
  readonly onGo: (sheet: string, address: string) => void;
}

/** Namings somebody has to decide on, each with its reason and its cell. */
export const UnsettledList = ({ unsettled, onGo }: Props) => {
  const { tabs } = useAllStrings();
  const [open, setOpen] = useState(false);
  if (unsettled.length === 0) return null;
  const { unsettled: heading, why } = tabs.subsidy;
  return (
    <Fold label={heading(unsettled.length)} open={open} onToggle={() => setOpen(!open)}>
      <ul className="plain-list">
        {unsettled.map((each) => (
          <li key={`${each.sheet} ${toA1(each.cell)} ${each.why}`}>
            <PlaceButton
              sheet={each.sheet}
              address={toA1(each.cell)}
              label={tabs.common.goTo(toA1(each.cell))}
              onGo={onGo}
            />
            <span>
              {each.studio}
              <small>{why[each.why](each.from ?? '', each.to ?? '')}</small>
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  );
};
