import { partiesOf, type Municipality } from './parties.js';

const MUNICIPALITIES: readonly Municipality[] = [
  ['4201', 'risor', 'Risør'],
  ['4202', 'grimstad', 'Grimstad'],
  ['4203', 'arendal', 'Arendal'],
  ['4204', 'kristiansand', 'Kristiansand'],
  ['4205', 'lindesnes', 'Lindesnes'],
  ['4206', 'farsund', 'Farsund'],
  ['4207', 'flekkefjord', 'Flekkefjord'],
  ['4211', 'gjerstad', 'Gjerstad'],
  ['4212', 'vegarshei', 'Vegårshei'],
  ['4213', 'tvedestrand', 'Tvedestrand'],
  ['4214', 'froland', 'Froland'],
  ['4215', 'lillesand', 'Lillesand'],
  ['4216', 'birkenes', 'Birkenes'],
  ['4217', 'amli', 'Åmli'],
  ['4218', 'iveland', 'Iveland'],
  ['4219', 'evje-og-hornnes', 'Evje og Hornnes'],
  ['4220', 'bygland', 'Bygland', 'nn'],
  ['4221', 'valle', 'Valle', 'nn'],
  ['4222', 'bykle', 'Bykle', 'nn'],
  ['4223', 'vennesla', 'Vennesla'],
  ['4224', 'aseral', 'Åseral', 'nn'],
  ['4225', 'lyngdal', 'Lyngdal'],
  ['4226', 'hegebostad', 'Hægebostad'],
  ['4227', 'kvinesdal', 'Kvinesdal'],
  ['4228', 'sirdal', 'Sirdal'],
];

export const PARTIES_OF_AGDER = partiesOf('nb', MUNICIPALITIES, {
  name: 'Sørlandet sykehus HF',
  shortName: 'SSHF',
});
