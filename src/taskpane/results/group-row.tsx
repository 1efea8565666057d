import { useAllStrings } from '../strings-context';
import { Chevron } from '../symbols/chevron';

interface Props {
  readonly title: string;
  readonly count: number;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** The heading of a group; it folds the group away. */
export const GroupRow = ({ title, count, open, onToggle }: Props) => {
  const { results } = useAllStrings();
  return (
    <h3 className="group-row">
      <button type="button" aria-expanded={open} onClick={onToggle}>
        <Chevron open={open} />
        <span className="group-title">{title}</span>
        <span className="group-count" aria-label={results.items(count)}>
          {count}
        </span>
      </button>
    </h3>
  );
};
