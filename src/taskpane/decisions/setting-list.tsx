import { useId } from 'react';
import type { Setting } from '../../domain/policies/setting';
import { useAllStrings } from '../strings-context';
import { SettingControl } from './setting-control';

/** A setting as it stands. */
export interface ShownSetting {
  readonly setting: Setting;
  readonly value: string | null;
  /** What the workbook says where it cannot be understood. */
  readonly unreadable?: string | null;
}

interface Props {
  readonly settings: readonly ShownSetting[];
  readonly document: string;
  readonly onDecide: (key: string, value: string) => void;
}

/** What the document leaves open, each with its article beside it and the ways to decide it. */
export const SettingList = ({ settings, document, onDecide }: Props) => {
  const { tabs, settings: words } = useAllStrings();
  const id = useId();
  return (
    <ul className="setting-list">
      {settings.map(({ setting, value, unreadable }) => {
        const { key, article } = setting;
        const text = words.texts[key] ?? { label: key, explains: '' };
        return (
          <li key={key}>
            <label htmlFor={`${id}-${key}`}>{text.label}</label>
            <SettingControl
              id={`${id}-${key}`}
              setting={setting}
              text={text}
              value={value}
              onDecide={(decided) => onDecide(key, decided)}
            />
            {unreadable && <p className="hint wrong">{tabs.decisions.unreadable(unreadable)}</p>}
            <p id={`${id}-${key}-hint`} className="hint">
              {text.explains}
              {article !== '' && <span className="clause-tag">{`${document} ${article}`}</span>}
            </p>
          </li>
        );
      })}
    </ul>
  );
};
