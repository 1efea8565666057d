import { SearchBox, Select } from '@fluentui/react-components';
import type { GroupBy } from '../../domain/findings/group-findings';
import { useStrings } from '../strings-context';

const GROUPINGS: readonly GroupBy[] = ['studio', 'rule', 'column'];

interface Props {
  readonly groupBy: GroupBy;
  readonly search: string;
  readonly onGroupBy: (groupBy: GroupBy) => void;
  readonly onSearch: (search: string) => void;
}

/** How the findings are put together, and a search among them. */
export const ListTools = ({ groupBy, search, onGroupBy, onSearch }: Props) => {
  const { results } = useStrings();
  const choose = (value: string) => onGroupBy(GROUPINGS.find((each) => each === value) ?? 'studio');
  return (
    <div className="tools">
      <Select size="small" aria-label={results.groupBy} value={groupBy} onChange={(_, { value }) => choose(value)}>
        {GROUPINGS.map((each) => (
          <option key={each} value={each}>
            {results.grouping[each]}
          </option>
        ))}
      </Select>
      <SearchBox
        size="small"
        aria-label={results.searchHint}
        placeholder={results.search}
        value={search}
        onChange={(_, { value }) => onSearch(value)}
      />
    </div>
  );
};
