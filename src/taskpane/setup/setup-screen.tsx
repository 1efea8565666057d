import { Button } from '@fluentui/react-components';
import type { Session } from '../session/use-session';
import { useStrings } from '../strings-context';
import { ScreenHeading } from '../frame/screen-heading';
import { CheckOptions } from './check-options';
import { foundSentence } from './found-sentence';
import { MappingFold } from './mapping-fold';
import { PolicyPicker } from './policy-picker';
import { Questions } from './questions';
import { SheetPicker, sheetIsOpen } from './sheet-picker';

/** Before the first check: what was found, what is still open, and one button. */
export const SetupScreen = ({ session }: { session: Session }) => {
  const strings = useStrings();
  const { setup, pane } = strings;
  const { inspection, work } = session.state;
  if (!inspection) return null;
  const { register, remembered } = inspection;
  const unused = register?.columns.filter(({ field }) => field === null).length ?? 0;
  return (
    <div className="screen setup">
      <ScreenHeading>{register ? setup.heading : setup.noRegister}</ScreenHeading>
      <div className="found-block">
        <p className="found">{register ? foundSentence(register, strings) : setup.noRegisterHint}</p>
        {unused > 0 && <p className="hint">{setup.unusedColumns(unused)}</p>}
        {remembered && register && <p className="hint">{setup.rememberedNote}</p>}
      </div>
      {sheetIsOpen(inspection) && <SheetPicker session={session} />}
      {register && <PolicyPicker session={session} />}
      {register && <Questions session={session} />}
      {register ? (
        <Button appearance="primary" size="large" className="wide" disabled={work !== null} onClick={session.check}>
          {pane.check}
        </Button>
      ) : (
        <Button className="wide" disabled={work !== null} onClick={() => session.look()}>
          {pane.lookAgain}
        </Button>
      )}
      {register && <CheckOptions session={session} />}
      {register && <p className="hint">{setup.promise}</p>}
      {register && <MappingFold session={session} />}
    </div>
  );
};
