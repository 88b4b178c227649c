import { formatKroner } from '../grant/money.js';
import type { PartyId } from '../grant/party.js';
import type { Sentences } from '../grant/refusal.js';
import type { Texts } from '../texts/nn.js';
import type { Refusal } from './process.js';

/** How the reader's party names are found: a refusal carries ids only. */
export type PartyNames = (party: PartyId) => string;

/** A sentence for every reason to refuse: a new reason does not compile until it has one in each language. */
export const refusalSentences = ({ refusals, format }: Texts, partyName: PartyNames): Sentences<Refusal> => ({
  ...refusals,
  deadlinePassed: ({ deadline }) => refusals.deadlinePassed({ deadline: format.dateAndTime(deadline, '23.59') }),
  deadlineBeforeTheCalls: ({ deadline }) => refusals.deadlineBeforeTheCalls({ deadline: format.date(deadline) }),
  deadlineInThePast: ({ deadline }) => refusals.deadlineInThePast({ deadline: format.date(deadline) }),
  frameExceeded: ({ left, year }) => refusals.frameExceeded({ left: formatKroner(left), year: String(year) }),
  frameDiffers: ({ year, amount }) => refusals.frameDiffers({ year: String(year), amount: formatKroner(amount) }),
  yearTwice: ({ year }) => refusals.yearTwice({ year: String(year) }),
  incomplete: ({ problems }) => refusals.incomplete({ count: problems.length }),
  endorserMissing: ({ party }) => refusals.endorserMissing({ party: partyName(party) }),
  endorserWithoutAuthority: ({ party }) => refusals.endorserWithoutAuthority({ party: partyName(party) }),
  replaced: ({ party }) => refusals.replaced({ party: partyName(party) }),
  noAuthority: ({ party }) => refusals.noAuthority({ party: partyName(party) }),
  amountDoesNotFit: ({ requested }) => refusals.amountDoesNotFit({ requested: formatKroner(requested) }),
});
