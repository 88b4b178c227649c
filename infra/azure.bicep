// What Semje needs in Azure, and no more: an identity, a bot registration, a web app and its logs.
// There is no secret and no store: people's data lie in the SharePoint site.
targetScope = 'resourceGroup'

@description('Begins the name of every resource. Becomes part of the address, so it must be unique in Azure.')
@minLength(3)
@maxLength(24)
param name string

param location string = resourceGroup().location

@description('Profile id, for example more-og-romsdal.')
param helsefellesskap string

@description('App registration of the tab\'s API. Never the bot\'s.')
param apiClientId string

param teamsAppId string

@description('The data site, as Graph writes it: host,siteCollection,site.')
param graphSiteId string

@description('Tenants whose people may sign in, separated by commas. The home tenant is always among them.')
param allowedTenants string

@description('The first secretary as tenant:objectId. He registers everybody else.')
param firstSecretary string

@description('The mailbox that mail is sent from. Empty: nobody is reached by e-mail.')
param mailFrom string = ''

@description('What the helsefellesskap is called, where it does not come with Semje. Its profile is then made in the tab.')
param helsefellesskapName string = ''

@description('Two instances or more, so that one can be restarted while the other answers.')
@minValue(2)
param instances int = 2

param planSku string = 'P0v3'

var domain = '${name}.azurewebsites.net'

// The bot's identity, and the one that calls Graph. It is given Sites.Selected by an administrator (docs/going-live.md).
resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-identity'
  location: location
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs'
  location: location
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: 90
    features: {
      disableLocalAuth: true
    }
  }
}

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: '${name}-plan'
  location: location
  kind: 'linux'
  sku: {
    name: planSku
    capacity: instances
  }
  properties: {
    reserved: true
  }
}

resource app 'Microsoft.Web/sites@2023-12-01' = {
  name: name
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    siteConfig: {
      linuxFxVersion: 'NODE|22-lts'
      appCommandLine: 'node --enable-source-maps dist/src/main.js'
      alwaysOn: true
      ftpsState: 'Disabled'
      http20Enabled: true
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      healthCheckPath: '/healthz'
      appSettings: [
        { name: 'HOST', value: '0.0.0.0' }
        // App Service's own front end. One more for each gateway that is put before it.
        { name: 'TRUSTED_PROXIES', value: '1' }
        { name: 'HELSEFELLESSKAP', value: helsefellesskap }
        { name: 'HELSEFELLESSKAP_NAME', value: helsefellesskapName }
        { name: 'TENANT_ID', value: tenant().tenantId }
        { name: 'ALLOWED_TENANTS', value: allowedTenants }
        { name: 'API_CLIENT_ID', value: apiClientId }
        { name: 'BOT_ID', value: identity.properties.clientId }
        { name: 'TEAMS_APP_ID', value: teamsAppId }
        { name: 'GRAPH_SITE_ID', value: graphSiteId }
        { name: 'FIRST_SECRETARY', value: firstSecretary }
        { name: 'APP_URL', value: 'https://${domain}' }
        { name: 'MAIL_FROM', value: mailFrom }
        { name: 'SCM_DO_BUILD_DURING_DEPLOYMENT', value: 'false' }
      ]
    }
  }
}

// Passwords for deployment are switched off: zipDeploy signs in with Entra.
resource ftpPasswords 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = {
  parent: app
  name: 'ftp'
  properties: {
    allow: false
  }
}

resource deployPasswords 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = {
  parent: app
  name: 'scm'
  properties: {
    allow: false
  }
}

resource appLogs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: app
  name: 'to-log-analytics'
  properties: {
    workspaceId: logs.id
    logs: [
      { category: 'AppServiceConsoleLogs', enabled: true }
      { category: 'AppServiceHTTPLogs', enabled: true }
      { category: 'AppServicePlatformLogs', enabled: true }
    ]
  }
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${name}-bot'
  location: 'global'
  kind: 'azurebot'
  sku: {
    name: 'S1'
  }
  properties: {
    displayName: 'Semje'
    endpoint: 'https://${domain}/api/messages'
    msaAppType: 'UserAssignedMSI'
    msaAppId: identity.properties.clientId
    msaAppMSIResourceId: identity.id
    msaAppTenantId: tenant().tenantId
    disableLocalAuth: true
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
  }
}

// The toolkit writes outputs under these names into infra/env.
output BOT_ID string = identity.properties.clientId
output APP_DOMAIN string = domain
output APP_RESOURCE_ID string = app.id
