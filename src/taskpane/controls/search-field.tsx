import { Cross } from '../symbols/cross';

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly clearLabel: string;
  readonly value: string;
  readonly onSearch: (value: string) => void;
}

/** A search with its own way to empty it; Escape does so too. */
export const SearchField = ({ label, placeholder, clearLabel, value, onSearch }: Props) => (
  <span className="search">
    <input
      type="search"
      aria-label={label}
      placeholder={placeholder}
      value={value}
      onChange={({ target }) => onSearch(target.value)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onSearch('');
      }}
    />
    {value !== '' && (
      <button type="button" aria-label={clearLabel} onClick={() => onSearch('')}>
        <Cross />
      </button>
    )}
  </span>
);
