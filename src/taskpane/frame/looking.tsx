import { Bar } from '../controls/bar';
import { useStrings } from '../strings-context';

/** The pane is still looking at the workbook, or fetching what it is to show. */
export const Looking = () => {
  const { pane } = useStrings();
  return (
    <div className="screen looking">
      <p>{pane.looking}</p>
      <Bar label={pane.looking} />
    </div>
  );
};
