// Made by apim-policy from inventory.yaml, environment prod. Make it again with:
//   apim-policy export inventory.yaml --to bicep --env prod -o DIR
// Deploy it to the resource group of the API Management service.

targetScope = 'resourceGroup'

@description('The name of the API Management service.')
@minLength(1)
param apimName string

@description('The Key Vault secret of the named value fabrikam-openai-key, as https://VAULT.vault.azure.net/secrets/SECRET without a version.')
@minLength(1)
param fabrikamOpenaiKeySecretUri string

@description('The id of the Azure subscription contoso-ai-prod.')
@minLength(1)
param contosoAiProdSubscriptionId string

@description('The resource group of the account of backend eastus-ptu.')
param eastusPtuResourceGroup string = resourceGroup().name

@description('The account of backend eastus-ptu.')
param eastusPtuAccountName string = 'contoso-eastus-ptu'

@description('The resource group of the account of backend eastus2.')
param eastus2ResourceGroup string = resourceGroup().name

@description('The account of backend eastus2.')
param eastus2AccountName string = 'contoso-eastus2'

@description('The resource group of the account of backend westus3.')
param westus3ResourceGroup string = resourceGroup().name

@description('The account of backend westus3.')
param westus3AccountName string = 'contoso-westus3'

resource apim 'Microsoft.ApiManagement/service@2024-05-01' existing = {
  name: apimName
}

module eastusPtuRole 'openai-user.bicep' = {
  name: 'openai-user-eastus-ptu-role'
  scope: resourceGroup(contosoAiProdSubscriptionId, eastusPtuResourceGroup)
  params: {
    accountName: eastusPtuAccountName
    principalId: apim.identity.principalId
  }
}

module eastus2Role 'openai-user.bicep' = {
  name: 'openai-user-eastus2-role'
  scope: resourceGroup(contosoAiProdSubscriptionId, eastus2ResourceGroup)
  params: {
    accountName: eastus2AccountName
    principalId: apim.identity.principalId
  }
}

module westus3Role 'openai-user.bicep' = {
  name: 'openai-user-westus3-role'
  scope: resourceGroup(contosoAiProdSubscriptionId, westus3ResourceGroup)
  params: {
    accountName: westus3AccountName
    principalId: apim.identity.principalId
  }
}

resource fabrikamOpenaiKeyNamedValue 'Microsoft.ApiManagement/service/namedValues@2024-05-01' = {
  parent: apim
  name: 'fabrikam-openai-key'
  properties: {
    displayName: 'fabrikam-openai-key'
    secret: true
    keyVault: {
      secretIdentifier: fabrikamOpenaiKeySecretUri
    }
  }
}

resource api 'Microsoft.ApiManagement/service/apis@2024-05-01' = {
  parent: apim
  name: 'azure-openai-service-api'
  properties: {
    displayName: 'azure-openai-service-api'
    path: 'openai'
    protocols: [
      'https'
    ]
    subscriptionRequired: true
    subscriptionKeyParameterNames: {
      header: 'api-key'
      query: 'api-key'
    }
  }
}

resource chatCompletionsOperation 'Microsoft.ApiManagement/service/apis/operations@2024-05-01' = {
  parent: api
  name: 'chat-completions'
  properties: {
    displayName: 'Chat completions'
    method: 'POST'
    urlTemplate: '/deployments/{deployment-id}/chat/completions'
    templateParameters: [
      {
        name: 'deployment-id'
        type: 'string'
        required: true
      }
    ]
  }
}

resource completionsOperation 'Microsoft.ApiManagement/service/apis/operations@2024-05-01' = {
  parent: api
  name: 'completions'
  properties: {
    displayName: 'Completions'
    method: 'POST'
    urlTemplate: '/deployments/{deployment-id}/completions'
    templateParameters: [
      {
        name: 'deployment-id'
        type: 'string'
        required: true
      }
    ]
  }
}

resource embeddingsOperation 'Microsoft.ApiManagement/service/apis/operations@2024-05-01' = {
  parent: api
  name: 'embeddings'
  properties: {
    displayName: 'Embeddings'
    method: 'POST'
    urlTemplate: '/deployments/{deployment-id}/embeddings'
    templateParameters: [
      {
        name: 'deployment-id'
        type: 'string'
        required: true
      }
    ]
  }
}

resource anyPostOperation 'Microsoft.ApiManagement/service/apis/operations@2024-05-01' = {
  parent: api
  name: 'any-post'
  properties: {
    displayName: 'Any other POST'
    method: 'POST'
    urlTemplate: '/*'
    templateParameters: []
  }
}

resource anyGetOperation 'Microsoft.ApiManagement/service/apis/operations@2024-05-01' = {
  parent: api
  name: 'any-get'
  properties: {
    displayName: 'Any other GET'
    method: 'GET'
    urlTemplate: '/*'
    templateParameters: []
  }
}

resource anyDeleteOperation 'Microsoft.ApiManagement/service/apis/operations@2024-05-01' = {
  parent: api
  name: 'any-delete'
  properties: {
    displayName: 'Any other DELETE'
    method: 'DELETE'
    urlTemplate: '/*'
    templateParameters: []
  }
}

resource apiPolicy 'Microsoft.ApiManagement/service/apis/policies@2024-05-01' = {
  parent: api
  name: 'policy'
  properties: {
    format: 'rawxml'
    value: loadTextContent('policy.xml')
  }
  dependsOn: [
    fabrikamOpenaiKeyNamedValue
  ]
}

resource subscription 'Microsoft.ApiManagement/service/subscriptions@2024-05-01' = {
  parent: apim
  name: 'azure-openai-service-api-callers'
  properties: {
    displayName: 'azure-openai-service-api-callers'
    scope: api.id
    state: 'active'
    allowTracing: false
  }
}
