interface Props {
  readonly sheet: string;
  readonly address: string;
  /** Named only where it is not the register's. */
  readonly showSheet?: boolean;
  readonly label: string;
  readonly onGo: (sheet: string, address: string) => void;
}

/** A cell's address that leads to the cell. */
export const PlaceButton = ({ sheet, address, showSheet = false, label, onGo }: Props) => (
  <button type="button" className="place" aria-label={label} onClick={() => onGo(sheet, address)}>
    {showSheet ? `${sheet}!${address}` : address}
  </button>
);
