import { answers } from './appAnswers.js';
import type { AppDoor } from './appDoor.js';

/** The secretary looks at what no rule can work out, ticks it, and finds the application to be in order. Answers whether she did. */
export async function checkFormally(app: AppDoor, secretary: string, application: string): Promise<boolean> {
  const route = `/api/applications/${application}`;
  const { check } = await app.must(secretary, `GET ${route}`, answers.application);
  if (!check) return false;
  const { version } = check;
  for (const [index, { key, kind, verdict }] of check.points.entries()) {
    if (kind === 'rule' || verdict === 'met') continue;
    const body = { commandId: `tick:${version}:${index}:${application}`, version, point: key, answer: 'met' };
    await app.must(secretary, `POST ${route}/screening/ticks`, answers.accepted, body);
  }
  const body = { commandId: `check:${version}:${application}`, version };
  return 'value' in (await app.ask(secretary, `POST ${route}/screening`, answers.accepted, body));
}
