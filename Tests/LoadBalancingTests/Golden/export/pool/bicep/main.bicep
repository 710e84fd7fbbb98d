// Made by apim-policy from inventory.yaml, base configuration. Make it again with:
//   apim-policy export inventory.yaml --to bicep -o DIR
// Deploy it to the resource group of the API Management service.

targetScope = 'resourceGroup'

@description('The name of the API Management service.')
@minLength(1)
param apimName string

@description('The resource group of the account of backend east.')
param eastResourceGroup string = resourceGroup().name

@description('The account of backend east.')
param eastAccountName string = 'contoso-east'

@description('The resource group of the account of backend west.')
param westResourceGroup string = resourceGroup().name

@description('The account of backend west.')
param westAccountName string = 'contoso-west'

@description('The resource group of the account of backend north.')
param northResourceGroup string = resourceGroup().name

@description('The account of backend north.')
param northAccountName string = 'contoso-north'

resource apim 'Microsoft.ApiManagement/service@2024-05-01' existing = {
  name: apimName
}

module eastRole 'openai-user.bicep' = {
  name: 'openai-user-east-role'
  scope: resourceGroup(eastResourceGroup)
  params: {
    accountName: eastAccountName
    principalId: apim.identity.principalId
  }
}

module westRole 'openai-user.bicep' = {
  name: 'openai-user-west-role'
  scope: resourceGroup(westResourceGroup)
  params: {
    accountName: westAccountName
    principalId: apim.identity.principalId
  }
}

module northRole 'openai-user.bicep' = {
  name: 'openai-user-north-role'
  scope: resourceGroup(northResourceGroup)
  params: {
    accountName: northAccountName
    principalId: apim.identity.principalId
  }
}

resource chatEastBackend 'Microsoft.ApiManagement/service/backends@2024-05-01' = {
  parent: apim
  name: 'chat-east'
  properties: {
    description: 'Azure OpenAI east'
    type: 'Single'
    url: 'https://contoso-east.openai.azure.com/openai'
    protocol: 'http'
    circuitBreaker: {
      rules: [
        {
          name: 'trip-on-failure'
          failureCondition: {
            count: 1
            interval: 'PT60S'
            statusCodeRanges: [
              {
                min: 408
                max: 408
              }
              {
                min: 429
                max: 429
              }
              {
                min: 499
                max: 599
              }
            ]
            errorReasons: [
              'BackendConnectionFailure'
              'Timeout'
            ]
          }
          tripDuration: 'PT10S'
          acceptRetryAfter: true
        }
      ]
    }
  }
}

resource chatEastGpt4oBackend 'Microsoft.ApiManagement/service/backends@2024-05-01' = {
  parent: apim
  name: 'chat-east-gpt-4o'
  properties: {
    description: 'Azure OpenAI east: deployment gpt-4o'
    type: 'Single'
    url: 'https://contoso-east.openai.azure.com/openai'
    protocol: 'http'
    circuitBreaker: {
      rules: [
        {
          name: 'trip-on-failure'
          failureCondition: {
            count: 1
            interval: 'PT60S'
            statusCodeRanges: [
              {
                min: 408
                max: 408
              }
              {
                min: 429
                max: 429
              }
              {
                min: 499
                max: 599
              }
            ]
            errorReasons: [
              'BackendConnectionFailure'
              'Timeout'
            ]
          }
          tripDuration: 'PT10S'
          acceptRetryAfter: true
        }
      ]
    }
  }
}

resource chatEastEmbeddingsBackend 'Microsoft.ApiManagement/service/backends@2024-05-01' = {
  parent: apim
  name: 'chat-east-embeddings'
  properties: {
    description: 'Azure OpenAI east: deployment embeddings'
    type: 'Single'
    url: 'https://contoso-east.openai.azure.com/openai'
    protocol: 'http'
    circuitBreaker: {
      rules: [
        {
          name: 'trip-on-failure'
          failureCondition: {
            count: 1
            interval: 'PT60S'
            statusCodeRanges: [
              {
                min: 408
                max: 408
              }
              {
                min: 429
                max: 429
              }
              {
                min: 499
                max: 599
              }
            ]
            errorReasons: [
              'BackendConnectionFailure'
              'Timeout'
            ]
          }
          tripDuration: 'PT10S'
          acceptRetryAfter: true
        }
      ]
    }
  }
}

