import { completeness } from '../../domain/application/completeness';
import type { StudioFormContent } from '../../domain/application/fill-form';
import type { EditedField, FieldConflict, FilledField, FormContent, MissingField } from '../application-outcome';
import { addresses } from './form-places';
import type { StudioContent } from './studio-content';

const filledFields = (content: StudioFormContent, places: ReadonlyMap<string, string>): FilledField[] =>
  content.resolved.flatMap(({ field: { id, label }, filled }) =>
    filled
      ? [
          {
            label,
            address: places.get(id) ?? '',
            value: String(filled.value),
            sources: filled.sources,
            origin: filled.origin,
          },
        ]
      : [],
  );

/* Without any member, one line for the whole block. */
const missingFields = (content: StudioFormContent, places: ReadonlyMap<string, string>): MissingField[] =>
  content.resolved.flatMap(({ field: { id, label, kind }, gap }) =>
    gap && kind !== 'pen'
      ? [
          {
            label: gap.reason.code === 'no-list' && id === 'member.0.name' ? (label.split('/')[0] ?? label) : label,
            address: places.get(id) ?? '',
            reason: gap.reason,
            wanted: gap.wanted,
          },
        ]
      : [],
  );

const conflictFields = (content: StudioFormContent, places: ReadonlyMap<string, string>): FieldConflict[] =>
  content.resolved.flatMap(({ field: { id, label }, candidates, filled }) =>
    candidates.length > 1
      ? [
          {
            label,
            address: places.get(id) ?? '',
            candidates: candidates.map(({ value, sources }) => ({ value: String(value), sources })),
            chosen: filled ? String(filled.value) : null,
          },
        ]
      : [],
  );

/** The same for the pane and for answers. */
export const contentOf = ({ record, content }: StudioContent): FormContent => {
  const places = addresses(content);
  return {
    key: record.key,
    studio: record.name,
    unit: record.unit,
    fields: filledFields(content, places),
    missing: missingFields(content, places),
    conflicts: conflictFields(content, places),
    ...completeness(content),
  };
};

/** Edited cells as the outcome tells them. */
export const editedFields = (edited: StudioContent['edited']): EditedField[] =>
  edited.map(({ label, address, now, fresh }) => ({ label, address, now, fresh }));
