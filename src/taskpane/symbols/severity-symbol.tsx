import type { Severity } from '../../domain/findings/finding';

const SHAPES: Readonly<Record<Severity, React.ReactNode>> = {
  error: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  warning: <path d="M6 1 11.5 11H.5z" fill="currentColor" />,
  info: <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="1.5" />,
};

/** ● ▲ ○ drawn alike in every font. It says nothing by itself: a word stands beside it. */
export const SeveritySymbol = ({ severity }: { severity: Severity }) => (
  <svg className={`symbol ${severity}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
    {SHAPES[severity]}
  </svg>
);
