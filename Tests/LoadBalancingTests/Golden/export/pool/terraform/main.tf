# Made by apim-policy from inventory.yaml, base configuration. Make it again with:
#   apim-policy export inventory.yaml --to terraform -o DIR

terraform {
  required_version = ">= 1.5"

  required_providers {
    azapi = {
      source  = "azure/azapi"
      version = "~> 2.0"
    }

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
  east_role_scope = "/subscriptions/${data.azurerm_client_config.current.subscription_id}/resourceGroups/${coalesce(var.east_resource_group, var.apim_resource_group)}/providers/Microsoft.CognitiveServices/accounts/${var.east_account_name}"
}

resource "azurerm_role_assignment" "east_role" {
  name                 = uuidv5("url", "${local.east_role_scope}/${data.azurerm_api_management.apim.identity[0].principal_id}/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd")
  scope                = local.east_role_scope
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = data.azurerm_api_management.apim.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

locals {
  west_role_scope = "/subscriptions/${data.azurerm_client_config.current.subscription_id}/resourceGroups/${coalesce(var.west_resource_group, var.apim_resource_group)}/providers/Microsoft.CognitiveServices/accounts/${var.west_account_name}"
}

resource "azurerm_role_assignment" "west_role" {
  name                 = uuidv5("url", "${local.west_role_scope}/${data.azurerm_api_management.apim.identity[0].principal_id}/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd")
  scope                = local.west_role_scope
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = data.azurerm_api_management.apim.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

locals {
  north_role_scope = "/subscriptions/${data.azurerm_client_config.current.subscription_id}/resourceGroups/${coalesce(var.north_resource_group, var.apim_resource_group)}/providers/Microsoft.CognitiveServices/accounts/${var.north_account_name}"
}

resource "azurerm_role_assignment" "north_role" {
  name                 = uuidv5("url", "${local.north_role_scope}/${data.azurerm_api_management.apim.identity[0].principal_id}/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd")
  scope                = local.north_role_scope
  role_definition_name = "Cognitive Services OpenAI User"
  principal_id         = data.azurerm_api_management.apim.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azapi_resource" "chat_east_backend" {
  type                      = "Microsoft.ApiManagement/service/backends@2024-05-01"
  parent_id                 = data.azurerm_api_management.apim.id
  name                      = "chat-east"
  schema_validation_enabled = false

  body = {
    properties = {
      description = "Azure OpenAI east"
      type        = "Single"
      url         = "https://contoso-east.openai.azure.com/openai"
      protocol    = "http"
      circuitBreaker = {
        rules = [
          {
            name = "trip-on-failure"
            failureCondition = {
              count    = 1
              interval = "PT60S"
              statusCodeRanges = [
                {
                  min = 408
                  max = 408
                },
                {
                  min = 429
                  max = 429
                },
                {
                  min = 499
                  max = 599
                },
              ]
              errorReasons = [
                "BackendConnectionFailure",
                "Timeout",
              ]
            }
            tripDuration     = "PT10S"
            acceptRetryAfter = true
          },
        ]
      }
    }
  }
}

resource "azapi_resource" "chat_east_gpt_4o_backend" {
  type                      = "Microsoft.ApiManagement/service/backends@2024-05-01"
  parent_id                 = data.azurerm_api_management.apim.id
  name                      = "chat-east-gpt-4o"
  schema_validation_enabled = false

  body = {
    properties = {
      description = "Azure OpenAI east: deployment gpt-4o"
      type        = "Single"
      url         = "https://contoso-east.openai.azure.com/openai"
      protocol    = "http"
      circuitBreaker = {
        rules = [
          {
            name = "trip-on-failure"
            failureCondition = {
              count    = 1
              interval = "PT60S"
              statusCodeRanges = [
                {
                  min = 408
                  max = 408
                },
                {
                  min = 429
                  max = 429
                },
                {
                  min = 499
                  max = 599
                },
              ]
              errorReasons = [
                "BackendConnectionFailure",
                "Timeout",
              ]
            }
            tripDuration     = "PT10S"
            acceptRetryAfter = true
          },
        ]
      }
    }
  }
}

resource "azapi_resource" "chat_east_embeddings_backend" {
  type                      = "Microsoft.ApiManagement/service/backends@2024-05-01"
  parent_id                 = data.azurerm_api_management.apim.id
  name                      = "chat-east-embeddings"
  schema_validation_enabled = false

  body = {
    properties = {
      description = "Azure OpenAI east: deployment embeddings"
      type        = "Single"
      url         = "https://contoso-east.openai.azure.com/openai"
      protocol    = "http"
      circuitBreaker = {
        rules = [
          {
            name = "trip-on-failure"
            failureCondition = {
              count    = 1
              interval = "PT60S"
              statusCodeRanges = [
                {
                  min = 408
                  max = 408
                },
                {
                  min = 429
                  max = 429
                },
                {
                  min = 499
                  max = 599
                },
              ]
              errorReasons = [
                "BackendConnectionFailure",
                "Timeout",
              ]
            }
            tripDuration     = "PT10S"
            acceptRetryAfter = true
          },
        ]
      }
    }
  }
}

resource "azapi_resource" "chat_west_backend" {
  type                      = "Microsoft.ApiManagement/service/backends@2024-05-01"
  parent_id                 = data.azurerm_api_management.apim.id
  name                      = "chat-west"
  schema_validation_enabled = false

  body = {
    properties = {
      description = "Azure OpenAI west"
      type        = "Single"
      url         = "https://contoso-west.openai.azure.com/openai"
      protocol    = "http"
      circuitBreaker = {
        rules = [
          {
            name = "trip-on-failure"
            failureCondition = {
              count    = 1
              interval = "PT60S"
              statusCodeRanges = [
                {
                  min = 408
                  max = 408
                },
                {
                  min = 429
                  max = 429
                },
                {
                  min = 499
                  max = 599
                },
              ]
              errorReasons = [
                "BackendConnectionFailure",
                "Timeout",
              ]
            }
            tripDuration     = "PT10S"
            acceptRetryAfter = true
          },
        ]
      }
    }
  }
}

resource "azapi_resource" "chat_west_gpt_4o_backend" {
  type                      = "Microsoft.ApiManagement/service/backends@2024-05-01"
  parent_id                 = data.azurerm_api_management.apim.id
  name                      = "chat-west-gpt-4o"
  schema_validation_enabled = false

  body = {
    properties = {
      description = "Azure OpenAI west: deployment gpt-4o"
      type        = "Single"
      url         = "https://contoso-west.openai.azure.com/openai"
      protocol    = "http"
      circuitBreaker = {
        rules = [
          {
            name = "trip-on-failure"
            failureCondition = {
              count    = 1
              interval = "PT60S"
              statusCodeRanges = [
                {
                  min = 408
                  max = 408
                },
                {
                  min = 429
                  max = 429
                },
                {
                  min = 499
                  max = 599
                },
              ]
              errorReasons = [
                "BackendConnectionFailure",
                "Timeout",
              ]
            }
            tripDuration     = "PT10S"
            acceptRetryAfter = true
          },
        ]
      }
    }
  }
}

resource "azapi_resource" "chat_west_embeddings_backend" {
  type                      = "Microsoft.ApiManagement/service/backends@2024-05-01"
  parent_id                 = data.azurerm_api_management.apim.id
  name                      = "chat-west-embeddings"
  schema_validation_enabled = false

  body = {
    properties = {
      description = "Azure OpenAI west: deployment embeddings"
      type        = "Single"
      url         = "https://contoso-west.openai.azure.com/openai"
      protocol    = "http"
      circuitBreaker = {
        rules = [
          {
            name = "trip-on-failure"
            failureCondition = {
              count    = 1
              interval = "PT60S"
              statusCodeRanges = [
                {
                  min = 408
                  max = 408
                },
                {
                  min = 429
                  max = 429
                },
                {
                  min = 499
                  max = 599
                },
              ]
              errorReasons = [
                "BackendConnectionFailure",
                "Timeout",
              ]
            }
            tripDuration     = "PT10S"
            acceptRetryAfter = true
          },
        ]
      }
    }
  }
}

resource "azapi_resource" "chat_north_backend" {
  type                      = "Microsoft.ApiManagement/service/backends@2024-05-01"
  parent_id                 = data.azurerm_api_management.apim.id
  name                      = "chat-north"
  schema_validation_enabled = false

  body = {
    properties = {
      description = "Azure OpenAI north"
      type        = "Single"
      url         = "https://contoso-north.openai.azure.com/openai"
      protocol    = "http"
      circuitBreaker = {
        rules = [
          {
            name = "trip-on-failure"
            failureCondition = {
              count    = 1
              interval = "PT60S"
              statusCodeRanges = [
                {
                  min = 408
                  max = 408
                },
                {
                  min = 429
                  max = 429
                },
                {
                  min = 499
                  max = 599
                },
              ]
              errorReasons = [
                "BackendConnectionFailure",
                "Timeout",
              ]
            }
            tripDuration     = "PT10S"
            acceptRetryAfter = true
          },
        ]
      }
    }
  }
}

resource "azapi_resource" "chat_north_gpt_4o_backend" {
  type                      = "Microsoft.ApiManagement/service/backends@2024-05-01"
  parent_id                 = data.azurerm_api_management.apim.id
  name                      = "chat-north-gpt-4o"
  schema_validation_enabled = false

  body = {
    properties = {
      description = "Azure OpenAI north: deployment gpt-4o"
      type        = "Single"
      url         = "https://contoso-north.openai.azure.com/openai"
      protocol    = "http"
      circuitBreaker = {
        rules = [
          {
            name = "trip-on-failure"
            failureCondition = {
              count    = 1
              interval = "PT60S"
              statusCodeRanges = [
                {
                  min = 408
                  max = 408
                },
                {
                  min = 429
                  max = 429
                },
                {
                  min = 499
                  max = 599
                },
              ]
              errorReasons = [
                "BackendConnectionFailure",
                "Timeout",
              ]
            }
            tripDuration     = "PT10S"
            acceptRetryAfter = true
          },
        ]
      }
    }
  }
}

resource "azapi_resource" "chat_north_embeddings_backend" {
  type                      = "Microsoft.ApiManagement/service/backends@2024-05-01"
  parent_id                 = data.azurerm_api_management.apim.id
  name                      = "chat-north-embeddings"
  schema_validation_enabled = false

  body = {
    properties = {
      description = "Azure OpenAI north: deployment embeddings"
      type        = "Single"
      url         = "https://contoso-north.openai.azure.com/openai"
      protocol    = "http"
      circuitBreaker = {
        rules = [
          {
            name = "trip-on-failure"
            failureCondition = {
              count    = 1
              interval = "PT60S"
              statusCodeRanges = [
                {
                  min = 408
                  max = 408
                },
                {
                  min = 429
                  max = 429
                },
                {
                  min = 499
                  max = 599
                },
              ]
              errorReasons = [
                "BackendConnectionFailure",
                "Timeout",
              ]
            }
            tripDuration     = "PT10S"
            acceptRetryAfter = true
          },
        ]
      }
    }
  }
}

resource "azapi_resource" "chat_pool_pool" {
  type                      = "Microsoft.ApiManagement/service/backends@2024-05-01"
  parent_id                 = data.azurerm_api_management.apim.id
  name                      = "chat-pool"
  schema_validation_enabled = false

  body = {
    properties = {
      description = "Azure OpenAI for chat: whatever has no pool of its own"
      type        = "Pool"
      pool = {
        services = [
          {
            id       = "/backends/chat-east"
            priority = 1
            weight   = 30
          },
          {
            id       = "/backends/chat-west"
            priority = 1
            weight   = 70
          },
          {
            id       = "/backends/chat-north"
            priority = 2
            weight   = 1
          },
        ]
      }
    }
  }

  depends_on = [azapi_resource.chat_east_backend, azapi_resource.chat_west_backend, azapi_resource.chat_north_backend]
}

resource "azapi_resource" "chat_gpt_4o_pool_pool" {
  type                      = "Microsoft.ApiManagement/service/backends@2024-05-01"
  parent_id                 = data.azurerm_api_management.apim.id
  name                      = "chat-gpt-4o-pool"
  schema_validation_enabled = false

  body = {
    properties = {
      description = "Azure OpenAI for chat: the deployment gpt-4o"
      type        = "Pool"
      pool = {
        services = [
          {
            id       = "/backends/chat-east-gpt-4o"
            priority = 1
            weight   = 30
          },
          {
            id       = "/backends/chat-west-gpt-4o"
            priority = 1
            weight   = 70
          },
          {
            id       = "/backends/chat-north-gpt-4o"
            priority = 2
            weight   = 1
          },
        ]
      }
    }
  }

  depends_on = [azapi_resource.chat_east_gpt_4o_backend, azapi_resource.chat_west_gpt_4o_backend, azapi_resource.chat_north_gpt_4o_backend]
}

resource "azapi_resource" "chat_embeddings_pool_pool" {
  type                      = "Microsoft.ApiManagement/service/backends@2024-05-01"
  parent_id                 = data.azurerm_api_management.apim.id
  name                      = "chat-embeddings-pool"
  schema_validation_enabled = false

  body = {
    properties = {
      description = "Azure OpenAI for chat: the deployment embeddings"
      type        = "Pool"
      pool = {
        services = [
          {
            id       = "/backends/chat-east-embeddings"
            priority = 1
            weight   = 30
          },
          {
            id       = "/backends/chat-west-embeddings"
            priority = 1
            weight   = 70
          },
          {
            id       = "/backends/chat-north-embeddings"
            priority = 2
            weight   = 1
          },
        ]
      }
    }
  }

  depends_on = [azapi_resource.chat_east_embeddings_backend, azapi_resource.chat_west_embeddings_backend, azapi_resource.chat_north_embeddings_backend]
}

resource "azurerm_api_management_api" "api" {
  name                  = "chat"
  api_management_name   = data.azurerm_api_management.apim.name
  resource_group_name   = data.azurerm_api_management.apim.resource_group_name
  revision              = "1"
  display_name          = "chat"
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

  depends_on = [azapi_resource.chat_east_backend, azapi_resource.chat_east_gpt_4o_backend, azapi_resource.chat_east_embeddings_backend, azapi_resource.chat_west_backend, azapi_resource.chat_west_gpt_4o_backend, azapi_resource.chat_west_embeddings_backend, azapi_resource.chat_north_backend, azapi_resource.chat_north_gpt_4o_backend, azapi_resource.chat_north_embeddings_backend, azapi_resource.chat_pool_pool, azapi_resource.chat_gpt_4o_pool_pool, azapi_resource.chat_embeddings_pool_pool]
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
