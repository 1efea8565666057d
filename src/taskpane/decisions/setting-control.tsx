import { useState } from 'react';
import { settingTakes, type Setting } from '../../domain/policies/setting';
import type { SettingText } from '../../strings/zh-CN/settings';
import { Choice } from '../controls/choice';
import { useAllStrings } from '../strings-context';

interface Props {
  readonly id: string;
  readonly setting: Setting;
  readonly text: SettingText;
  readonly value: string | null;
  /** '' puts it back to its default. */
  readonly onDecide: (value: string) => void;
}

const Choices = ({ id, setting, text, value, onDecide }: Props & { setting: Extract<Setting, { kind: 'choice' }> }) => {
  const { tabs } = useAllStrings();
  const nameOf = (choice: string): string => {
    const name = text.choices?.[choice] ?? choice;
    return choice === setting.default ? tabs.decisions.byDefault(name) : name;
  };
  return (
    <Choice small id={id} aria-describedby={`${id}-hint`} value={value ?? setting.default} onChoose={onDecide}>
      {setting.choices.map((choice) => (
        <option key={choice} value={choice}>
          {nameOf(choice)}
        </option>
      ))}
    </Choice>
  );
};

const Entry = ({ id, setting, value, onDecide }: Props & { setting: Exclude<Setting, { kind: 'choice' }> }) => {
  const { tabs, settings } = useAllStrings();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? value ?? '';
  const wrong = typed !== null && typed !== '' && !settingTakes(setting, typed);
  const commit = () => {
    if (typed === null || wrong) return;
    if (typed !== (value ?? '')) onDecide(typed);
    setTyped(null);
  };
  return (
    <>
      <span className="search">
        <input
          id={id}
          inputMode={setting.kind === 'amount' || setting.kind === 'number' ? 'decimal' : 'text'}
          placeholder={settings.sheet.forms[setting.kind]}
          aria-invalid={wrong}
          aria-describedby={`${id}-hint`}
          value={shown}
          onChange={({ target }) => setTyped(target.value.normalize('NFKC').replace(/\s/g, '').replaceAll('、', ','))}
          onBlur={commit}
          onKeyDown={({ key }) => {
            if (key === 'Enter') commit();
            if (key === 'Escape') setTyped(null);
          }}
        />
      </span>
      {wrong && (
        <p className="hint wrong" role="alert">
          {`${tabs.decisions.wrong}${settings.sheet.forms[setting.kind]}`}
        </p>
      )}
    </>
  );
};

/** What a setting is decided with: a list of its choices, or a field for an amount, a day, years. */
export const SettingControl = (props: Props) => {
  const { setting } = props;
  return setting.kind === 'choice' ? <Choices {...props} setting={setting} /> : <Entry {...props} setting={setting} />;
};
