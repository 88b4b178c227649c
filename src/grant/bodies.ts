import type { BodyId } from './people.js';
import type { BodyTask, ProfileBody } from './profileBody.js';

interface Bodies {
  readonly bodies: readonly ProfileBody[];
  readonly deciding: readonly BodyId[];
}

/** The body that decides: the last of those that treat a case. */
export const decidingBody = ({ deciding }: Pick<Bodies, 'deciding'>): BodyId => deciding.at(-1) ?? '';

export const bodyIn = ({ bodies }: Pick<Bodies, 'bodies'>, body: BodyId | undefined): ProfileBody | undefined =>
  bodies.find(({ id }) => id === body);

/** Whether a body treats cases: prioritises before another decides, or decides. */
export const treatsCases = ({ deciding }: Pick<Bodies, 'deciding'>, body: BodyId): boolean => deciding.includes(body);

export const bodiesThat = ({ bodies }: Pick<Bodies, 'bodies'>, task: BodyTask): ProfileBody[] =>
  bodies.filter(({ does }) => does.includes(task));
