import type { LaterTabProps } from '../tabs/tab';
import { Gate } from '../tabs/gate';
import { SubsidyScreen } from './subsidy-screen';

/** What each studio is due, what was paid, and where the two differ. */
export const SubsidyTab = (props: LaterTabProps) => (
  <Gate session={props.session}>
    <SubsidyScreen {...props} />
  </Gate>
);
