import type { ModesTexts } from '../nn/modes.js';

export const modesEn: ModesTexts = {
  label: 'How is the grant given?',
  openCall: 'Call with a deadline',
  direct: 'Direct allocation',
  continuous: 'Continuous intake with fixed allocation days',
  lead: {
    openCall: '',
    direct: 'Direct allocation: the secretariat enters the projects',
    continuous: 'Continuous intake',
  },
  nextAllocation: (date) => `next allocation ${date}`,
  notForYou: 'This is a direct allocation. The secretariat enters the projects.',
};
