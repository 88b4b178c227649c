import { formatNn } from './format.js';

/** What a problem's sentence needs to know, in words and printed figures. */
export interface WordedProblem {
  /** The field's label. */
  readonly field: string;
  /** The budget row or column, the contact's number, or the date it is about. */
  readonly where: string;
  /** `kommunane` or `helseføretaket`, where it is about one side. */
  readonly side: string;
  readonly typed: string;
  readonly given: string;
  readonly computed: string;
}

const count = (number: number, one: string, many: string): string => (number === 1 ? one : many);

/** The form: labels, help, the budget, problems, saving, and sending. */
export const formNn = {
  parts: {
    applicants: 'Søkjarar og kontaktpersonar',
    measure: 'Tiltaket',
    effect: 'Effekt og brukarmedverknad',
    progress: 'Gjennomføring og framdrift',
    budget: 'Budsjett og eigeninnsats',
    operation: 'Evaluering og drift',
    anchoring: 'Forankring og handlingsplan',
    declarations: 'Stadfestingar',
    endorsement: 'Leiarforankring og innsending',
  },
  partLead: {
    applicants: 'Ein eller fleire kommunar og helseføretaket må stå saman om søknaden.',
    measure: '',
    effect: '',
    progress: '',
    budget:
      'Skriv heile kroner. Grå felt er rekna ut. Søknadssummen er personell- og driftskostnader; eigeninnsatsen kjem i tillegg.',
    operation: '',
    anchoring: 'Fyll ut minst eitt av dei to første felta.',
    declarations: '',
    endorsement: 'Ein leiar frå kvar part må støtte søknaden før han kan sendast inn.',
  },
  fields: {
    municipalities: { label: 'Kommunar som søkjer', help: 'Helseføretaket er alltid part i søknaden.' },
    leadApplicant: { label: 'Hovudansvarleg søkjar', help: 'Den parten som svarar for prosjektet.' },
    contacts: { label: 'Kontaktpersonar', help: 'Minst éin frå kommunane og éin frå helseføretaket.' },
    title: { label: 'Namn på tiltaket', help: '' },
    period: { label: 'Planlagd prosjektperiode', help: '' },
    purpose: { label: 'Føremål', help: 'Kva vil de oppnå? Skriv ikkje noko som kan kjennast att på éin pasient.' },
    targetGroup: {
      label: 'Målgruppe',
      help: 'Kven er tiltaket for? Skriv ikkje noko som kan kjennast att på éin pasient.',
    },
    purposes: { label: 'Kva tiltaket støttar opp om', help: 'Vel alt som passar.' },
    targetGroups: { label: 'Kven tiltaket er retta mot', help: 'Vel alt som passar.' },
    phase: { label: 'Fase', help: 'Kor langt arbeidet er kome.' },
    predecessor: {
      label: 'Held fram frå',
      help: 'Namn eller saksnummer, dersom søknaden byggjer på eit tidlegare prosjekt.',
    },
    scope: { label: 'Omfang', help: 'Kor stort er tiltaket? Skriv kva som er med, og kva som ikkje er det.' },
    patientResponsibility: {
      label: 'Pasientansvar',
      help: 'Kven har ansvaret for pasientane i prosjektet, der det gjeld?',
    },
    expectedEffect: {
      label: 'Venta rekrutterings- og samhandlingseffekt',
      help: 'Korleis skal tilskotet gjere det lettare å rekruttere, bruke personell på tvers og samhandle?',
    },
    userInvolvement: { label: 'Brukarmedverknad', help: 'Korleis tek brukarrepresentantar del i prosjektet?' },
    sustainability: {
      label: 'Berekraft',
      help: 'Korleis gjer tiltaket tenestene meir berekraftige, med rett bruk av personell og pengar?',
    },
    progressPlan: { label: 'Plan for gjennomføring og framdrift', help: 'Kva skal skje når, og kven gjer det?' },
    projectLead: { label: 'Prosjektleiar', help: 'Kven leier prosjektet, og kvar er ansvaret plassert?' },
    benefits: { label: 'Venta gevinstar', help: 'Kva vil de vinne, på kort og lang sikt, og korleis når de dit?' },
    longTermBenefits: {
      label: 'Gevinstar på lang sikt',
      help: 'Kva vil de vinne etter at prosjektet er over, og korleis når de dit?',
    },
    indicators: { label: 'Målepunkt', help: 'Eitt målepunkt på kvar linje: kva de måler, og kva de vil nå.' },
    budget: { label: 'Budsjett', help: '' },
    grantFinancing: {
      label: 'Korleis tilskotet finansierer satsinga',
      help: 'Dekkjer tilskotet heile satsinga eller ein del av henne? Kva dekkjer resten?',
    },
    ownContribution: { label: 'Eigeninnsats', help: 'Kva går kvar part inn med? Summen står i budsjettet.' },
    otherFunding: { label: 'Annan finansiering', help: 'Kva midlar frå andre har prosjektet, eller har de søkt om?' },
    costShift: {
      label: 'Kostnader som flyttar seg mellom partane',
      help: 'Får éin part høgare utgifter medan ein annan sparer? Skriv kven, og kor mykje.',
    },
    lastingOperatingCost: {
      label: 'Fører tiltaket til varige driftsutgifter?',
      help: 'Utgifter som held fram etter prosjektperioden.',
    },
    lastingOperatingCostReason: {
      label: 'Om dei varige driftsutgiftene',
      help: 'Kva utgifter held fram, kor store er dei, og kven dekkjer dei?',
    },
    evaluationPlan: {
      label: 'Plan for evaluering',
      help: 'Kva vil de måle, når og korleis? Ei tilvising til vedlegg er ikkje nok.',
    },
    implementationPlan: {
      label: 'Plan for implementering og driftsetting',
      help: 'Korleis går tiltaket over i vanleg drift?',
    },
    scaleOut: { label: 'Plan for spreiing', help: 'Korleis kan andre i helsefellesskapet ta tiltaket i bruk?' },
    innoMed: { label: 'Bør det vurderast å søkje InnoMed?', help: 'InnoMed gir rettleiing i tenesteinnovasjon.' },
    anchoringCommittees: {
      label: 'Forankra i faglege samarbeidsutval',
      help: 'Eitt utval på kvar linje.',
    },
    actionPlanMeasure: {
      label: 'Tiltak i felles handlingsplan',
      help: 'Namnet på tiltaket, om det alt står i planen.',
    },
    actionPlanInclusion: {
      label: 'Korleis satsinga kan takast inn i felles handlingsplan',
      help: '',
    },
    attachments: { label: 'Vedlegg', help: 'Teikningar, avtalar, planar og anna som høyrer til søknaden.' },
    progressResponsibility: {
      label: 'Søkjar har ansvar for framdrift og gjennomføring av prosjektet.',
      help: '',
    },
    reportAndAccounts: {
      label: 'Søkjar leverer prosjektrapport og rekneskap til SSU til fastsett tid.',
      help: '',
    },
    signedBy: { label: 'Hovudansvarleg for prosjektet', help: 'Namnet på den som stadfestar på vegner av søkjarane.' },
    place: { label: 'Stad', help: '' },
    imported: { label: 'Frå fila', help: '' },
  },
  optional: (label: string): string => `${label} (frivillig)`,
  charactersOf: (used: string, most: string): string => `${used} av ${most} teikn`,
  from: 'Frå dato',
  to: 'Til dato',
  dateHelp: 'dd.mm.åååå',
  yes: 'Ja',
  no: 'Nei',
  looksLikePatient: {
    identityNumber: 'Dette liknar eit fødselsnummer. Ta det bort: søknaden skal ikkje innehalde noko om éin pasient.',
    birthDate:
      'Dette liknar ein fødselsdato. Gjeld han éin pasient, må du ta han bort: søknaden skal ikkje innehalde noko om éin pasient.',
  },
  lines: {
    anchoringCommittees: { numbered: (number: number): string => `Utval ${number}`, add: 'Legg til utval' },
    indicators: { numbered: (number: number): string => `Målepunkt ${number}`, add: 'Legg til målepunkt' },
  },
  remove: (what: string): string => `Ta bort ${what}`,
  contact: {
    kommune: 'Kontaktperson frå kommunane',
    hf: 'Kontaktperson frå helseføretaket',
    numbered: (title: string, number: number): string => `${title}, nr. ${number}`,
    add: { kommune: 'Legg til kontaktperson frå kommunane', hf: 'Legg til kontaktperson frå helseføretaket' },
    remove: 'Ta bort kontaktpersonen',
    name: 'Namn',
    position: 'Stilling',
    unit: 'Eining',
    employer: { kommune: 'Arbeidsgjevar (kommune)', hf: 'Arbeidsgjevar (helseføretak)' },
    email: 'E-postadresse',
  },
  municipalityRemoved: (name: string, amount: string): string =>
    `${name} er teken ut, og ${amount} i budsjettet vart med.`,

  budget: {
    caption: 'Budsjett i heile kroner, med ei kolonne for kvar side',
    kind: 'Type kostnad',
    sum: 'Sum',
    groups: {
      personnel: 'Personellkostnader',
      operating: 'Driftskostnader',
      ownContribution: 'Eigeninnsats',
    },
    groupSums: {
      personnel: 'Sum personellkostnader',
      operating: 'Sum driftskostnader',
      ownContribution: 'Sum eigeninnsats',
    },
    rows: {
      'personnel.salary': 'Lønskostnader',
      'personnel.userFees': 'Honorar brukar',
      'operating.premises': 'Lokalitetar',
      'operating.equipment': 'Utstyr',
      'operating.materials': 'Materialar og forsyningar',
      'operating.travel': 'Reisekostnader',
      'operating.communication': 'Kommunikasjon',
      'ownContribution.salary': 'Lønskostnader',
      'ownContribution.other': 'Andre kostnader',
    },
    requested: 'Søknadssum',
    total: 'Total prosjektkostnad',
    wholeProject: 'Heile prosjektet',
    shareOfFrame: (share: string, frame: string): string => `${share} av ramma på ${frame}`,
    /** The whole name of an input, for those who hear it. */
    cell: (row: string, group: string, column: string): string => `${row}, ${group}, ${column}, heile kroner`,
    split: 'Del tala for kommunane på partane',
    splitHelp: 'Ingen treng å dele. Gjer de det, må tala for partane gi summen for sida.',
    splitColumn: (side: string): string => `${side}, rekna ut`,
    splitTable: (side: string): string => `${side} delt på partane`,
    choose: 'Vel kven du fyller ut for',
    undivided: (amount: string): string => `Udelt: ${amount}`,
    onForm: (amount: string): string => `Skjemaet: ${amount}`,
    useComputed: (amount: string): string => `Bruk ${amount}`,
    useComputedName: (where: string, amount: string): string => `${where}: bruk ${amount}`,
    writeAgain: 'Skriv på nytt',
    unclear: (where: string, typed: string): string => `${where}: «${typed}» er ikkje heile kroner. Kva meiner du?`,
    notAnAmount: (where: string, typed: string): string =>
      `${where}: «${typed}» er ikkje eit beløp. Skriv heile kroner, til dømes 120 000.`,
    negative: (where: string): string => `${where}: Beløpet kan ikkje vere negativt.`,
    fraction: (where: string, typed: string): string => `${where}: «${typed}» har øre. Skriv heile kroner.`,
    tooLarge: (where: string, typed: string): string =>
      `${where}: «${typed}» er for stort til å vere rett. Skriv beløpet på nytt.`,
    importedTitle: (number: number): string =>
      count(number, 'Éin sum i skjemaet stemmer ikkje', `${number} summar i skjemaet stemmer ikkje`),
    importedHelp: 'Tala står slik dei kom inn. Rett dei sjølv; vi endrar ingenting for deg.',
    scroll: 'Budsjettabell, kan rullast sidelengs',
  },

  /** Why it cannot be sent: what to do, as a link to the place. */
  problem: {
    FIELD_MISSING: ({ field, where }: WordedProblem): string =>
      where === '' ? `Fyll ut «${field}».` : `Fyll ut «${field}»: ${where}.`,
    EVALUATION_PLAN_MISSING: (): string => 'Skriv ein plan for evaluering.',
    MUNICIPALITY_MISSING: (): string => 'Vel minst éin kommune som søkjer saman med helseføretaket.',
    TEXT_TOO_LONG: ({ field, given, computed }: WordedProblem): string =>
      `«${field}» er for lang: ${given} teikn, og det er plass til ${computed}.`,
    DATE_UNCLEAR: ({ field, where, typed }: WordedProblem): string =>
      `«${field}», ${where}: «${typed}» er ikkje ein dato. Skriv han som dd.mm.åååå.`,
    PERIOD_REVERSED: (): string => 'Prosjektperioden sluttar før han byrjar. Rett den eine datoen.',
    CONTACT_MISSING: ({ side }: WordedProblem): string => `Legg til ein kontaktperson frå ${side}.`,
    CONTACT_INCOMPLETE: ({ where }: WordedProblem): string =>
      `${where}: fyll ut namn, stilling, eining, arbeidsgjevar og ei gyldig e-postadresse.`,
    LEAD_APPLICANT_NOT_A_PARTY: (): string =>
      'Den hovudansvarlege er ikkje lenger part i søknaden. Vel ein av partane.',
    ANCHORING_MISSING: (): string =>
      'Skriv kva fagleg samarbeidsutval eller tiltak i felles handlingsplan søknaden er forankra i.',
    AMOUNT_UNCLEAR: ({ where, typed }: WordedProblem): string => `${where}: «${typed}» er ikkje heile kroner.`,
    BUDGET_EMPTY: (): string => 'Fyll ut budsjettet: det står ikkje noko beløp de søkjer om.',
    OWN_CONTRIBUTION_MISSING: (): string => 'Før opp eigeninnsatsen i budsjettet. Han kan ikkje vere null.',
    OWN_CONTRIBUTION_NOT_STATED: (): string =>
      'Før opp i budsjettet kva kvar side bidreg med sjølv. Skriv 0 der det ikkje er noko.',
    BUDGET_ROW_SUM_MISMATCH: ({ where, given, computed }: WordedProblem): string =>
      `${where}: skjemaet seier ${given}, men sidene gir ${computed}.`,
    BUDGET_SPLIT_MISMATCH: ({ where, side, given, computed }: WordedProblem): string =>
      `${where}: summen for ${side} er ${given}, men partane gir ${computed}.`,
    BUDGET_TOTAL_MISMATCH: ({ where, given, computed }: WordedProblem): string =>
      `${where}: skjemaet seier ${given}, men radene gir ${computed}.`,
    NOT_CONFIRMED: ({ field }: WordedProblem): string => `Stadfest: ${field}`,
  },
  sides: { kommune: 'kommunane', hf: 'helseføretaket' },
  warning: {
    SHARE_OF_FRAME_HIGH: ({ given, computed }: WordedProblem): string =>
      `Søknaden er på ${given} av ramma på ${computed}. De kan likevel søkje.`,
    DELEGATED_SIGNER: ({ where }: WordedProblem): string => `${where} har svara ved ein konstituert leiar.`,
    LASTING_OPERATING_COST: (): string => 'Tiltaket fører til varige driftsutgifter. De kan likevel søkje.',
    OWN_CONTRIBUTION_SPLIT_SKEWED: (): string =>
      'Eigeninnsatsen er ikkje delt likt mellom sidene. De kan likevel søkje.',
    OWN_CONTRIBUTION_NONE: (): string =>
      'Det er ikkje ført opp eigeninnsats. De kan likevel søkje, men eigeninnsats tel når søknadene blir vegne.',
  },
  summaryTitle: (number: number): string =>
    count(
      number,
      'Søknaden kan ikkje sendast enno: éin ting manglar',
      `Søknaden kan ikkje sendast enno: ${number} ting manglar`,
    ),

  list: {
    name: 'Delane av søknaden',
    missing: (number: number): string => (number === 1 ? '1 ting manglar' : `${number} ting manglar`),
    unclear: (number: number): string => (number === 1 ? '1 beløp er uklart' : `${number} beløp er uklare`),
    sums: (number: number): string => (number === 1 ? '1 sum stemmer ikkje' : `${number} summar stemmer ikkje`),
    locked: 'Kan sendast når alt er utfylt',
    done: (done: number, all: number): string => `${done} av ${all} delar ferdige`,
    narrow: (part: number, all: number, done: number): string => `Del ${part} av ${all} · ${done} ferdige`,
    isDone: 'ferdig',
  },
  previous: (part: string): string => `Førre: ${part}`,
  next: (part: string): string => `Neste: ${part}`,

  save: {
    name: 'Lagring',
    notYet: 'Alt du skriv, blir lagra av seg sjølv',
    saving: 'Lagrar …',
    savedByYou: (clock: string): string => `Lagra ${clock} av deg`,
    savedBy: (clock: string, name: string): string => `Lagra ${clock} av ${name}`,
    failingSince: (clock: string): string => `Ikkje lagra sidan ${clock}.`,
    failing: 'Ikkje lagra enno.',
    safeHere: 'Teksten ligg trygt på denne maskina.',
    notSafe: 'La sida stå open: teksten er berre her.',
    triesIn: (seconds: number): string => `Vi prøver igjen om ${seconds} ${count(seconds, 'sekund', 'sekund')}.`,
    tryNow: 'Prøv no',
    stopped: (reason: string): string => `Ikkje lagra: ${reason}`,
    again: 'Lagra igjen.',
    conflict: 'Noko er endra to stader. Vel kva tekst som skal gjelde.',
  },
  unsaved: {
    offer: (when: string, fields: string): string =>
      `På denne maskina ligg det endringar frå ${when} som ikkje vart lagra: ${fields}.`,
    missed: (when: string, fields: string): string =>
      `På denne maskina ligg det endringar frå ${when} som ikkje kom med då søknaden vart send: ${fields}. No kan han endrast igjen, så du kan ta dei inn.`,
    take: 'Ta dei inn i søknaden',
    drop: 'Forkast dei',
  },
  sending: {
    endorsersTitle: 'Kven skal svare?',
    endorsersHelp:
      'Vel éin leiar for kvar part. Lista kjem frå registeret og viser dei som har fullmakt i dag. Den du vel, får eit kort i Teams.',
    choose: 'Vel leiar',
    chooseFor: (party: string): string => `Leiar for ${party}`,
    nobody: (party: string): string =>
      `Ingen har fullmakt til å svare for ${party} i dag. Be sekretariatet føre det inn i registeret.`,
    choice: (name: string, title: string, unit: string): string =>
      [name, title, unit].filter((part) => part !== '').join(', '),
    actingFor: (whom: string): string => `Konstituert for ${whom}.`,
    source: (source: string): string => `Fullmakt: ${source}.`,
    unreachable: 'Kan ikkje få kort i Teams enno. Han eller ho kan svare i fana.',
    missingChoice: (party: string): string => `Vel kven som skal svare for ${party}.`,
    byMyself: 'Eg vil sende inn sjølv når alle partane støttar søknaden',
    byMyselfHelp: 'Elles blir søknaden send inn av seg sjølv når den siste leiaren støttar han.',
    send: 'Send til leiarforankring',
    whatHappens: 'Innhaldet blir låst medan leiarane svarar.',
    dialogTitle: 'Send søknaden til leiarforankring?',
    dialogText: (leaders: string): string =>
      `${leaders} får spørsmålet no. Innhaldet blir låst til alle har svara. Støttar ein av dei ikkje søknaden, kan de endre han og sende på nytt.`,
    itself: 'Søknaden blir send inn av seg sjølv når alle støttar han.',
    yourself: 'Du må sende inn søknaden sjølv når alle støttar han.',
    notSaved: 'Det siste du skreiv, er ikkje lagra enno, så søknaden er ikkje send. Prøv igjen når det er lagra.',
    sent: 'Søknaden er send til leiarforankring',
    sentAt: (when: string, version: number): string =>
      `Sendt ${when}, versjon ${version}. Innhaldet er låst medan leiarane svarar.`,
    submitTitle: 'Alle partane støttar søknaden',
    submitText: 'Søknaden er ikkje send inn enno. Send han inn før fristen.',
    submit: 'Send inn',
    submitDialogTitle: 'Send inn søknaden?',
    submitDialogText: 'Søknaden går til sekretariatet og kan ikkje endrast etterpå.',
    declinedTitle: (parties: string): string => `${parties} støttar ikkje søknaden`,
    declinedText: 'De kan endre søknaden og sende han på nytt, eller ta parten ut. Alle må då svare på nytt.',
    earlier: (version: number): string => `Svar på versjon ${version}`,
    takeOut: (party: string): string => `Ta ${party} ut av søknaden`,
    takenOut: (party: string): string => `${party} er teken ut. Sjå over budsjettet før de sender på nytt.`,
    onlyMunicipality: 'Søknaden må ha minst éin kommune. Legg til ein annan før de tek denne ut.',
  },

  answers: {
    title: 'Partane',
    waiting: 'Ventar på svar',
    waitingFor: (name: string): string => `Ventar på ${name}`,
    answered: (answer: string, day: string): string => `${answer}, ${day}`,
    by: (name: string): string => `Svara av ${name}`,
    inPlaceOf: (name: string, asked: string): string => `Svara av ${name}, i staden for ${asked}`,
    actingFor: (whom: string): string => `Konstituert for ${whom}`,
    locked: 'Innhaldet er låst medan dei svarar. Blir noko endra, må alle svare på nytt.',
  },

  receipt: {
    title: 'Kvittering',
    submitted: 'Søknaden er send inn',
    number: 'Søknad nr.',
    at: 'Sendt inn',
    entry: 'Journalnummer',
    hash: 'Kontrollsum i journalen',
    sha: 'Kontrollsum av innhaldet',
    version: 'Versjon',
  },
  notAssessed: {
    title: 'Søknaden blir ikkje vurdert',
    text: 'Dette er ikkje eit avslag. Søknaden var ikkje klar då fristen gjekk ut, så det blir ikkje røysta over han.',
  },
  decision: {
    title: 'Vedtak',
    caseNumber: (number: string): string => `Sak ${number}`,
    conditions: 'Vilkår',
    reason: 'Grunngjeving',
    at: 'Vedteke',
  },
  text: {
    title: 'Heile søknaden',
    facts: 'Om søknaden',
    parties: 'Partar',
    lead: 'Hovudansvarleg',
    periodFrom: (from: string, to: string): string => formatNn.period(from, to),
    period: 'Periode',
    requested: 'Søknadssum',
    wholeProject: 'Heile prosjektet',
    contacts: 'Kontaktpersonar',
    empty: 'Ikkje fylt ut',
    confirmed: 'Stadfesta',
    notConfirmed: 'Ikkje stadfesta',
    budget: 'Budsjett',
    deadline: 'Frist',
  },
};
export type FormTexts = typeof formNn;
