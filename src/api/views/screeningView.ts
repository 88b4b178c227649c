import type { ApplicationContent } from '../../grant/application.js';
import { screeningPoints, tickOf } from '../../grant/screening.js';
import { currentRound, type Application, type Call } from '../../grant/state.js';
import type { ApplicationPage, PointView, ScreeningView } from '../contract.js';
import { foundIn } from '../foundIn.js';
import type { Look } from '../reader.js';
import { isSecretaryLooking, isUnfrozen } from './access.js';
import { personView } from './personViews.js';

/** The first after this one in the call's order that waits, and from the beginning again. */
const nextOf = ({ state }: Look, { id, call }: Application): ScreeningView['next'] => {
  const all = [...state.applications.values()]
    .filter((one) => one.call === call && (one.status === 'submitted' || one.id === id))
    .sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
  const here = all.findIndex((one) => one.id === id);
  const [next] = [...all.slice(here + 1), ...all.slice(0, here)];
  return next && { id: next.id, title: currentRound(next)?.facts.title.text ?? '' };
};

/** The formal check as the secretariat sees it: beside what is checked, and afterwards as it was. */
export const screeningView = (
  look: Look,
  application: Application,
  call: Call,
  content: ApplicationContent,
): Pick<ApplicationPage, 'check'> => {
  const round = currentRound(application);
  const { status, screening } = application;
  const isChecked = screening?.passed !== undefined && screening.passed.version === round?.version;
  if (!round || !isSecretaryLooking(look) || isUnfrozen(application) || (status !== 'submitted' && !isChecked))
    return {};
  const points = screeningPoints(look.state, application, call, foundIn(content, call)).map((point): PointView => {
    const tick = tickOf(application, point.key);
    return { ...point, ...(tick && { tick: { by: personView(look, tick.by), at: tick.stamp.at } }) };
  });
  const waits = status === 'submitted';
  const next = nextOf(look, application);
  return {
    check: {
      version: round.version,
      points,
      mayTick: waits,
      mayPass: waits && points.every(({ verdict }) => verdict === 'met'),
      mayUndo: status === 'ready',
      mayScreenOut: waits || status === 'ready',
      ...(screening?.passed &&
        isChecked && { passed: { by: personView(look, screening.passed.by), at: screening.passed.stamp.at } }),
      ...(next && { next }),
    },
  };
};
