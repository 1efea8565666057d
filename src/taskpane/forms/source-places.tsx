import type { SourceCell } from '../../domain/application/source-cell';
import { useAllStrings } from '../strings-context';
import { PlaceButton } from '../tabs/place-button';

/** More cells than these are told by their number: a count over a whole ledger has hundreds. */
const MOST = 3;

interface Props {
  readonly places: readonly SourceCell[];
  readonly onGo: (sheet: string, address: string) => void;
}

/** Where a value comes from, each cell a way to it. */
export const SourcePlaces = ({ places, onGo }: Props) => {
  const { common } = useAllStrings().tabs;
  return (
    <span className="places">
      {places.slice(0, MOST).map((place) => (
        <PlaceButton
          key={`${place.sheet} ${place.address}`}
          {...place}
          showSheet
          label={common.goTo(`${place.sheet}!${place.address}`)}
          onGo={onGo}
        />
      ))}
      {places.length > MOST && <span className="hint">{common.andMore(places.length - MOST)}</span>}
    </span>
  );
};
