/** The ⋯ of the settings button. */
export const MoreDots = () => (
  <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    <g fill="currentColor">
      <circle cx="4.5" cy="10" r="1.5" />
      <circle cx="10" cy="10" r="1.5" />
      <circle cx="15.5" cy="10" r="1.5" />
    </g>
  </svg>
);
