import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState, type ReactElement } from 'react';
import { useAct } from '../../src/tab/useAct.js';
import { drawInSession } from './inSession.js';

const Putting = (): ReactElement => {
  const act = useAct('deferCase');
  const [reason, setReason] = useState('a');
  return (
    <>
      <button onClick={() => void act.perform({ id: 'c1' }, { reason })}>{'utset'}</button>
      <button onClick={() => setReason('b')}>{'endre'}</button>
      <p>{act.failure?.message ?? act.done?.seq}</p>
    </>
  );
};
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const unknown = { kind: 'unknown' as const, code: '504', message: 'Vi veit ikkje.' };

describe('an act', () => {
  it('keeps its command id when it is tried again, so that it can never be done twice', async () => {
    const { sent } = drawInSession(<Putting />, { refuse: unknown });
    await press('utset');
    expect(screen.getByText('Vi veit ikkje.')).toBeTruthy();
    await press('utset');
    expect(sent[0]?.body.commandId).toBe(sent[1]?.body.commandId);
  });

  it('is another act when its content is changed', async () => {
    const { sent } = drawInSession(<Putting />, { refuse: unknown });
    await press('utset');
    await press('endre');
    await press('utset');
    expect(sent[0]?.body.commandId).not.toBe(sent[1]?.body.commandId);
  });

  it('is another act once the first one stands', async () => {
    const { sent } = drawInSession(<Putting />);
    await press('utset');
    expect(screen.getByText('231')).toBeTruthy();
    await press('utset');
    expect(sent[0]?.body.commandId).not.toBe(sent[1]?.body.commandId);
  });
});
