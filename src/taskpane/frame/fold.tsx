import { useId, type ReactNode } from 'react';
import { Chevron } from '../symbols/chevron';

interface Props {
  readonly label: string;
  readonly open: boolean;
  readonly children: ReactNode;
  readonly onToggle: () => void;
}

/** A line that unfolds what belongs to it. What is folded away is not rendered. */
export const Fold = ({ label, open, children, onToggle }: Props) => {
  const id = useId();
  return (
    <div className="fold">
      <button type="button" className="fold-button" aria-expanded={open} aria-controls={id} onClick={onToggle}>
        <Chevron open={open} />
        <span>{label}</span>
      </button>
      {open && <div id={id}>{children}</div>}
    </div>
  );
};
