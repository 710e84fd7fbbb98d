// Made by apim-policy from inventory.yaml, environment prod. Make it again with:
//   apim-policy export inventory.yaml --to bicep --env prod -o DIR

@description('The Azure OpenAI account.')
param accountName string

@description('The identity that may use the account.')
param principalId string

// Cognitive Services OpenAI User
var roleId = subscriptionResourceId(
  'Microsoft.Authorization/roleDefinitions',
  '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd'
)

resource account 'Microsoft.CognitiveServices/accounts@2024-10-01' existing = {
  name: accountName
}

resource assignment 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(account.id, principalId, roleId)
  scope: account
  properties: {
    roleDefinitionId: roleId
    principalId: principalId
    principalType: 'ServicePrincipal'
  }
}
