const small = { type: 'TextBlock', wrap: true, size: 'Small', isSubtle: true } as const;

/** A card of the kind the product sends, with an input, two answers and a link. */
export const approvalCard = (teamsUser: string): object => ({
  type: 'AdaptiveCard',
  version: '1.4',
  lang: 'nn',
  body: [
    {
      type: 'ColumnSet',
      columns: [
        { type: 'Column', width: 'stretch', items: [{ ...small, text: 'Leiarforankring · Haram kommune' }] },
        {
          type: 'Column',
          width: 'auto',
          items: [
            { type: 'TextBlock', text: 'Ventar på deg', wrap: true, size: 'Small', weight: 'Bolder', color: 'Accent' },
          ],
        },
      ],
    },
    {
      type: 'TextBlock',
      text: 'Eit felles prosjekt for prøva',
      wrap: true,
      size: 'Large',
      weight: 'Bolder',
      style: 'heading',
    },
    {
      type: 'FactSet',
      facts: [
        { title: 'Partar', value: 'Ålesund kommune, Haram kommune og Helse Møre og Romsdal HF' },
        { title: 'Søknadssum', value: '800 000 kr' },
      ],
    },
    {
      type: 'Container',
      style: 'emphasis',
      items: [{ type: 'TextBlock', wrap: true, text: 'Det viktigaste er **samarbeid** <b>.' }],
    },
    { type: 'TextBlock', wrap: true, text: '**Støttar:** Ålesund kommune  \n**Ventar:** Haram kommune' },
    {
      type: 'Input.Text',
      id: 'justification',
      label: 'Grunngjeving (må fyllast ut)',
      isRequired: true,
      isMultiline: true,
      placeholder: 'Kvifor støttar eller støttar de ikkje søknaden?',
      errorMessage: 'Skriv ei grunngjeving.',
    },
    { ...small, text: 'Når du vel «Støttar søknaden», stadfestar du at søknaden er forankra i leiinga.' },
  ],
  actions: [
    {
      type: 'Action.Execute',
      title: 'Støttar søknaden',
      verb: 'card',
      data: { answer: 'endorsed' },
      style: 'positive',
    },
    { type: 'Action.Execute', title: 'Støttar ikkje', verb: 'card', data: { answer: 'refused' } },
    { type: 'Action.OpenUrl', title: 'Les heile søknaden', url: 'https://teams.microsoft.com/l/entity/x/semje' },
  ],
  fallbackText: `Leiarforankring for ${teamsUser.slice(0, 3)}`,
});
