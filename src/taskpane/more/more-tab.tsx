import { useState } from 'react';
import { Segmented } from '../frame/segmented';
import { useAllStrings } from '../strings-context';
import { Gate } from '../tabs/gate';
import type { LaterTabProps } from '../tabs/tab';
import { RulesPage } from './rules-page';
import { SettingsPage } from './settings-page';

const PAGES = ['rules', 'settings'] as const;
type Page = (typeof PAGES)[number];

/** What is wanted less often: every rule, and what the documents leave open. */
export const MoreTab = (props: LaterTabProps) => {
  const { more } = useAllStrings().tabs;
  const [page, setPage] = useState<Page>('rules');
  return (
    <>
      <div className="page-choice">
        <Segmented
          legend={more.pages}
          options={PAGES.map((value) => ({ value, label: more.page[value] }))}
          value={page}
          onChange={setPage}
        />
      </div>
      {page === 'rules' ? (
        <RulesPage {...props} />
      ) : (
        <Gate session={props.session}>
          <SettingsPage {...props} />
        </Gate>
      )}
    </>
  );
};
