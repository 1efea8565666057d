interface Props {
  readonly label: string;
  /** 0 to 1; absent when nobody knows how much is left. */
  readonly share?: number | undefined;
}

/** How far long work is. */
export const Bar = ({ label, share }: Props) => (
  <div
    className="bar"
    role="progressbar"
    aria-label={label}
    aria-valuemin={0}
    aria-valuemax={100}
    aria-valuenow={share === undefined ? undefined : Math.floor(share * 100)}
  >
    <div
      style={share === undefined ? {} : { width: `${share * 100}%` }}
      className={share === undefined ? 'unknown' : ''}
    />
  </div>
);
