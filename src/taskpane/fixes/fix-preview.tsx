import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type RefObject } from 'react';
import { Virtualizer } from 'virtua';
import { toA1 } from '../../domain/cell/cell-address';
import type { Finding } from '../../domain/findings/finding';
import { useListStart } from '../results/use-list-start';
import { useAllStrings } from '../strings-context';
import { fixText } from './fix-text';

interface Props {
  readonly findings: readonly Finding[];
  readonly scroller: RefObject<HTMLElement | null>;
  readonly busy: boolean;
  readonly onWrite: () => void;
  readonly onClose: () => void;
}

/** Everything that would be written, old beside new, before any of it is. */
export const FixPreview = ({ findings, scroller, busy, onWrite, onClose }: Props) => {
  const { fixes } = useAllStrings();
  const above = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const start = useListStart(list, above);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="preview" aria-label={fixes.preview} onKeyDown={({ key }) => key === 'Escape' && onClose()}>
      <div ref={above} className="preview-head">
        <h2 ref={heading} tabIndex={-1}>
          {fixes.preview}
        </h2>
        <p>{fixes.previewHint(findings.length)}</p>
      </div>
      <div ref={list} role="region" aria-label={fixes.list} tabIndex={0}>
        <Virtualizer as="ul" item="li" scrollRef={scroller} startMargin={start} data={findings}>
          {(finding) => <Change key={`${finding.cell.row} ${finding.cell.column}`} finding={finding} />}
        </Virtualizer>
      </div>
      <div className="preview-actions">
        <Button appearance="primary" disabled={busy} onClick={onWrite}>
          {fixes.write(findings.length)}
        </Button>
        <Button onClick={onClose}>{fixes.back}</Button>
      </div>
    </section>
  );
};

const Change = ({ finding }: { finding: Finding }) => {
  const strings = useAllStrings();
  return (
    <div className="change">
      <span className="cell-name">{toA1(finding.cell)}</span>
      <span>
        <del>{finding.value}</del>
        <span aria-hidden="true"> → </span>
        <span className="visually-hidden">{strings.fixes.arrow}</span>
        <ins>{fixText(finding, strings)}</ins>
        <small>{finding.studio}</small>
      </span>
    </div>
  );
};
