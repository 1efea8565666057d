/** The product's own mark: a ledger with a tick, as on the ribbon. */
export const ProductMark = () => (
  <svg viewBox="0 0 32 32" width="20" height="20" aria-hidden="true">
    <path
      d="M3.5 4.5a2 2 0 0 1 2-2h18a2 2 0 0 1 2 2v23a2 2 0 0 1-2 2h-18a2 2 0 0 1-2-2z"
      fill="#fff"
      stroke="#6b7280"
    />
    <path d="M3 5a3 3 0 0 1 3-3h17a3 3 0 0 1 3 3v4H3z" fill="#c8102e" />
    <path d="M3 14.5h23M3 20.5h23M10.5 9v20" stroke="#c9ced6" fill="none" />
    <circle cx="22.5" cy="22.5" r="8.5" fill="#fff" />
    <circle cx="22.5" cy="22.5" r="7.5" fill="#107c41" />
    <path
      d="M18.8 22.7l2.7 2.7 4.8-5.3"
      fill="none"
      stroke="#fff"
      strokeWidth="2.2"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
