// Made by apim-policy from inventory.yaml, base configuration. Make it again with:
//   apim-policy export inventory.yaml --to bicep -o DIR
// Deploy it to the resource group of the API Management service.

targetScope = 'resourceGroup'

@description('The name of the API Management service.')
@minLength(1)
param apimName string

@description('The resource group of the account of backend eastus.')
param eastusResourceGroup string = resourceGroup().name

@description('The account of backend eastus.')
param eastusAccountName string = 'contoso-eastus'

resource apim 'Microsoft.ApiManagement/service@2024-05-01' existing = {
  name: apimName
}

module eastusRole 'openai-user.bicep' = {
  name: 'openai-user-eastus-role'
  scope: resourceGroup(eastusResourceGroup)
  params: {
    accountName: eastusAccountName
    principalId: apim.identity.principalId
  }
}

resource api 'Microsoft.ApiManagement/service/apis@2024-05-01' = {
  parent: apim
  name: 'chat'
  properties: {
    displayName: 'chat'
    path: 'team-a/openai'
    protocols: [
      'https'
    ]
    subscriptionRequired: true
    subscriptionKeyParameterNames: {
      header: 'x-team-key'
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
}

resource subscription 'Microsoft.ApiManagement/service/subscriptions@2024-05-01' = {
  parent: apim
  name: 'chat-callers'
  properties: {
    displayName: 'chat-callers'
    scope: api.id
    state: 'active'
    allowTracing: false
  }
}
