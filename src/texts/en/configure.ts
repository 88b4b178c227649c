import type { ConfigureTexts } from '../nn/configure.js';

export const configureEn: ConfigureTexts = {
  heading: 'Add Semje to the channel',
  lead: 'Choose “Save”, and the channel gets a tab with the call, the applications and the meetings. Everybody in the channel sees only what they have access to.',
  tabName: 'Semje',
};
