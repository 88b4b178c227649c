import type { VisitingTexts } from '../nn/visiting.js';
import { plural } from '../wording.js';

/** Somebody who has signed in and is bound to nobody in the register: what he reads, and how the secretariat binds him. */
export const visitingEn: VisitingTexts = {
  bar: {
    label: 'About your user',
    signedIn: (name) =>
      name === ''
        ? '**You are signed in, but your user is bound to nobody in the register.**'
        : `**You are signed in as ${name}, but the user is bound to nobody in the register.**`,
    whatToDo: (code) =>
      `If you are to answer for a party or sit on a committee, contact the secretariat and read the code **${code}** aloud. The secretariat sees your name and when you were here, for 30 days.`,
  },
  page: {
    heading: 'Have signed in, but are bound to nobody',
    lead: 'Say who in the register each user is. A user leaves the list 30 days after the last sign-in.',
    link: 'Have signed in without being bound to anybody',
    waiting: (count) =>
      `${count} ${plural(count, 'user has', 'users have')} signed in without being bound to anybody in the register.`,
    caption: 'Users who have signed in, but are bound to nobody in the register',
    who: 'User',
    from: 'Organisation',
    seen: 'Signed in',
    act: 'Bind',
    empty: 'Nobody waits to be bound to a person in the register.',
    again: 'Look again',
    lookedAgain: 'The list has been read again.',
    nameless: 'Without a name',
    namedBy: 'The name is as the user’s organisation writes it.',
    home: 'The organisation where Semje is installed',
    other: 'Another organisation',
    parties: (parties) => `Others from here are registered for ${parties}.`,
    stranger: 'Nobody in the register signs in from here yet.',
    tenant: (id) => `Tenant ${id}`,
    last: (when) => `Last ${when}`,
    first: (when) => `First ${when}`,
    bind: 'Bind to a person',
    bindNamed: (name) => `Bind to a person: ${name}`,
  },
  bind: {
    heading: (name) => `Bind ${name} to a person in the register`,
    lead: 'A name or an e-mail address proves too little. Call the person at a number that you know from before, and ask for the code at the top of Semje on that person’s screen.',
    person: 'Person in the register',
    choose: 'Choose a person',
    sameName: 'The same name',
    unbound: 'Without a user',
    bound: 'Has a user already',
    code: 'The code that the person reads aloud',
    codeHint: 'Six characters, for instance 7KM-4PQ.',
    missingPerson: 'Choose who in the register the user is.',
    missingCode: 'Write the code that the person reads aloud.',
    problems: (count) => `${count} ${plural(count, 'thing is', 'things are')} missing before the user can be bound`,
    may: (name, roles) => `The user can then do what ${name} can do today: ${roles}.`,
    mayNothing: (name) => `${name} has no role in force today.`,
    second: (name) =>
      `${name} has a user already. Bind one more only where it is the same human being, for instance a guest who is also in a shared channel.`,
    submit: 'Bind to the person',
    cancel: 'Cancel',
    done: (visitor, person) => `The user ${visitor} is now bound to ${person} in the register.`,
    undo: 'Undo',
    undoNamed: (visitor, person) => `Undo: unbind ${visitor} from ${person}`,
    undone: (visitor, person) => `The user ${visitor} is no longer bound to ${person}. What was done meanwhile stays.`,
  },
};