resource chatWestBackend 'Microsoft.ApiManagement/service/backends@2024-05-01' = {
  parent: apim
  name: 'chat-west'
  properties: {
    description: 'Azure OpenAI west'
    type: 'Single'
    url: 'https://contoso-west.openai.azure.com/openai'
    protocol: 'http'
    circuitBreaker: {
      rules: [
        {
          name: 'trip-on-failure'
          failureCondition: {
            count: 1
            interval: 'PT60S'
            statusCodeRanges: [
              {
                min: 408
                max: 408
              }
              {
                min: 429
                max: 429
              }
              {
                min: 499
                max: 599
              }
            ]
            errorReasons: [
              'BackendConnectionFailure'
              'Timeout'
            ]
          }
          tripDuration: 'PT10S'
          acceptRetryAfter: true
        }
      ]
    }
  }
}

resource chatWestGpt4oBackend 'Microsoft.ApiManagement/service/backends@2024-05-01' = {
  parent: apim
  name: 'chat-west-gpt-4o'
  properties: {
    description: 'Azure OpenAI west: deployment gpt-4o'
    type: 'Single'
    url: 'https://contoso-west.openai.azure.com/openai'
    protocol: 'http'
    circuitBreaker: {
      rules: [
        {
          name: 'trip-on-failure'
          failureCondition: {
            count: 1
            interval: 'PT60S'
            statusCodeRanges: [
              {
                min: 408
                max: 408
              }
              {
                min: 429
                max: 429
              }
              {
                min: 499
                max: 599
              }
            ]
            errorReasons: [
              'BackendConnectionFailure'
              'Timeout'
            ]
          }
          tripDuration: 'PT10S'
          acceptRetryAfter: true
        }
      ]
    }
  }
}

resource chatWestEmbeddingsBackend 'Microsoft.ApiManagement/service/backends@2024-05-01' = {
  parent: apim
  name: 'chat-west-embeddings'
  properties: {
    description: 'Azure OpenAI west: deployment embeddings'
    type: 'Single'
    url: 'https://contoso-west.openai.azure.com/openai'
    protocol: 'http'
    circuitBreaker: {
      rules: [
        {
          name: 'trip-on-failure'
          failureCondition: {
            count: 1
            interval: 'PT60S'
            statusCodeRanges: [
              {
                min: 408
                max: 408
              }
              {
                min: 429
                max: 429
              }
              {
                min: 499
                max: 599
              }
            ]
            errorReasons: [
              'BackendConnectionFailure'
              'Timeout'
            ]
          }
          tripDuration: 'PT10S'
          acceptRetryAfter: true
        }
      ]
    }
  }
}

resource chatNorthBackend 'Microsoft.ApiManagement/service/backends@2024-05-01' = {
  parent: apim
  name: 'chat-north'
  properties: {
    description: 'Azure OpenAI north'
    type: 'Single'
    url: 'https://contoso-north.openai.azure.com/openai'
    protocol: 'http'
    circuitBreaker: {
      rules: [
        {
          name: 'trip-on-failure'
          failureCondition: {
            count: 1
            interval: 'PT60S'
            statusCodeRanges: [
              {
                min: 408
                max: 408
              }
              {
                min: 429
                max: 429
              }
              {
                min: 499
                max: 599
              }
            ]
            errorReasons: [
              'BackendConnectionFailure'
              'Timeout'
            ]
          }
          tripDuration: 'PT10S'
          acceptRetryAfter: true
        }
      ]
    }
  }
}

resource chatNorthGpt4oBackend 'Microsoft.ApiManagement/service/backends@2024-05-01' = {
  parent: apim
  name: 'chat-north-gpt-4o'
  properties: {
    description: 'Azure OpenAI north: deployment gpt-4o'
    type: 'Single'
    url: 'https://contoso-north.openai.azure.com/openai'
    protocol: 'http'
    circuitBreaker: {
      rules: [
        {
          name: 'trip-on-failure'
          failureCondition: {
            count: 1
            interval: 'PT60S'
            statusCodeRanges: [
              {
                min: 408
                max: 408
              }
              {
                min: 429
                max: 429
              }
              {
                min: 499
                max: 599
              }
            ]
            errorReasons: [
              'BackendConnectionFailure'
              'Timeout'
            ]
          }
          tripDuration: 'PT10S'
          acceptRetryAfter: true
        }
      ]
    }
  }
}

