/** Stands over "nothing wrong". */
export const LargeTick = () => (
  <svg className="large-tick" viewBox="0 0 48 48" width="56" height="56" aria-hidden="true">
    <circle cx="24" cy="24" r="22" fill="none" stroke="currentColor" strokeWidth="2.5" />
    <path
      d="M14.5 24.5l6.5 6.5 13-14"
      fill="none"
      stroke="currentColor"
      strokeWidth="3.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
