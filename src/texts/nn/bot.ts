/** What the bot says to whoever writes to it. */
export const botNn = {
  help: 'Eg sender deg kort når noko ventar på deg, og du svarar med knappane på kortet. Eg les ikkje svar i fritekst. Opne Semje-fana for å sjå søknader, møte og vedtak.',
};
export type BotTexts = typeof botNn;
