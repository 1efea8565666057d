import { useRef } from 'react';
import { Looking } from '../frame/looking';
import { usePart } from '../frame/use-part';
import { StringsContext } from '../strings-context';
import type { Tab, TabPart, TabProps } from './tab';
import { TabPanel } from './tab-panel';

interface Props extends TabProps {
  readonly tab: Tab;
  readonly fetch: () => Promise<TabPart>;
}

/** A tab whose code comes when it is first opened. */
export const LaterTab = ({ tab, fetch, ...props }: Props) => {
  const { session, active } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const fetched = usePart(fetch, { wanted: true, asked: active, onError: session.fail });
  return (
    <TabPanel tab={tab} active={active} scroller={scroller}>
      {fetched ? (
        <StringsContext value={fetched.strings}>
          <fetched.part.Screen {...props} scroller={scroller} />
        </StringsContext>
      ) : (
        <Looking />
      )}
    </TabPanel>
  );
};
