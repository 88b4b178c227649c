import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Seals } from './api/attachments/seals.js';
import { createServer } from './api/server.js';
import { createTokenCheck } from './api/tokens.js';
import { Visiting } from './api/visiting/Visiting.js';
import { DraftRooms } from './api/writing/DraftRooms.js';
import { startAttachmentCare } from './attachmentCare.js';
import { Presence } from './api/writing/Presence.js';
import { startClockwork } from './clockwork.js';
import { drawDocx } from './documents/drawDocx.js';
import { drawPdf } from './documents/drawPdf.js';
import { drawXlsx } from './documents/drawXlsx.js';
import { createFiling } from './filing.js';
import { BadConfiguration, readConfig, type Config } from './config.js';
import { sideIn } from './grant/party.js';
import { WorldFault } from './grant/ports.js';
import { profileSchema, type HealthCommunityProfile } from './grant/profile.js';
import { actorOf } from './grant/step.js';
import { systemClock } from './journal/clock.js';
import { createJournal } from './journal/journal.js';
import { createVerifier } from './journal/verifier.js';
import { begunProfile } from './profiles/begunProfile.js';
import { PROFILES } from './profiles/profiles.js';
import { connectSite } from './sharepoint/site.js';
import { connectStores } from './sharepoint/connectStores.js';
import { managedIdentityToken } from './sharepoint/graphToken.js';
import { process as grantProcess } from './steps/process.js';
import { createBot } from './teams/bot.js';
import { createBotToken } from './teams/botToken.js';
import { createConnectorPace } from './teams/connectorPace.js';
import { createConversations } from './teams/conversations.js';
import { DeliveryRun } from './teams/deliveries.js';
import { createLinks } from './teams/links.js';
import { createReach } from './teams/reach.js';
import { isForAll } from './teams/wanted.js';
import { log } from './log.js';
import { isReady } from './isReady.js';
import { startReconciling } from './reconciling.js';
import { seldom } from './seldom.js';
import { setUpJournal } from './setUp.js';
import { signingKeys } from './signingKeys.js';

const tabFolder = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'tab');

const profileOf = (config: Config): HealthCommunityProfile => {
  const profile = PROFILES.find(({ id }) => id === config.healthCommunity);
  if (profile) return profileSchema.parse(profile);
  const { healthCommunity: id, healthCommunityName: name } = config;
  const begun = profileSchema.safeParse(begunProfile(id, name ?? ''));
  if (begun.success) return begun.data;
  const known = PROFILES.map((one) => one.id).join(', ');
  throw new BadConfiguration(
    `Semje cannot start: HELSEFELLESSKAP is ${id}; known are ${known}. For another, give HELSEFELLESSKAP_NAME too.`,
  );
};

