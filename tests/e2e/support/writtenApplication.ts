import type { FieldKey } from '../../../src/grant/application.js';
import type { BudgetRowKey } from '../../../src/grant/budget.js';

export interface WrittenContact {
  readonly side: 'kommune' | 'hf';
  readonly name: string;
  readonly position: string;
  readonly unit: string;
  readonly employer: string;
  readonly email: string;
}

/** An application as somebody types it. */
export interface WrittenApplication {
  /** Names of the boxes that are ticked. */
  readonly municipalities: readonly string[];
  readonly lead: string;
  readonly contacts: readonly WrittenContact[];
  readonly from: string;
  readonly to: string;
  /** What stands in the fields with one box each. */
  readonly texts: Partial<Record<FieldKey, string>>;
  readonly amounts: readonly (readonly [row: BudgetRowKey, side: 'kommune' | 'hf', typed: string])[];
}

/** An application of Ålesund, Giske and the trust, about 900 000 kr; `hfContact` is a person who also sits in the committee. */
export const painTeam = (writer: { mail: string }, hfContact: { displayName: string; mail: string }) =>
  ({
    municipalities: ['Ålesund kommune', 'Giske kommune'],
    lead: 'Ålesund kommune',
    contacts: [
      {
        side: 'kommune',
        name: 'Prosjektleiar Test K01',
        position: 'Prosjektleiar',
        unit: 'Helse og velferd',
        employer: 'Ålesund kommune',
        email: writer.mail,
      },
      {
        side: 'hf',
        name: hfContact.displayName,
        position: 'Direktør',
        unit: 'Samhandling',
        employer: 'Helse Møre og Romsdal HF',
        email: hfContact.mail,
      },
    ],
    from: '01.02.2027',
    to: '31.12.2028',
    texts: {
      title: 'Felles smerteteam på Sunnmøre',
      purpose: 'Pasientar med langvarig smerte skal få hjelp der dei bur.',
      targetGroup: 'Vaksne med langvarig smerte.',
      expectedEffect: 'Fastlegar og fysioterapeutar lærer av spesialistane medan dei arbeider.',
      userInvolvement: 'To brukarrepresentantar sit i styringsgruppa.',
      progressPlan: 'Oppstart i februar, heile området frå hausten.',
      benefits: 'Færre tilvisingar og kortare reiser.',
      grantFinancing: 'Tilskotet dekkjer stillingane; partane dekkjer lokale.',
      ownContribution: 'Kvar part set av ei stilling i 20 %.',
      evaluationPlan: 'Ventetid og reiseavstand blir målt kvart halvår.',
      implementationPlan: 'Teamet går inn i vanleg drift i 2029.',
      actionPlanMeasure: 'Heilskaplege pasientforløp',
      actionPlanInclusion: 'Tiltaket blir foreslått for neste handlingsplan.',
      signedBy: 'Prosjektleiar Test K01',
      place: 'Ålesund',
    },
    amounts: [
      ['personnel.salary', 'kommune', '420000'],
      ['personnel.salary', 'hf', '380 000'],
      ['operating.travel', 'kommune', '60000'],
      ['operating.travel', 'hf', '40000'],
      ['ownContribution.salary', 'kommune', '250000'],
      ['ownContribution.salary', 'hf', '250000'],
    ],
  }) as const satisfies WrittenApplication;
