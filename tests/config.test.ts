import { describe, expect, it } from '@jest/globals';
import { BadConfiguration, readConfig } from '../src/config.js';

const GUID = '3d104adb-4787-45c4-8bbb-581a0c82970b';
const ENOUGH = {
  TENANT_ID: GUID,
  API_CLIENT_ID: '6559197c-d959-4947-aea8-a9c349ce2a70',
  BOT_ID: '8bacdfa5-29cb-41b6-a500-f90bc642afaa',
  TEAMS_APP_ID: GUID,
  GRAPH_SITE_ID: `contoso.sharepoint.com,${GUID},${GUID}`,
  FIRST_SECRETARY: `${GUID}:${GUID}`,
};

describe('the configuration', () => {
  it('is enough with what has no default', () => {
    expect(readConfig(ENOUGH)).toMatchObject({ allowedTenants: [GUID], tenantId: GUID, trustedProxies: 0 });
  });

  it('takes the stand-in’s addresses', () => {
    const local = {
      BOT_SERVICE_URLS: 'http://localhost:4000/connector',
      TAB_HOSTS: 'http://localhost:4000',
      ALLOWED_TENANTS: `${GUID}, b1bf07ae-56cb-46c0-9166-f6e1735fad25`,
    };
    expect(readConfig({ ...ENOUGH, ...local }).tabHosts).toEqual(['http://localhost:4000']);
  });

  it.each([
    ['BOT_SERVICE_URLS', 'notaurl'],
    ['BOT_SERVICE_URLS', ''],
    ['BOT_SERVICE_URLS', 'javascript:alert(1)'],
    ['TAB_HOSTS', '*'],
    ['TAB_HOSTS', 'https://*'],
    ['TAB_HOSTS', "https://teams.microsoft.com 'unsafe-inline'"],
    ['TAB_HOSTS', ' , '],
    ['ALLOWED_TENANTS', 'common'],
    ['ALLOWED_TENANTS', `${GUID},organizations`],
    ['ALLOWED_TENANTS', ''],
    ['TRUSTED_PROXIES', 'all'],
    ['TRUSTED_PROXIES', '-1'],
    ['TRUSTED_PROXIES', '1.5'],
  ])('stops with a sentence that names %s when it is «%s»', (name, value) => {
    const reading = () => readConfig({ ...ENOUGH, [name]: value });
    expect(reading).toThrow(BadConfiguration);
    expect(reading).toThrow(new RegExp(`^Semje cannot start: .*${name}`));
  });
});
