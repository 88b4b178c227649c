import type { FastifyInstance } from 'fastify';
import type { Tenant } from '../tenantContext.js';
import { registerClientApi } from './clientApi/registerClientApi.js';
import { clientPage } from './clientPage.js';
import { registerConnector } from './connector/registerConnector.js';
import { installations } from './installations.js';
import { outbox } from './outgoing/outbox.js';
import { seedTeam } from './seed.js';
import { teamsContext } from './teamsContext.js';
import type { TeamsOptions } from './teamsContext.js';

/** Teams as the embedded tenant has it: the Connector's protocol, the web client and what it asks. */
export function registerTeams(app: FastifyInstance, tenant: Tenant, options: TeamsOptions = {}): void {
  const context = teamsContext(tenant, options);
  const towardsBot = outbox(tenant.db, context);
  tenant.teams = installations(context, towardsBot);
  seedTeam(context, towardsBot);

  void app.register(
    (scope, _options, done) => {
      registerConnector(scope, context);
      done();
    },
    { prefix: '/connector' },
  );
  void app.register(
    (scope, _options, done) => {
      registerClientApi(scope, context, towardsBot);
      done();
    },
    { prefix: '/client' },
  );
  clientPage(app, context, options.clientFolder);
  app.addHook('onClose', (_app, done) => {
    towardsBot.stop();
    done();
  });
  app.addHook('onReady', (done) => {
    void towardsBot.drain();
    done();
  });
}
