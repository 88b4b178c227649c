import type { BotTexts } from '../nn/bot.js';

export const botEn: BotTexts = {
  help: 'I send you a card when something waits for you, and you answer with its buttons. I do not read answers in free text. Open the Semje tab to see applications, meetings and decisions.',
};
