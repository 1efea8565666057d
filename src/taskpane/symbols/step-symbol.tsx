export type StepState = 'done' | 'now' | 'next';

const SHAPES: Readonly<Record<StepState, React.ReactNode>> = {
  done: <path d="M1.5 6.5 4.5 9.5l6-7" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />,
  now: <path d="M3.5 2v8L9.5 6z" fill="currentColor" />,
  next: <circle cx="6" cy="6" r="2" fill="currentColor" />,
};

/** Done, under way, still to come. */
export const StepSymbol = ({ state }: { state: StepState }) => (
  <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
    {SHAPES[state]}
  </svg>
);
