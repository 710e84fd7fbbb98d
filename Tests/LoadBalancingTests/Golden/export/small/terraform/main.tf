# Made by apim-policy from inventory.yaml, base configuration. Make it again with:
#   apim-policy export inventory.yaml --to terraform -o DIR

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

data "azurerm_client_config" "current" {}

data "azurerm_api_management" "apim" {
  name                = var.apim_name
  resource_group_name = var.apim_resource_group
}

locals {
  eastus_role_scope = "/subscriptions/${data.azurerm_client_config.current.subscription_id}/resourceGroups/${coalesce(var.eastus_resource_group, var.apim_resource_group)}/providers/Microsoft.CognitiveServices/accounts/${var.eastus_account_name}"
}

resource "azurerm_role_assignment" "eastus_role" {
  name                 = uuidv5("url", "${local.eastus_role_scope}/${data.azurerm_api_management.apim.identity[0].principal_id}/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd")
  scope                = local.eastus_role_scope
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = data.azurerm_api_management.apim.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_api_management_api" "api" {
  name                  = "chat"
  api_management_name   = data.azurerm_api_management.apim.name
  resource_group_name   = data.azurerm_api_management.apim.resource_group_name
  revision              = "1"
  display_name          = "chat"
  path                  = "team-a/openai"
  protocols             = ["https"]
  subscription_required = true

  subscription_key_parameter_names {
    header = "x-team-key"
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
}

resource "azurerm_api_management_subscription" "subscription" {
  subscription_id     = "chat-callers"
  api_management_name = data.azurerm_api_management.apim.name
  resource_group_name = data.azurerm_api_management.apim.resource_group_name
  display_name        = "chat-callers"
  api_id              = replace(azurerm_api_management_api.api.id, "/;rev=.*$/", "")
  state               = "active"
  allow_tracing       = false
}
