import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useStrings } from '../strings-context';
import { Cross } from '../symbols/cross';

interface Props {
  readonly tone: 'error' | 'warning' | 'info' | 'good';
  /** How urgently a screen reader tells it; absent when it was there with the screen. */
  readonly live?: 'alert' | 'status';
  readonly children: ReactNode;
  readonly onClose?: () => void;
}

/** A bar across the pane that says one thing. */
export const Message = ({ tone, live, children, onClose }: Props) => {
  const { pane } = useStrings();
  return (
    <div className={`message ${tone}`} role={live}>
      <div className="message-text">{children}</div>
      {onClose && (
        <Button appearance="subtle" size="small" icon={<Cross />} aria-label={pane.close} onClick={onClose} />
      )}
    </div>
  );
};
