import type { GroupBy } from '../../domain/findings/group-findings';
import { Choice } from '../controls/choice';
import { SearchField } from '../controls/search-field';
import { useAllStrings } from '../strings-context';

const GROUPINGS: readonly GroupBy[] = ['studio', 'rule', 'column'];

interface Props {
  readonly groupBy: GroupBy;
  readonly search: string;
  readonly onGroupBy: (groupBy: GroupBy) => void;
  readonly onSearch: (search: string) => void;
}

/** How the findings are put together, and a search among them. */
export const ListTools = ({ groupBy, search, onGroupBy, onSearch }: Props) => {
  const { results } = useAllStrings();
  const choose = (value: string) => onGroupBy(GROUPINGS.find((each) => each === value) ?? 'studio');
  return (
    <div className="tools">
      <Choice small aria-label={results.groupBy} value={groupBy} onChoose={choose}>
        {GROUPINGS.map((each) => (
          <option key={each} value={each}>
            {results.grouping[each]}
          </option>
        ))}
      </Choice>
      <SearchField
        label={results.searchHint}
        placeholder={results.search}
        clearLabel={results.emptySearch}
        value={search}
        onSearch={onSearch}
      />
    </div>
  );
};
