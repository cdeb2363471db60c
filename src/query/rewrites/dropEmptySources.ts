import type { Rewrite } from './rewrite.js';

/** Does not read recorded rows where none are loaded, nor figures where no edition may answer, nor regions that are empty. */
export const dropEmptySources: Rewrite = (plan, { fact, edition }, snapshot) => {
  const years = snapshot.years.get(fact.name);
  const noRecords = !fact.recorded || years === undefined || years.recorded.length === 0;
  const noEdition = edition.eligible.length === 0;
  const noFigures = edition.eligible.every((key) => (years?.published.get(key)?.length ?? 0) === 0);
  const aggregates = noRecords ? [] : plan.aggregates.filter(({ slice }) => slice.region.length > 0);
  return {
    ...plan,
    published: noFigures ? null : plan.published,
    aggregates,
    rejected: [
      ...plan.rejected,
      ...(noEdition ? ['published: no edition may answer'] : noFigures ? [`published: no edition that may answer prints figures of ${fact.name}`] : []),
      ...(noRecords ? [`fact: no ${fact.name} are recorded`] : []),
    ],
  };
};
