import type { UndeliveredTexts } from '../nn/undelivered.js';

export const undeliveredEn: UndeliveredTexts = {
  title: 'Why the message has not arrived',
  because: {
    noIdentityInTenant:
      'The person has no user in the organisation where Semje is installed. Enter an e-mail address in the register, or set a channel for leaders that the person is in.',
    noIdentity:
      'The person is not linked to any user yet. Ask the person to sign in to Semje, and confirm the user in the register.',
    noChannel: 'No channel has been set for the party. Set the channel for leaders in the register.',
    notInChannel:
      'The person is not a member of any of our channels. Ask whoever owns the channel to add the person, and try again.',
    noAddress: 'The person has no e-mail address in the register. Enter the address there.',
    noMailbox: 'No mailbox to send from has been set up. Ask whoever runs Semje to set one up.',
    notInstalled:
      'The app is not installed for the person, and Semje was not let install it. Ask the person to add Semje in Teams, and try again.',
    blocked:
      'The person has blocked messages from Semje in Teams. Ask the person to open the chat with Semje and unblock it, and try again.',
    disabledByAdmin:
      'The administrator has turned off Semje in Teams. Ask the IT department to allow the app, and try again.',
    botNotInChannel: 'Semje has not been added to the team. Ask whoever owns the team to add the app, and try again.',
    placeGone:
      'The chat or channel no longer exists. Ask the person to write to Semje in Teams, or set another channel in the register.',
    deleted:
      'The message has been deleted in Teams. Contact the person, who can answer in the tab without the message.',
    noAnswer:
      'Teams did not answer when we sent, so we do not know whether the message arrived. Ask the person, and try again if it is not there.',
    tooBig: 'The message was too large for Teams. Report it to whoever runs Semje, and tell the person yourself.',
    badAddress: 'The e-mail address was not accepted. Correct the address in the register, and try again.',
    mailDenied: 'Semje may not send from the mailbox. Ask whoever runs Semje to put that right.',
  },
  other: (code) =>
    `Microsoft said no with the code “${code}”. Try again, and report the code to whoever runs Semje if that does not help.`,
  states: {
    fails: (because) => `Does not work. ${because}`,
    failsSince: (because, since) => `Does not work (tried ${since}). ${because}`,
  },
  tryAgain: 'See how the person is reached, and try again',
};
