import { partyName } from '../../cards/partyWords.js';
import { budgetPlaceOf, budgetRowName } from '../../grant/budgetPlace.js';
import { asksLeaders } from '../../grant/endorserLevels.js';
import { formatKroner, formatNumber } from '../../grant/money.js';
import type { Side } from '../../grant/party.js';
import type { Call, NotAssessedReason } from '../../grant/state.js';
import type { WordedReason } from '../../texts/nn/notAssessed.js';
import type { Texts } from '../../texts/nn.js';

/** A contact's place is his side where nobody stands there, else his number. */
const sideOf = ({ side, at }: NotAssessedReason): Side | undefined =>
  side ?? (at === 'kommune' || at === 'hf' ? at : undefined);

const budgetWhere = (at: string, { profile }: Call, texts: Texts): string => {
  const place = budgetPlaceOf(at);
  const { party, side } = place;
  const column = party === undefined ? side && texts.status.side[side] : partyName(profile, party);
  return [budgetRowName(place, texts), column].filter((part) => part !== undefined).join(', ');
};

const whereOf = ({ field, at }: NotAssessedReason, call: Call, texts: Texts): string => {
  if (field === 'budget') return budgetWhere(at ?? '', call, texts);
  if (field === 'period' && at !== undefined) return at === 'to' ? texts.form.to : texts.form.from;
  return '';
};

/** Why an application was not assessed, in whole sentences, each once: two contacts may lack the same. */
export const notAssessedSentences = (reasons: readonly NotAssessedReason[], call: Call, texts: Texts): string[] => {
  const sentences = reasons.map((reason) => {
    const { code, field, party, given, computed } = reason;
    if (code === 'NOT_SENT' && !asksLeaders(call.profile)) return texts.submitting.notSent;
    const figure = code === 'TEXT_TOO_LONG' ? formatNumber : formatKroner;
    const side = sideOf(reason);
    const worded: WordedReason = {
      party: partyName(call.profile, party ?? ''),
      field: field === undefined ? '' : texts.form.fields[field].label,
      where: whereOf(reason, call, texts),
      ...(side && { side }),
      ...(given !== undefined && { given: figure(given) }),
      ...(computed !== undefined && { computed: figure(computed) }),
    };
    return texts.notAssessed[code](worded);
  });
  return [...new Set(sentences)];
};
