import { useState } from 'react';
import { Fold } from '../frame/fold';
import type { Session } from '../session/use-session';
import { useStrings } from '../strings-context';
import { MappingPanel } from './mapping-panel';

/** The mapping, one click away. */
export const MappingFold = ({ session }: { session: Session }) => {
  const { mapping } = useStrings();
  const [open, setOpen] = useState(false);
  const count = session.state.inspection?.register?.columns.length ?? 0;
  if (count === 0) return null;
  return (
    <Fold label={open ? mapping.hide : mapping.show(count)} open={open} onToggle={() => setOpen(!open)}>
      <MappingPanel session={session} />
    </Fold>
  );
};
