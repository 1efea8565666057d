import { useState } from 'react';
import { useStrings } from '../strings-context';
import { Fold } from './fold';

/** What the keys do in the list of findings. */
export const KeyList = () => {
  const { pane } = useStrings();
  const [open, setOpen] = useState(false);
  return (
    <div className="keys">
      <Fold label={pane.keyboard} open={open} onToggle={() => setOpen(!open)}>
        <dl>
          {pane.keys.map(({ keys, does }) => (
            <div key={keys}>
              <dt>{keys}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </Fold>
    </div>
  );
};
