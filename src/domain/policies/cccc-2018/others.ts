import type { OtherRequirements } from '../requirements/other-requirements';

const form = (id: string, article: string, severity: 'error' | 'warning' | 'info' = 'error') => ({
  id,
  article,
  severity,
  by: ['form'] as const,
});

/* The form and its outline are drawn as the document has them; nobody's later changes are compared with that. */
const drawn = (id: string, article: string, severity: 'error' | 'warning') => ({
  id,
  article,
  severity,
  by: ['drawn'] as const,
});

/** What 中国交建's document asks besides what register rows show. */
export const CCCC_OTHERS: OtherRequirements = {
  criteria: [
    { id: 'CC-06', article: '三二', severity: 'warning', shows: ['studio.memberCount', 'ledger.development'] },
    { id: 'CC-08', article: '三三', severity: 'warning', shows: ['site.kind', 'site.name', 'plaque.date'] },
    {
      id: 'CC-22',
      article: '四末',
      severity: 'warning',
      shows: ['assessment.result', 'assessment.date', 'studio.status'],
    },
    { id: 'CC-38', article: '填表说明9', severity: 'error', shows: ['application.form', 'application.recommender'] },
  ],
  information: [
    { id: 'CC-15', article: '四一', severity: 'info' },
    { id: 'CC-36', article: '填表说明7', severity: 'info' },
  ],
  elsewhere: [
    form('CC-29', '附件1封面'),
    form('CC-30', '填表说明1', 'warning'),
    form('CC-32', '填表说明3'),
    form('CC-33', '填表说明4'),
    form('CC-34', '填表说明5'),
    form('CC-35', '填表说明6'),
    form('CC-37', '填表说明8'),
    drawn('CC-39', '填表说明10', 'error'),
    form('CC-40', '填表说明11'),
    form('CC-41', '附件1表内'),
    form('CC-42', '附件1表内', 'info'),
    drawn('CC-43', '附件2', 'warning'),
  ],
  also: { form: ['CC-05', 'CC-07', 'CC-24', 'CC-31'] },
};
