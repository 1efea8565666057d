import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useStrings } from '../strings-context';
import { MoreDots } from '../symbols/more-dots';
import { ProductMark } from '../symbols/product-mark';
import { SettingsPanel, type Preferences } from './settings-panel';

/** The product's name and the ⋯ that opens the settings below it. */
export const Header = ({ preferences }: { preferences: Preferences }) => {
  const { pane } = useStrings();
  const [open, setOpen] = useState(false);
  return (
    <header className="header" onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}>
      <div className="title-row">
        <ProductMark />
        <h1>{pane.product}</h1>
        <Button
          appearance="subtle"
          size="small"
          icon={<MoreDots />}
          aria-label={open ? pane.closeSettings : pane.settings}
          aria-expanded={open}
          aria-controls="settings"
          onClick={() => setOpen(!open)}
        />
      </div>
      {open && <SettingsPanel preferences={preferences} />}
    </header>
  );
};
