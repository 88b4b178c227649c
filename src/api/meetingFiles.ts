import { Readable } from 'node:stream';
import type { NeutralDocument } from '../grant/document.js';
import { profileOfMeeting } from '../grant/meetingProfile.js';
import type { Language } from '../grant/party.js';
import type { DrawDocument } from '../grant/ports.js';
import type { Meeting } from '../grant/state.js';
import type { AgendaContext } from '../steps/meeting/agendaWords.js';
import { agendaDocument, caseDocument, minutesDocument } from '../steps/meeting/meetingDocuments.js';
import { textsFor } from '../texts/textsFor.js';
import { FileAnswer } from './fileAnswer.js';
import { HttpFailure } from './httpFailure.js';
import type { Look } from './reader.js';
import { mayNotReadCase } from './views/agendaViews.js';
import { mayAttend } from './views/meetingViews.js';

type Query = Readonly<Record<string, string>>;

const LANGUAGES: readonly string[] = ['nn', 'nb', 'en'] satisfies readonly Language[];
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const formOf = ({ world }: Look, { format }: Query): { draw: DrawDocument; type: string; ending: string } =>
  format === 'docx'
    ? { draw: world.drawDocx, type: DOCX, ending: 'docx' }
    : { draw: world.draw, type: 'application/pdf', ending: 'pdf' };

const attended = (look: Look, id: string): Meeting => {
  const meeting = look.state.meetings.get(id);
  if (!meeting || !mayAttend(look, meeting)) throw new HttpFailure(404, 'notFound');
  return meeting;
};

/** In the helsefellesskap's own language, unless another is asked for. */
const contextFor = (look: Look, meeting: Meeting, { language }: Query): AgendaContext => {
  const own = profileOfMeeting(look.state, meeting)?.language ?? 'nn';
  const wanted = LANGUAGES.includes(language ?? '') ? (language as Language) : own;
  return { texts: textsFor(wanted), nameOf: (person) => look.world.people.get(person)?.name };
};

const fileOf = async (look: Look, query: Query, name: string, document: NeutralDocument): Promise<FileAnswer> => {
  const { draw, type, ending } = formOf(look, query);
  const bytes = await draw(document);
  return new FileAnswer(`${name}-${document.language}.${ending}`, type, bytes.length, Readable.from([bytes]));
};

/** The notice with its agenda, or the minutes, drawn as they stand now. */
export const meetingFile = (look: Look, id: string, query: Query): Promise<FileAnswer> => {
  const meeting = attended(look, id);
  const made = query.kind === 'minutes' ? minutesDocument : agendaDocument;
  const name = `${meeting.body}-${meeting.date}-${query.kind === 'minutes' ? 'minutes' : 'agenda'}`;
  return fileOf(look, query, name, made(look.state, meeting, contextFor(look, meeting, query)));
};

export const caseFile = (look: Look, id: string, query: Query): Promise<FileAnswer> => {
  const known = look.state.cases.get(id);
  const meeting = attended(look, known?.meeting ?? '');
  if (known && mayNotReadCase(look, known)) throw new HttpFailure(403, 'forbidden');
  const document = known && caseDocument(look.state, known, contextFor(look, meeting, query));
  if (!document) throw new HttpFailure(404, 'notFound');
  return fileOf(look, query, id, document);
};
