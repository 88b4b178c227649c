import type { BotTexts } from '../nn/bot.js';

export const botNb: BotTexts = {
  help: 'Jeg sender deg kort når noe venter på deg, og du svarer med knappene på kortet. Jeg leser ikke svar i fritekst. Åpne Semje-fanen for å se søknader, møter og vedtak.',
};
