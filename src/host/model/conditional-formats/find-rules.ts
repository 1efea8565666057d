import type { XmlElement } from '../../package/xml/xml-element';
import type { WorksheetFrame } from '../sheet/worksheet-frame';
import type { RulePlace } from './rule-file';

const extensionContainers = (frame: WorksheetFrame): XmlElement[] =>
  frame.find('extLst')?.descendants('conditionalFormatting') ?? [];

/** x14 rules of data bars only complete a classic rule, which names them by id. */
const linkedId = (rule: XmlElement): string | undefined => rule.child('extLst')?.descendants('id')[0]?.text().trim();

/** Every rule of a sheet, classic ones first, in document order. */
export const findRules = (frame: WorksheetFrame): RulePlace[] => {
  const extended = new Map<string, XmlElement>();
  const containers = extensionContainers(frame);
  for (const container of containers) {
    for (const rule of container.childrenNamed('cfRule')) extended.set(rule.get('id') ?? '', rule);
  }
  const linked = new Set<XmlElement>();
  const classic = frame.all('conditionalFormatting').flatMap((container) =>
    container.childrenNamed('cfRule').map((rule): RulePlace => {
      const other = extended.get(linkedId(rule) ?? ' ');
      if (other) linked.add(other);
      return { container, rule, extension: false, extended: other };
    }),
  );
  const others = containers.flatMap((container) =>
    container
      .childrenNamed('cfRule')
      .filter((rule) => !linked.has(rule))
      .map((rule): RulePlace => ({ container, rule, extension: true, extended: undefined })),
  );
  return [...classic, ...others];
};

/** Takes an extension rule out, with every container that it leaves empty. */
const removeFromExtension = (frame: WorksheetFrame, rule: XmlElement): void => {
  const list = frame.find('extLst');
  if (!list) return;
  for (const ext of list.elements()) {
    for (const group of ext.elements()) {
      for (const container of group.elements()) {
        if (!container.remove(rule)) continue;
        if (container.childrenNamed('cfRule').length === 0) group.remove(container);
        if (group.elements().length === 0) ext.remove(group);
        if (ext.elements().length === 0) list.remove(ext);
        frame.removeIfEmpty(list);
        return;
      }
    }
  }
};

/** Takes one rule out of the part; others that share its areas stay. */
export const removeRule = (frame: WorksheetFrame, { container, rule, extension, extended }: RulePlace): void => {
  if (extended) removeFromExtension(frame, extended);
  if (extension) {
    removeFromExtension(frame, rule);
    return;
  }
  container.remove(rule);
  if (container.childrenNamed('cfRule').length === 0) frame.remove(container);
};
