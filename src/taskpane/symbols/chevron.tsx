/** Points down when open, right when closed. */
export const Chevron = ({ open }: { open: boolean }) => (
  <svg className={open ? 'chevron open' : 'chevron'} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
    <path
      d="M4 2.5 7.5 6 4 9.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
