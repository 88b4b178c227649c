import { isRestorable } from '../../grant/deletedDraft.js';
import { currentRound, type Application, type Call } from '../../grant/state.js';
import type { ApplicationRow } from '../contract.js';
import type { Look } from '../reader.js';
import { isLeaderOf, isOnApplication, isWriter } from './access.js';
import { applicationRow } from './applicationRow.js';

const rows = (look: Look, belongs: (application: Application, call: Call) => boolean): readonly ApplicationRow[] =>
  [...look.state.applications.values()].flatMap((application) => {
    const call = look.state.calls.get(application.call);
    return call && belongs(application, call) ? [applicationRow(look, application, call)] : [];
  });

/** A deleted draft is shown only to those who may take it back, and for as long as they may. */
const isListed = (look: Look, application: Application): boolean =>
  application.status !== 'deleted' || (isWriter(look, application) && isRestorable(application, look.now));

/** Those that he is on. */
export const myApplications = (look: Look): readonly ApplicationRow[] =>
  rows(look, (application) => isOnApplication(look, application) && isListed(look, application));

/** Those that he has been asked about, or may answer for. */
export const leadersApplications = (look: Look): readonly ApplicationRow[] =>
  rows(
    look,
    (application, call) =>
      application.status !== 'deleted' &&
      currentRound(application) !== undefined &&
      isLeaderOf(look, application, call),
  );
