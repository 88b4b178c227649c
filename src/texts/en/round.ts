import type { RoundTexts } from '../nn/round.js';

export const roundEn: RoundTexts = {
  endedBy: {
    declined: (parties) =>
      `${parties} does not endorse the application, so this round is over. You need not do anything.`,
    changesRequested: (parties) =>
      `${parties} asks for changes, so this round is over. You get a new card if you must answer again.`,
    recalled: () => 'The applicants have taken the application back, so this round is over. You need not do anything.',
    withdrawn: () => 'The applicants have withdrawn the application. You need not do anything.',
    returned: () =>
      'The application is with the applicants again. You need not do anything now; if you are asked again, you will get a new card.',
  },
  card: {
    changes: 'Ask for changes',
    justification: 'Justification, or what must change (must be filled in)',
    placeholder: 'Why do you endorse, or not endorse, the application? What, if anything, must change?',
    onlyIfChanged: 'If you ask for changes, the others must answer again only if the content is changed.',
    youAskForChanges: '↩ You ask for changes',
    partyAsksForChanges: (party) => `↩ ${party} asks for changes`,
    changesTold: 'The applicants have been told. You are asked again when they send the application again.',
    replaced: (name) => `The applicants have asked ${name} instead of you. You need not do anything.`,
    sentAgain: 'The application has been sent again without changes since you received this card',
    changedParts: (parts) => `**Changed since last time:** ${parts}`,
    kept: (when) => `The answer was given ${when} to the same content, and it stands.`,
  },
  owed: {
    title: 'Who it waits for',
    since: (when) => `Asked ${when}`,
    last: (when) => `Reminded ${when}`,
    next: (when) => `The next reminder goes by itself ${when} at 08.00`,
    sent: 'The message has arrived',
    waiting: 'The message is on its way',
    undeliverable: 'The message has not arrived',
    call: 'Make contact in another way, or ask another.',
    remind: 'Remind',
    remindNamed: (name) => `Remind ${name}`,
    reminded: 'Reminded now',
    off: 'Already asked or reminded today. You may remind again tomorrow.',
    another: 'Ask another',
    anotherFor: (party) => `Who shall answer for ${party} instead?`,
    ask: 'Ask',
    choose: 'Choose a leader',
    noOther: 'Nobody else has authority for this party today. The secretariat can enter more in the register.',
    recall: 'Take back',
    recallTitle: 'Take the application back from the leaders?',
    recallText:
      'The round ends, and the leaders see it on their card. Answers that were given no longer count. The application becomes a draft that you can change and send again.',
  },
  reminder: {
    state: 'Reminder',
    title: (party) => `${party} has not answered yet`,
    text: (deadline) =>
      `The application waits for your answer. Answer by ${deadline}. If you are away, the applicants or the secretariat may ask another with authority.`,
    open: 'Read and answer',
    over: 'You need not answer any longer',
    nothing: 'It has been answered, or nobody is asked now. Open the application to see where it stands.',
    fallback: (party, deadline) =>
      `${party} has not answered the request for endorsement. Answer by ${deadline} in Semje.`,
  },
  notice: {
    recalledTitle: 'The application has been taken back',
    recalled: (name) =>
      `${name} has taken the application back from the leaders, so nobody is asked now. Answers that were given no longer count. When you send the application again, everybody answers anew.`,
    changesTitle: (parties) => `${parties} asks for changes`,
    changesBy: (name) => `From ${name}`,
    changes:
      'The application is with you again. Change what is needed, and send it again. If the content changes, everybody must answer again. If it does not, the other answers stand.',
  },
  answer: {
    changes: 'Ask for changes',
    changesMissing: 'Write what must change before you ask for changes. Nothing is recorded yet.',
    youAskForChanges: 'You ask for changes',
    next: 'The applicants see what you ask for now, and the application is with them again. You are asked again when they send it.',
    kept: (when) => `Given ${when} to the same content`,
  },
  authority: {
    as: (who) => `Authority as ${who}.`,
    from: (date) => `In force from ${date}.`,
    fromTo: (from, to) => `In force from ${from} to ${to}.`,
    source: (source) => `Basis: ${source}.`,
  },
  earlier: {
    title: (count) => (count === 1 ? 'One earlier round' : `${count} earlier rounds`),
    round: (version, when) => `Version ${version}, sent ${when}`,
    ended: {
      declined: (parties) => `${parties} did not endorse the application, and the round ended.`,
      changesRequested: (parties) => `${parties} asked for changes, and the round ended.`,
      recalled: () => 'The applicants took the application back, and the answers in this round no longer count.',
      withdrawn: () => 'The applicants withdrew the application.',
      returned: () => 'The secretariat sent the application back to the applicants.',
      attachmentChanged: () =>
        'An attachment was changed after the leaders got the application, and the answers in this round no longer count.',
    },
  },
  sending: {
    changesTitle: (parties) => `${parties} asks for changes`,
    nobodyAsked: 'Nobody is asked now: all the parties have endorsed this same content, and the answers stand.',
    changesText: 'Change what is needed, and send the application again.',
    kept: (party) =>
      `${party} has endorsed this same content. If you send the application as it is now, the answer stands, and the party is not asked again.`,
    notKept: 'The content has changed since last time. When you send the application, all the parties answer again.',
  },
};
