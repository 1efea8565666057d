import { Gate } from '../tabs/gate';
import type { LaterTabProps } from '../tabs/tab';
import { LedgersScreen } from './ledgers-screen';

/** What the ledgers hold of what the document wants kept. */
export const LedgersTab = (props: LaterTabProps) => (
  <Gate session={props.session}>
    <LedgersScreen {...props} />
  </Gate>
);
