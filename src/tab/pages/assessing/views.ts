/** Parts of the assessment with an address of their own; an application's has its id. */
export const RANKING = 'ranking';
export const ADVICE = 'advice';