/** Wires everything together and listens. Answers how to stop. */
const start = async (config: Config): Promise<() => Promise<void>> => {
  const profile = profileOf(config);
  const site = await connectSite({
    siteId: config.siteId,
    origin: config.graphOrigin,
    recordFile: config.graphRecord,
    token: managedIdentityToken(config.botId),
  });
  const stores = await connectStores({
    site,
    tenantId: config.tenantId,
    teamsAppId: config.teamsAppId,
    mailFrom: config.mailFrom,
    // Parties may have been entered in the tab since the start.
    sideOf: (party) => sideIn(journal.read().state.profile ?? profile, party),
    isUrgentDelivery: isForAll,
    failed: (sentence, error) => log.warn(sentence, error),
  });
  const journal = createJournal({
    log: site.journalLog,
    contents: site.contents,
    clock: systemClock,
    process: grantProcess,
    healthCommunity: profile.id,
    onProgress: (seq) => log.info(`Reading the journal: ${seq} entries`),
    onTrouble: (trouble) => log.error('The journal cannot be trusted; deciding stops', trouble),
    onFault: seldom('Others’ entries could not be read; it is tried again', (message, error) =>
      log.warn(message, error),
    ),
  });
  await journal.start();
  const secretary = actorOf(config.firstSecretary);
  const warn = (message: string, detail?: unknown): void => log.warn(message, detail);
  await setUpJournal(journal, stores, { profile, secretary, clock: systemClock, log: warn }, config.firstSecretary.oid);

  const links = createLinks({ ...config, state: () => journal.read().state });
  const titleOf = (id: string): string | undefined => stores.drafts.get(id)?.content.title;
  const world = { journal, people: stores.people, profile, templates: PROFILES, titleOf, ...links };
  const botToken = createBotToken(config.botId);
  const conversations = createConversations(botToken, config.botServiceUrls, createConnectorPace(systemClock));
  let heardAt: string | undefined;
  const reach = createReach({
    people: stores.people,
    directory: stores.directory,
    conversations,
    tenantId: config.tenantId,
    serviceUrl: () => heardAt ?? config.botServiceUrls[0] ?? '',
    heardAt: () => heardAt,
    state: () => journal.read().state,
    mails: stores.mails,
    now: () => journal.now(),
    log: (message, detail) => log.warn(message, detail),
  });
  const run = new DeliveryRun({
    ...world,
    deliveries: stores.deliveries,
    conversations,
    reach,
    now: () => journal.now(),
    clock: systemClock,
    log: (message, detail) => log.warn(message, detail),
  });
  const bot = await createBot({
    issuer: config.botIssuer,
    keys: signingKeys(config.botJwksUrl),
    jwksUrl: config.botJwksUrl,
    botId: config.botId,
    serviceUrls: config.botServiceUrls,
    allowedTenants: config.allowedTenants,
    tenantId: config.tenantId,
    token: botToken,
    world,
    log: (message, detail) => log.warn(message, detail),
    pressed: (message) => run.pressed(message),
    heardFrom: (address) => {
      heardAt = address;
    },
  });
  const rooms = new DraftRooms({
    drafts: stores.drafts,
    clock: systemClock,
    usedPart: () => site.graph.units.usedPart(),
  });
  const seals = new Seals(stores.attachments);
  const server = await createServer({
    world: {
      deliveries: stores.deliveries,
      ...world,
      drafts: stores.drafts,
      rooms,
      presence: new Presence(systemClock),
      onOthersSaved: (heard) => stores.onOthersSaved(heard),
      directory: stores.directory,
      visiting: new Visiting(stores.visitors, warn),
      reaching: {
        tenantId: config.tenantId,
        sendsMail: stores.mails !== undefined,
        probe: (person) => reach.probe(person),
      },
      frozen: stores.frozen,
      attachments: stores.attachments,
      seals,
      files: stores.files,
      draw: drawPdf,
      drawDocx,
      drawSheet: drawXlsx,
      verified: createVerifier({
        log: site.journalLog,
        contents: site.contents,
        clock: systemClock,
        healthCommunity: profile.id,
        head: () => journal.read(),
      }),
      log: (message, detail) => log.warn(message, detail),
    },
    checkToken: createTokenCheck({
      authority: config.entraAuthority,
      allowedTenants: config.allowedTenants,
      clientId: config.apiClientId,
      scope: config.apiScope,
      keysAt: signingKeys,
    }),
    proxies: config.trustedProxies,
    tab: {
      root: tabFolder,
      tabHosts: config.tabHosts,
      clientId: config.apiClientId,
      authority: config.entraAuthority,
      uploadOrigin: config.uploadOrigin,
    },
    bot: (request) => bot.handle(request),
    isReady: () => isReady(journal.health()),
  });
  const clockwork = startClockwork({
    journal,
    drafts: stores.drafts,
    log: (message, error) => log.warn(message, error),
  });
  const stopCare = startAttachmentCare({
    journal,
    drafts: stores.drafts,
    frozen: stores.frozen,
    files: stores.sparingAttachments,
    seals: new Seals(stores.sparingAttachments),
    log: warn,
  });
  const filing = createFiling({
    journal,
    people: stores.people,
    frozen: stores.frozen,
    files: stores.sparingFiles,
    draw: drawPdf,
    clock: systemClock,
    log: (message, error) => log.warn(message, error),
  });
  const reconciling = startReconciling({
    journal,
    stores,
    run,
    filing,
    log: (message, error) => log.warn(message, error),
  });
  await server.listen({ host: config.host, port: config.port });
  log.info(`Semje listens on http://${config.host}:${config.port}`);

  return async () => {
    clockwork.stop();
    await server.close();
    stopCare();
    await reconciling.stop();
    await journal.stop();
  };
};

const main = async (): Promise<void> => {
  try {
    const stop = await start(readConfig(process.env));
    const end = (): void => {
      void stop().then(() => process.exit(0));
    };
    process.once('SIGTERM', end);
    process.once('SIGINT', end);
  } catch (error) {
    if (!(error instanceof BadConfiguration || error instanceof WorldFault)) throw error;
    log.error(error.message);
    process.exit(1);
  }
};

await main();
