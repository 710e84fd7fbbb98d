# Made by apim-policy from inventory.yaml, environment prod. Make it again with:
#   apim-policy export inventory.yaml --to terraform --env prod -o DIR

terraform {
  required_version = ">= 1.5"

  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.0"
    }
  }
}

provider "azurerm" {
  features {}
}

data "azurerm_api_management" "apim" {
  name                = var.apim_name
  resource_group_name = var.apim_resource_group
}

locals {
  eastus_ptu_role_scope = "/subscriptions/${var.contoso_ai_prod_subscription_id}/resourceGroups/${coalesce(var.eastus_ptu_resource_group, var.apim_resource_group)}/providers/Microsoft.CognitiveServices/accounts/${var.eastus_ptu_account_name}"
}

resource "azurerm_role_assignment" "eastus_ptu_role" {
  name                 = uuidv5("url", "${local.eastus_ptu_role_scope}/${data.azurerm_api_management.apim.identity[0].principal_id}/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd")
  scope                = local.eastus_ptu_role_scope
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = data.azurerm_api_management.apim.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

locals {
  eastus2_role_scope = "/subscriptions/${var.contoso_ai_prod_subscription_id}/resourceGroups/${coalesce(var.eastus2_resource_group, var.apim_resource_group)}/providers/Microsoft.CognitiveServices/accounts/${var.eastus2_account_name}"
}

resource "azurerm_role_assignment" "eastus2_role" {
  name                 = uuidv5("url", "${local.eastus2_role_scope}/${data.azurerm_api_management.apim.identity[0].principal_id}/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd")
  scope                = local.eastus2_role_scope
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = data.azurerm_api_management.apim.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

locals {
  westus3_role_scope = "/subscriptions/${var.contoso_ai_prod_subscription_id}/resourceGroups/${coalesce(var.westus3_resource_group, var.apim_resource_group)}/providers/Microsoft.CognitiveServices/accounts/${var.westus3_account_name}"
}

resource "azurerm_role_assignment" "westus3_role" {
  name                 = uuidv5("url", "${local.westus3_role_scope}/${data.azurerm_api_management.apim.identity[0].principal_id}/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd")
  scope                = local.westus3_role_scope
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = data.azurerm_api_management.apim.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_api_management_named_value" "fabrikam_openai_key_named_value" {
  name                = "fabrikam-openai-key"
  api_management_name = data.azurerm_api_management.apim.name
  resource_group_name = data.azurerm_api_management.apim.resource_group_name
  display_name        = "fabrikam-openai-key"
  secret              = true

  value_from_key_vault {
    secret_id = var.fabrikam_openai_key_secret_uri
  }
}

resource "azurerm_api_management_api" "api" {
  name                  = "azure-openai-service-api"
  api_management_name   = data.azurerm_api_management.apim.name
  resource_group_name   = data.azurerm_api_management.apim.resource_group_name
  revision              = "1"
  display_name          = "azure-openai-service-api"
  path                  = "openai"
  protocols             = ["https"]
  subscription_required = true

  subscription_key_parameter_names {
    header = "api-key"
    query  = "api-key"
  }
}

resource "azurerm_api_management_api_operation" "chat_completions_operation" {
  operation_id        = "chat-completions"
  api_name            = azurerm_api_management_api.api.name
  api_management_name = data.azurerm_api_management.apim.name
  resource_group_name = data.azurerm_api_management.apim.resource_group_name
  display_name        = "Chat completions"
  method              = "POST"
  url_template        = "/deployments/{deployment-id}/chat/completions"

  template_parameter {
    name     = "deployment-id"
    type     = "string"
    required = true
  }
}

resource "azurerm_api_management_api_operation" "completions_operation" {
  operation_id        = "completions"
  api_name            = azurerm_api_management_api.api.name
  api_management_name = data.azurerm_api_management.apim.name
  resource_group_name = data.azurerm_api_management.apim.resource_group_name
  display_name        = "Completions"
  method              = "POST"
  url_template        = "/deployments/{deployment-id}/completions"

  template_parameter {
    name     = "deployment-id"
    type     = "string"
    required = true
  }
}

resource "azurerm_api_management_api_operation" "embeddings_operation" {
  operation_id        = "embeddings"
  api_name            = azurerm_api_management_api.api.name
  api_management_name = data.azurerm_api_management.apim.name
  resource_group_name = data.azurerm_api_management.apim.resource_group_name
  display_name        = "Embeddings"
  method              = "POST"
  url_template        = "/deployments/{deployment-id}/embeddings"

  template_parameter {
    name     = "deployment-id"
    type     = "string"
    required = true
  }
}

resource "azurerm_api_management_api_operation" "any_post_operation" {
  operation_id        = "any-post"
  api_name            = azurerm_api_management_api.api.name
  api_management_name = data.azurerm_api_management.apim.name
  resource_group_name = data.azurerm_api_management.apim.resource_group_name
  display_name        = "Any other POST"
  method              = "POST"
  url_template        = "/*"
}

resource "azurerm_api_management_api_operation" "any_get_operation" {
  operation_id        = "any-get"
  api_name            = azurerm_api_management_api.api.name
  api_management_name = data.azurerm_api_management.apim.name
  resource_group_name = data.azurerm_api_management.apim.resource_group_name
  display_name        = "Any other GET"
  method              = "GET"
  url_template        = "/*"
}

resource "azurerm_api_management_api_operation" "any_delete_operation" {
  operation_id        = "any-delete"
  api_name            = azurerm_api_management_api.api.name
  api_management_name = data.azurerm_api_management.apim.name
  resource_group_name = data.azurerm_api_management.apim.resource_group_name
  display_name        = "Any other DELETE"
  method              = "DELETE"
  url_template        = "/*"
}

resource "azurerm_api_management_api_policy" "api_policy" {
  api_name            = azurerm_api_management_api.api.name
  api_management_name = data.azurerm_api_management.apim.name
  resource_group_name = data.azurerm_api_management.apim.resource_group_name
  xml_content         = file("${path.module}/policy.xml")

  depends_on = [azurerm_api_management_named_value.fabrikam_openai_key_named_value]
}

resource "azurerm_api_management_subscription" "subscription" {
  subscription_id     = "azure-openai-service-api-callers"
  api_management_name = data.azurerm_api_management.apim.name
  resource_group_name = data.azurerm_api_management.apim.resource_group_name
  display_name        = "azure-openai-service-api-callers"
  api_id              = replace(azurerm_api_management_api.api.id, "/;rev=.*$/", "")
  state               = "active"
  allow_tracing       = false
}
