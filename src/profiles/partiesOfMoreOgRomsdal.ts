import { partiesOf, type Municipality } from './parties.js';

const MUNICIPALITIES: readonly Municipality[] = [
  ['1508', 'alesund', 'Ålesund', 'nb'],
  ['1547', 'aukra', 'Aukra'],
  ['1576', 'aure', 'Aure'],
  ['1554', 'averoy', 'Averøy', 'nb'],
  ['1578', 'fjord', 'Fjord'],
  ['1532', 'giske', 'Giske'],
  ['1557', 'gjemnes', 'Gjemnes'],
  ['1517', 'hareid', 'Hareid'],
  ['1580', 'haram', 'Haram'],
  ['1515', 'heroy', 'Herøy'],
  ['1579', 'hustadvika', 'Hustadvika'],
  ['1505', 'kristiansund', 'Kristiansund', 'nb'],
  ['1506', 'molde', 'Molde', 'nb'],
  ['1539', 'rauma', 'Rauma'],
  ['1514', 'sande', 'Sande'],
  ['1573', 'smola', 'Smøla', 'nb'],
  ['1525', 'stranda', 'Stranda'],
  ['1531', 'sula', 'Sula'],
  ['1563', 'sunndal', 'Sunndal'],
  ['1566', 'surnadal', 'Surnadal'],
  ['1528', 'sykkylven', 'Sykkylven'],
  ['1560', 'tingvoll', 'Tingvoll'],
  ['1516', 'ulstein', 'Ulstein'],
  ['1511', 'vanylven', 'Vanylven'],
  ['1535', 'vestnes', 'Vestnes'],
  ['1577', 'volda', 'Volda'],
  ['1520', 'orsta', 'Ørsta'],
];

export const PARTIES_OF_MORE_OG_ROMSDAL = partiesOf('nn', MUNICIPALITIES, {
  name: 'Helse Møre og Romsdal HF',
  shortName: 'HMR HF',
});
