import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Looking } from '../frame/looking';
import { ScreenHeading } from '../frame/screen-heading';
import { FailureMessage } from '../messages/failure-message';
import type { Session } from '../session/use-session';
import { PolicyPicker } from '../setup/policy-picker';
import { Questions } from '../setup/questions';
import { SheetPicker } from '../setup/sheet-picker';
import { useStrings } from '../strings-context';
import { canWork } from './tab-choices';

interface Props {
  readonly session: Session;
  readonly children: ReactNode;
}

const NoRegister = ({ session }: { session: Session }) => {
  const { setup, pane } = useStrings();
  return (
    <div className="screen">
      <ScreenHeading>{setup.noRegister}</ScreenHeading>
      <p className="found">{setup.noRegisterHint}</p>
      <SheetPicker session={session} />
      <Button className="wide" disabled={session.state.work !== null} onClick={() => session.look()}>
        {pane.lookAgain}
      </Button>
    </div>
  );
};

/** Shows a tab once there are a register and a document to work by; until then it asks for what is missing. */
export const Gate = ({ session, children }: Props) => {
  const { inspection, failure } = session.state;
  if (!inspection) return failure ? <FailureMessage failure={failure} session={session} /> : <Looking />;
  if (!inspection.register) return <NoRegister session={session} />;
  const open = inspection.questions.length > 0 && session.state.outcome === null;
  return (
    <>
      {(!canWork(session.state) || open) && (
        <div className="screen">
          {!canWork(session.state) && <PolicyPicker session={session} />}
          <Questions session={session} />
        </div>
      )}
      {canWork(session.state) && children}
    </>
  );
};
