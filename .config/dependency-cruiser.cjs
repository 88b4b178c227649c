/** Who may know whom: docs/adr/0003-folders-and-import-rules.md explains each line. */
const only = (from, allowed, comment) => ({
  name: `${from.replace(/[^a-z]+/g, '-')}-knows-only`,
  comment,
  severity: 'error',
  from: { path: `^src/${from}` },
  to: { path: '^src/', pathNot: allowed.map((a) => `^src/${a}`) },
});
const steps =
  'calling applying endorsing screening assessing meeting voting deciding agreeing reporting amending registering filing'.split(
    ' ',
  );

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    only('texts/', ['texts/'], 'Words know nobody.'),
    only('grant/', ['grant/'], 'The trunk knows nobody.'),
    only('profiles/', ['profiles/', 'grant/'], 'A profile is data.'),
    only('cards/', ['cards/', 'grant/', 'texts/'], 'Pieces of cards.'),
    ...steps.map((s) => only(`steps/${s}/`, [`steps/${s}/`, 'grant/', 'texts/', 'cards/'], 'No step knows another.')),
    only(
      'steps/(process|refusalSentences)\\.ts',
      ['steps/', 'grant/', 'texts/'],
      'The only files that know all steps.',
    ),
    only('journal/', ['journal/', 'grant/'], 'decide and evolve are handed to it.'),
    only('documents/', ['documents/', 'grant/'], 'Draws neutral documents.'),
    only('sharepoint/', ['sharepoint/', 'grant/', 'journal/log\\.ts'], 'The only folder that knows Graph.'),
    only(
      'teams/',
      ['teams/', 'grant/', 'texts/', 'cards/', 'steps/', 'journal/'],
      'The only folder that knows the bot SDK.',
    ),
    only('api/(?!contract|requests)', ['api/', 'grant/', 'texts/', 'steps/', 'journal/'], "The tab's door."),
    only('api/contract\\.ts', ['grant/', 'steps/', 'api/requests\\.ts'], 'Shared with the tab.'),
    only('api/requests\\.ts', ['grant/'], 'What the tab may send.'),
    only('tab/', ['tab/', 'grant/', 'texts/', 'api/contract\\.ts'], 'Runs in the browser.'),
    only('config\\.ts', ['grant/'], 'Reads the environment.'),
    only('main\\.ts', ['(?!local/)'], 'Knows all but local.'),
    only('local/', ['local/'], 'The embedded tenant knows nothing of the product.'),
    {
      name: 'profiles-only-from-main',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main\\.ts|profiles/)' },
      to: { path: '^src/profiles/' },
    },
    {
      name: 'local-from-nobody',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/local/' },
      to: { path: '^src/local/' },
    },
    {
      name: 'graph-only-in-sharepoint',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/sharepoint/' },
      to: { path: 'node_modules/@microsoft/microsoft-graph-client' },
    },
    {
      name: 'bot-only-in-teams',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/teams/' },
      to: { path: 'node_modules/@microsoft/teams\\.' },
    },
    {
      name: 'stand-in-libraries-only-in-local',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/local/' },
      to: { path: 'node_modules/(libsql|adaptivecards)/' },
    },
    {
      name: 'browser-libraries-only-in-browsers',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(tab|local/teams/client)/' },
      to: { path: 'node_modules/(react|react-dom|@fluentui|@microsoft/teams-js|@azure/msal-browser)/' },
    },
    {
      name: 'browsers-have-no-node',
      severity: 'error',
      from: { path: '^src/(tab|local/teams/client)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pure-trunk',
      severity: 'error',
      from: { path: '^src/(grant|steps|cards|texts|profiles)/' },
      to: { pathNot: '^(src/|node_modules/zod)' },
    },
    {
      name: 'contract-knows-step-types-only',
      severity: 'error',
      from: { path: '^src/api/contract\\.ts' },
      to: { path: '^src/steps/', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
};
