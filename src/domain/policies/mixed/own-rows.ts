import type { EvidenceDemands } from '../../ledgers/evidence-item';
import type { Studio } from '../../register/studio';
import type { Policy, Rule } from '../policy';
import type { DocumentRows } from './prepare-mixed';

type Owns = (studio: Studio) => boolean;

/** Tells whether a row is judged by this document, where several judge rows. */
export const ownsRow = (policy: Policy, parts: readonly DocumentRows[]): Owns => {
  const own = parts.find((part) => part.policy?.id === policy.id)?.studios ?? [];
  const rows = new Set(own.map(({ row }) => row));
  return ({ row }) => rows.has(row);
};

const guarded = (rule: Rule, owns: Owns): Rule => {
  if (rule.scope !== 'row' || !rule.subsidy) return rule;
  const { subsidy } = rule;
  return {
    ...rule,
    subsidy: {
      ...subsidy,
      rankOf: (studio) => (owns(studio) ? subsidy.rankOf(studio) : null),
      ...(subsidy.earlierRankOf && {
        earlierRankOf: (studio: Studio) => (owns(studio) ? (subsidy.earlierRankOf?.(studio) ?? null) : null),
      }),
    },
  };
};

/** The document with subsidies for its own rows only. */
export const payingOwnRows = (policy: Policy, owns: Owns): Policy => ({
  ...policy,
  rules: policy.rules.map((rule) => guarded(rule, owns)),
});

/** What the document wants kept, asked of its own rows only. */
export const askingOwnRows = (demands: EvidenceDemands, owns: Owns): EvidenceDemands => ({
  ...demands,
  items: demands.items.map((item) => ({
    ...item,
    applies: (studio: Studio) => owns(studio) && (item.applies?.(studio) ?? true),
  })),
});
