import type { ProfileCode, ProfileText } from '../grant/profileCode.js';

export const text = (nn: string, nb: string, en: string): ProfileText => ({ nn, nb, en });

export const code = (id: string, nn: string, nb: string, en: string): ProfileCode => ({ id, text: { nn, nb, en } });