resource chatNorthEmbeddingsBackend 'Microsoft.ApiManagement/service/backends@2024-05-01' = {
  parent: apim
  name: 'chat-north-embeddings'
  properties: {
    description: 'Azure OpenAI north: deployment embeddings'
    type: 'Single'
    url: 'https://contoso-north.openai.azure.com/openai'
    protocol: 'http'
    circuitBreaker: {
      rules: [
        {
          name: 'trip-on-failure'
          failureCondition: {
            count: 1
            interval: 'PT60S'
            statusCodeRanges: [
              {
                min: 408
                max: 408
              }
              {
                min: 429
                max: 429
              }
              {
                min: 499
                max: 599
              }
            ]
            errorReasons: [
              'BackendConnectionFailure'
              'Timeout'
            ]
          }
          tripDuration: 'PT10S'
          acceptRetryAfter: true
        }
      ]
    }
  }
}

resource chatPoolPool 'Microsoft.ApiManagement/service/backends@2024-05-01' = {
  parent: apim
  name: 'chat-pool'
  #disable-next-line BCP035
  properties: {
    description: 'Azure OpenAI for chat: whatever has no pool of its own'
    type: 'Pool'
    pool: {
      services: [
        {
          id: '/backends/chat-east'
          priority: 1
          weight: 30
        }
        {
          id: '/backends/chat-west'
          priority: 1
          weight: 70
        }
        {
          id: '/backends/chat-north'
          priority: 2
          weight: 1
        }
      ]
    }
  }
  dependsOn: [
    chatEastBackend
    chatWestBackend
    chatNorthBackend
  ]
}

resource chatGpt4oPoolPool 'Microsoft.ApiManagement/service/backends@2024-05-01' = {
  parent: apim
  name: 'chat-gpt-4o-pool'
  #disable-next-line BCP035
  properties: {
    description: 'Azure OpenAI for chat: the deployment gpt-4o'
    type: 'Pool'
    pool: {
      services: [
        {
          id: '/backends/chat-east-gpt-4o'
          priority: 1
          weight: 30
        }
        {
          id: '/backends/chat-west-gpt-4o'
          priority: 1
          weight: 70
        }
        {
          id: '/backends/chat-north-gpt-4o'
          priority: 2
          weight: 1
        }
      ]
    }
  }
  dependsOn: [
    chatEastGpt4oBackend
    chatWestGpt4oBackend
    chatNorthGpt4oBackend
  ]
}

resource chatEmbeddingsPoolPool 'Microsoft.ApiManagement/service/backends@2024-05-01' = {
  parent: apim
  name: 'chat-embeddings-pool'
  #disable-next-line BCP035
  properties: {
    description: 'Azure OpenAI for chat: the deployment embeddings'
    type: 'Pool'
    pool: {
      services: [
        {
          id: '/backends/chat-east-embeddings'
          priority: 1
          weight: 30
        }
        {
          id: '/backends/chat-west-embeddings'
          priority: 1
          weight: 70
        }
        {
          id: '/backends/chat-north-embeddings'
          priority: 2
          weight: 1
        }
      ]
    }
  }
  dependsOn: [
    chatEastEmbeddingsBackend
    chatWestEmbeddingsBackend
    chatNorthEmbeddingsBackend
  ]
}

resource api 'Microsoft.ApiManagement/service/apis@2024-05-01' = {
  parent: apim
  name: 'chat'
  properties: {
    displayName: 'chat'
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
    chatEastBackend
    chatEastGpt4oBackend
    chatEastEmbeddingsBackend
    chatWestBackend
    chatWestGpt4oBackend
    chatWestEmbeddingsBackend
    chatNorthBackend
    chatNorthGpt4oBackend
    chatNorthEmbeddingsBackend
    chatPoolPool
    chatGpt4oPoolPool
    chatEmbeddingsPoolPool
  ]
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
