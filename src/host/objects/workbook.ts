import { acts, defineClass, nav, reads, state, value } from '../protocol/describe';
import type { ExcelClass } from '../protocol/excel-class';
import { ExcelError } from '../protocol/excel-error';
import type { HostObject } from '../protocol/host-object';
import type { Session } from '../session';
import { ApplicationObject } from './application';
import { CommentCollectionObject } from './comment-collection';
import { NamedItemCollectionObject } from './named-item-collection';
import { RangeObject } from './range';
import { RangeAreasObject } from './range-areas';
import { RuntimeObject } from './runtime';
import { SettingCollectionObject } from './setting-collection';
import { cellArea } from './support/area';
import { asFlag } from './support/json';
import { selectionOf } from './support/select';
import { TableCollectionObject } from './table-collection';
import { WorkbookProtectionObject } from './workbook-protection';
import { WorksheetCollectionObject } from './worksheet-collection';

const selection = (session: Session) => ({
  sheet: session.workbook.activeSheet,
  area: selectionOf(session.workbook.activeSheet, session),
});

const eventRange = (session: Session, id: string): HostObject | null => {
  const object = session.references.get(id);
  return object && session.isAlive(object.target) ? object : null;
};

export const WorkbookObject: ExcelClass<null> = defineClass('Workbook', {
  props: {
    Name: value(7, (_workbook, { workbook }) => workbook.name),
    ReadOnly: value(8, (_workbook, session) => session.readOnly),
    IsDirty: state(
      9,
      (_workbook, session) => session.isDirty,
      (_workbook, given, session) => {
        session.isDirty = asFlag(given);
      },
    ),
  },
  navs: {
    Application: nav(1, () => ApplicationObject.of(null)),
    Comments: nav(10, (_workbook, { workbook }) => CommentCollectionObject.of(workbook.sheets)),
    Names: nav(1, () => NamedItemCollectionObject.of(null)),
    Protection: nav(7, () => WorkbookProtectionObject.of(null)),
    Settings: nav(4, () => SettingCollectionObject.of(null)),
    Tables: nav(1, (_workbook, { workbook }) => TableCollectionObject.of(workbook.sheets)),
    Worksheets: nav(1, () => WorksheetCollectionObject.of(null)),
    _Runtime: nav(5, () => RuntimeObject.of(null)),
  },
  methods: {
    GetActiveCell: reads(7, (_workbook, _args, session) => {
      const { sheet, area } = selection(session);
      return RangeObject.of({ sheet, area: cellArea(area.row, area.column) });
    }),
    GetSelectedRange: reads(1, (_workbook, _args, session) => RangeObject.of(selection(session))),
    GetSelectedRanges: reads(9, (_workbook, _args, session) => {
      const { sheet, area } = selection(session);
      return RangeAreasObject.of({ sheet, areas: [area] });
    }),
    _GetRangeForEventByReferenceId: reads(9, (_workbook, args, session) => {
      const object = eventRange(session, args.text(0));
      if (!object) throw new ExcelError('InvalidReference');
      return object;
    }),
    _GetRangeOrNullObjectForEventByReferenceId: reads(9, (_workbook, args, session) =>
      eventRange(session, args.text(0)),
    ),
    _GetReferenceCount: reads(1, (_workbook, _args, session) => session.references.count),
    _RemoveReference: acts(1, (_workbook, args, session) => session.references.remove(args.text(0)), false),
  },
});
