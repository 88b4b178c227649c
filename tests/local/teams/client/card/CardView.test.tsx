import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, render, screen, waitFor, type RenderResult } from '@testing-library/react';
import type { ReactElement } from 'react';
import type { Theme } from '../../../../../src/local/teams/client/address.js';
import { CardView, type PressedAction } from '../../../../../src/local/teams/client/card/CardView.js';

afterEach(cleanup);

const cardSaying = (text: string): Record<string, unknown> => ({
  type: 'AdaptiveCard',
  version: '1.4',
  lang: 'nn',
  body: [
    { type: 'TextBlock', text },
    { type: 'Input.Text', id: 'why', label: 'Kvifor' },
  ],
  actions: [{ type: 'Action.Execute', title: 'Svar', verb: 'answer', data: { question: text } }],
});

/** A card whose answers come when the test lets them. */
const drawn = (
  text: string,
): {
  pressed: PressedAction[];
  answerAll: () => void;
  redraw: (text: string, theme?: Theme) => void;
} & RenderResult => {
  const pressed: PressedAction[] = [];
  const waiting: (() => void)[] = [];
  const view = (shown: string, theme: Theme): ReactElement => (
    <CardView
      card={cardSaying(shown)}
      theme={theme}
      onLink={() => undefined}
      onPress={(press) => {
        pressed.push(press);
        return new Promise((resolve) => {
          waiting.push(resolve);
        });
      }}
    />
  );
  const page = render(view(text, 'default'));
  return {
    ...page,
    pressed,
    answerAll: () => {
      for (const answer of waiting.splice(0)) answer();
    },
    redraw: (shown, theme = 'default') => {
      page.rerender(view(shown, theme));
    },
  };
};

const press = (): void => {
  fireEvent.click(screen.getByRole('button', { name: 'Svar' }));
};
const isBusy = (): boolean => document.querySelector('.card')?.getAttribute('aria-busy') === 'true';

describe('a card', () => {
  it('takes one press at a time, and says that it waits', async () => {
    const { pressed, answerAll } = drawn('A');
    press();
    press();
    expect(pressed).toHaveLength(1);
    expect(isBusy()).toBe(true);
    answerAll();
    await waitFor(() => {
      expect(isBusy()).toBe(false);
    });
    press();
    expect(pressed).toHaveLength(2);
  });

  it('that was drawn anew while an answer was waited for can be pressed, and is busy until both answers are there', async () => {
    const { pressed, answerAll, redraw } = drawn('A');
    press();
    redraw('B');
    press();
    expect(pressed.map(({ data }) => data)).toEqual([{ question: 'A' }, { question: 'B' }]);
    expect(isBusy()).toBe(true);
    answerAll();
    await waitFor(() => {
      expect(isBusy()).toBe(false);
    });
  });

  it('keeps what somebody has typed in another theme, and loses it when the bot edits it, as in Teams', () => {
    const { redraw } = drawn('A');
    const field = (): HTMLInputElement => screen.getByRole('textbox');
    fireEvent.input(field(), { target: { value: 'Vi treng dette.' } });
    redraw('A', 'dark');
    expect(field().value).toBe('Vi treng dette.');
    redraw('B', 'dark');
    expect(field().value).toBe('');
  });
});
