import { Gate } from '../tabs/gate';
import type { LaterTabProps } from '../tabs/tab';
import { FormsScreen } from './forms-screen';

/** The application forms of the register's studios. */
export const FormsTab = (props: LaterTabProps) => (
  <Gate session={props.session}>
    <FormsScreen {...props} />
  </Gate>
);
