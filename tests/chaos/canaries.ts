import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ask, type Machine } from '../support/machine.js';

const people = z.array(z.object({ displayName: z.string(), mail: z.string() }));
/** Written nowhere else: what it reads like in a log is found there, whoever put it in. */
export const CANARY = { text: 'Kanarifuglen syng', number: '13097248022', address: 'kanari.fugl@kommune.example' };
const CANARIES = Object.values(CANARY).join(' ');

/** What people write of themselves and of their case, anywhere in a story file. */
const textsIn = (value: unknown, key = ''): string[] => {
  if (typeof value === 'string') return /Nn$|^(name|email|reason)$/.test(key) && value !== '' ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([inner, one]) => textsIn(one, Array.isArray(value) ? key : inner));
};

/** Everything that no line of a log may have: the story's texts and names, and those of everybody who signs in. */
export const secretsOf = async (machine: Machine): Promise<string[]> => {
  const story: unknown = JSON.parse(readFileSync(new URL('./story.json', import.meta.url), 'utf8'));
  const everybody = people.parse(await ask(`${machine.tenantUrl}/identity/people`));
  const names = everybody.flatMap(({ displayName, mail }) => [displayName, mail]);
  return [...new Set([...textsIn(story), ...names, ...Object.values(CANARY)])];
};

const send = async (machine: Machine, token: string, route: string, body?: string): Promise<number> => {
  const [method = '', path = ''] = route.split(' ');
  const answer = await fetch(`${machine.appUrl()}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'accept-language': 'nn', 'content-type': 'application/json' },
    ...(body !== undefined && { body }),
  });
  await answer.body?.cancel();
  return answer.status;
};

/** Asks for trouble in every way that makes the app write a line, with a canary in each; answers what came of it. */
export const provoke = async (machine: Machine): Promise<readonly number[]> => {
  const secretary = await machine.token('sekretaer-test-s1', 'api');
  const nobody = await machine.token('prosjektleiar-test-k12', 'api');
  const json = (more: object = {}): string => JSON.stringify({ commandId: `canary ${CANARY.text}`, ...more });
  const asSecretary = (route: string, body?: string) => send(machine, secretary, route, body);
  for (const [path, status] of [
    ['/users', 400],
    ['/users', 403],
    ['/users', 500],
    ['/lists/People', 400],
    ['/lists/People', 500],
    ['/lists/Visitors', 500],
    ['/lists/Journal/items', 503],
  ] as const)
    await machine.fault({ match: { path }, status, times: 2 });
  const search = encodeURIComponent(CANARIES);
  const person = { id: 'canary', name: CANARY.text, title: CANARY.text, email: CANARY.address };
  const statuses = [
    await send(machine, `eyJ.${Buffer.from(CANARY.text).toString('base64url')}.x`, 'GET /api/me'),
    await asSecretary(`GET /api/directory?search=${search}`),
    await asSecretary(`GET /api/directory?search=${search}`),
    await asSecretary(`GET /api/directory/addresses?emails=${encodeURIComponent(CANARY.address)}`),
    await asSecretary('POST /api/people', json(person)),
    await asSecretary('POST /api/people', json({ ...person, surplus: CANARIES })),
    await asSecretary(
      'POST /api/people/nobody/corrections',
      json({ changed: ['name'], name: CANARY.text, party: null }),
    ),
    await asSecretary('POST /api/applications/KILL-1/endorsements', json({ justification: CANARIES })),
    await asSecretary('POST /api/applications', `{"commandId": "${CANARIES}`),
    await send(machine, nobody, 'GET /api/me'),
    await send(machine, nobody, `POST /api/applications/KILL-1/comments`, json({ text: CANARIES })),
    await send(machine, nobody, 'GET /api/register'),
    await send(machine, nobody, `GET /api/${search}`),
  ];
  await machine.clearFaults();
  return statuses;
};
