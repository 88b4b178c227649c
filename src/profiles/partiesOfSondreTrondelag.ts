import { partiesOf, type Municipality } from './parties.js';

const MUNICIPALITIES: readonly Municipality[] = [
  ['5001', 'trondheim', 'Trondheim'],
  ['5014', 'froya', 'Frøya'],
  ['5020', 'osen', 'Osen'],
  ['5021', 'oppdal', 'Oppdal'],
  ['5022', 'rennebu', 'Rennebu'],
  ['5025', 'roros', 'Røros'],
  ['5026', 'holtalen', 'Holtålen'],
  ['5027', 'midtre-gauldal', 'Midtre Gauldal'],
  ['5028', 'melhus', 'Melhus'],
  ['5029', 'skaun', 'Skaun'],
  ['5031', 'malvik', 'Malvik'],
  ['5032', 'selbu', 'Selbu'],
  ['5033', 'tydal', 'Tydal'],
  ['5054', 'indre-fosen', 'Indre Fosen'],
  ['5055', 'heim', 'Heim'],
  ['5056', 'hitra', 'Hitra'],
  ['5057', 'orland', 'Ørland'],
  ['5058', 'afjord', 'Åfjord'],
  ['5059', 'orkland', 'Orkland'],
  ['5061', 'rindal', 'Rindal', 'nn'],
];

export const PARTIES_OF_SONDRE_TRONDELAG = partiesOf('nb', MUNICIPALITIES, {
  name: 'St. Olavs hospital HF',
  shortName: 'St. Olav',
});
