import { partiesOf, type Municipality } from './parties.js';

const MUNICIPALITIES: readonly Municipality[] = [
  ['5501', 'tromso', 'Tromsø'],
  ['5503', 'harstad', 'Harstad'],
  ['5510', 'kvefjord', 'Kvæfjord'],
  ['5512', 'tjeldsund', 'Tjeldsund'],
  ['5514', 'ibestad', 'Ibestad'],
  ['5516', 'gratangen', 'Gratangen'],
  ['5518', 'lavangen', 'Lavangen'],
  ['5520', 'bardu', 'Bardu'],
  ['5522', 'salangen', 'Salangen'],
  ['5524', 'malselv', 'Målselv'],
  ['5526', 'sorreisa', 'Sørreisa'],
  ['5528', 'dyroy', 'Dyrøy'],
  ['5530', 'senja', 'Senja'],
  ['5532', 'balsfjord', 'Balsfjord'],
  ['5534', 'karlsoy', 'Karlsøy'],
  ['5536', 'lyngen', 'Lyngen'],
  ['5538', 'storfjord', 'Storfjord'],
  ['5540', 'kafjord', 'Kåfjord'],
  ['5542', 'skjervoy', 'Skjervøy'],
  ['5544', 'nordreisa', 'Nordreisa'],
  ['5546', 'kvenangen', 'Kvænangen'],
  ['1806', 'narvik', 'Narvik'],
  ['1851', 'lodingen', 'Lødingen'],
  ['1853', 'evenes', 'Evenes'],
];

export const PARTIES_OF_HELSE_NORD = partiesOf('nb', MUNICIPALITIES, {
  name: 'Universitetssykehuset Nord-Norge HF',
  shortName: 'UNN',
});
