import { code } from './words.js';

/** The ten premises that SSU has laid down. */
export const AGDER_PREMISES = [
  code('1', 'Sentrale føringar ligg til grunn', 'Sentrale føringer ligger til grunn', 'Central guidance comes first'),
  code('2', 'Tildelinga følgjer strategien til SSU', 'Tildelingen følger SSUs strategi', 'It follows SSU’s strategy'),
  code(
    '3',
    'Semja mellom helseføretaket og kommunane er dokumentert',
    'Enigheten mellom helseforetaket og kommunene er dokumentert',
    'That the trust and the municipalities agree is documented',
  ),
  code(
    '4',
    'Kommunar og sjukehus kan likeverdig foreslå bruk',
    'Kommuner og sykehus kan likeverdig foreslå bruk',
    'Municipalities and hospital may equally propose what it is used for',
  ),
  code('5', 'Midlane blir styrte som ein portefølje', 'Midlene styres som en portefølje', 'It is run as a portfolio'),
  code('6', 'Det er ei skriftleg avtale per prosjekt', 'Det er en skriftlig avtale per prosjekt', 'One agreement each'),
  code(
    '7',
    'Prosjekta følgjer Prosjektveiviseren',
    'Prosjektene følger Prosjektveiviseren',
    'Projects follow one model',
  ),
  code('8', 'Det blir rapportert i årleg melding', 'Det rapporteres i årlig melding', 'It is reported every year'),
  code(
    '9',
    'Tiltak bør ikkje gi varige driftsutgifter',
    'Tiltak bør ikke gi varige driftsutgifter',
    'Measures should not leave lasting operating costs',
  ),
  code(
    '10',
    'Tilskotet går mest til innovasjon, men òg til felles drift og administrasjon',
    'Tilskuddet går mest til innovasjon, men også til felles drift og administrasjon',
    'The grant mostly goes to innovation, but also to joint operation and administration',
  ),
  code(
    'costShift',
    'Tilskotet kan dekkje kostnader hos ein part når ein annan sparer',
    'Tilskuddet kan dekke kostnader hos en part når en annen sparer',
    'The grant may cover one party’s costs where another saves',
  ),
  code(
    'partFinancing',
    'Tilskotet kjem til vanleg i tillegg til partane sin eigen innsats',
    'Tilskuddet kommer vanligvis i tillegg til partenes egen innsats',
    'The grant as a rule comes on top of what the parties put in',
  ),
];

/** What an agreement on a project must say. */
export const SIX_OF_AN_AGREEMENT = [
  code('consensus', 'At partane er samde', 'At partene er enige', 'That the parties agree'),
  code(
    'purpose',
    'Korleis tiltaket støttar formålet',
    'Hvordan tiltaket støtter formålet',
    'How it serves the purpose',
  ),
  code('budget', 'Budsjettet for gjennomføringa', 'Budsjettet for gjennomføringen', 'The budget'),
  code('measure', 'Kva tiltaket er', 'Hva tiltaket er', 'What the measure is'),
  code('resources', 'Kva kvar part bidreg med', 'Hva hver part bidrar med', 'What each party puts in'),
  code(
    'patients',
    'Kven som har ansvaret for pasientane, der det trengst',
    'Hvem som har ansvaret for pasientene, der det trengs',
    'Who is responsible for the patients, where needed',
  ),
];
