/** Who owes an answer, at a glance: in the secretariat's table of a call. */
export const owedNn = {
  label: 'Svar det ventar på',
  by: (party: string, name: string): string => `${party}: ${name}`,
  /** `date` without its year. */
  since: (date: string, days: number): string => {
    if (days <= 0) return 'Spurd i dag';
    return days === 1 ? 'Spurd i går' : `Spurd ${date}, for ${days} dagar sidan`;
  },
  notArrived: 'Meldinga er ikkje komen fram.',
  why: 'Sjå kvifor',
  whyNamed: (name: string): string => `Sjå kvifor meldinga til ${name} ikkje er komen fram`,
  more: (count: number): string => `Vis ${count} til`,
  fewer: 'Vis færre',
};
export type OwedTexts = typeof owedNn;
