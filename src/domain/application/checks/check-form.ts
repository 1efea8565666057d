import { blankFields } from './blank-fields';
import { attachedMembers, convertedResults, openYears, teamAndSpace } from './counts';
import { copies, createdFirst, deadline, sameName, summaryLength } from './cover-and-summary';
import type { FormCheck, FormFinding, FormReading } from './form-check';
import { listedPeople } from './listed-people';
import { proofs } from './proofs';
import { sameYears, yearlyAmounts } from './two-years';
import { writtenForms } from './written-forms';

/** The checks of a filled form, in the order of its rows where they say something of the same field. */
const CHECKS: readonly FormCheck[] = [
  blankFields,
  writtenForms,
  yearlyAmounts,
  proofs,
  listedPeople,
  convertedResults,
  teamAndSpace,
  summaryLength,
  sameYears,
  deadline,
  createdFirst,
  sameName,
  attachedMembers,
  copies,
  openYears,
];

/* A page of ours has no clauses of its own: only what is blank is told. */
const plainCheck: FormCheck = (reading) => blankFields(reading).map((finding) => ({ ...finding, severity: 'info' }));

/** Everything to be said about a filled form, field by field. */
export const checkForm = (reading: FormReading, official: boolean): FormFinding[] => {
  const places = new Map(reading.fields.map(({ id }, place) => [id, place]));
  return (official ? CHECKS : [plainCheck])
    .flatMap((check) => check(reading))
    .sort((a, b) => (places.get(a.field.id) ?? 0) - (places.get(b.field.id) ?? 0));
};
