#!/usr/bin/env bash
# Made by apim-policy from inventory.yaml, base configuration. Make it again with:
#   apim-policy export inventory.yaml --to az -o DIR
#
# Deploys the API, its policy and what they need to an API Management service that exists.
# Every call creates or replaces, so that the script can run again; --dry-run prints the calls.
#
# Environment variables:
#   APIM_NAME
#     The name of the API Management service
#   APIM_RESOURCE_GROUP
#     The resource group of the API Management service
#   EAST_RESOURCE_GROUP
#     The resource group of the account of backend east ($APIM_RESOURCE_GROUP)
#   EAST_ACCOUNT_NAME
#     The account of backend east (contoso-east)
#   WEST_RESOURCE_GROUP
#     The resource group of the account of backend west ($APIM_RESOURCE_GROUP)
#   WEST_ACCOUNT_NAME
#     The account of backend west (contoso-west)
#   NORTH_RESOURCE_GROUP
#     The resource group of the account of backend north ($APIM_RESOURCE_GROUP)
#   NORTH_ACCOUNT_NAME
#     The account of backend north (contoso-north)
#   APIM_SUBSCRIPTION_ID
#     Its Azure subscription (the current one)
set -euo pipefail

dry_run=false
for argument in "$@"; do
  case "$argument" in
  --dry-run) dry_run=true ;;
  *)
    printf 'usage: %s [--dry-run]\n' "$0" >&2
    exit 2
    ;;
  esac
done

missing=false
need() { # NAME MEANING
  if [ -z "${!1:-}" ]; then
    printf 'set %s: %s\n' "$1" "$2" >&2
    missing=true
  fi
}
need APIM_NAME 'The name of the API Management service'
need APIM_RESOURCE_GROUP 'The resource group of the API Management service'
$missing && exit 2

if [ -z "${APIM_SUBSCRIPTION_ID:-}" ]; then
  if $dry_run; then
    APIM_SUBSCRIPTION_ID=CURRENT-SUBSCRIPTION
  else
    APIM_SUBSCRIPTION_ID=$(az account show --query id --output tsv)
  fi
fi
EAST_RESOURCE_GROUP=${EAST_RESOURCE_GROUP:-$APIM_RESOURCE_GROUP}
EAST_ACCOUNT_NAME=${EAST_ACCOUNT_NAME-contoso-east}
WEST_RESOURCE_GROUP=${WEST_RESOURCE_GROUP:-$APIM_RESOURCE_GROUP}
WEST_ACCOUNT_NAME=${WEST_ACCOUNT_NAME-contoso-west}
NORTH_RESOURCE_GROUP=${NORTH_RESOURCE_GROUP:-$APIM_RESOURCE_GROUP}
NORTH_ACCOUNT_NAME=${NORTH_ACCOUNT_NAME-contoso-north}

folder=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
service=/subscriptions/$APIM_SUBSCRIPTION_ID/resourceGroups/$APIM_RESOURCE_GROUP
service=$service/providers/Microsoft.ApiManagement/service/$APIM_NAME
version=api-version=2024-05-01

# Standard input as a JSON string.
json_text() {
  sed -e 's/\\/\\\\/g' -e 's/"/\\"/g' -e "s/$(printf '\t')/\\\\t/g" -e "s/$(printf '\r')/\\\\r/g" |
    awk 'BEGIN { printf "\"" } { printf "%s%s", separator, $0; separator = "\\n" }
      END { printf "\"" }'
}

call() {
  if $dry_run; then
    printf '%q' "$1"
    printf ' %q' "${@:2}"
    printf '\n'
  else
    printf '%s\n' "$*" >&2
    "$@"
  fi
}

# Sends $work/body.json, or shows standard input instead.
send() { # PATH
  if $dry_run; then
    printf "az rest --method put --url %q --output none --body @- <<'BODY'\n" "$service$1?$version"
    cat
    printf 'BODY\n'
  else
    call az rest --method put --url "$service$1?$version" --output none --body "@$work/body.json"
  fi
}

# Creates or replaces what is at PATH; the body is standard input.
put() { # PATH
  cat >"$work/body.json"
  send "$1" <"$work/body.json"
}

# The same with the text of FILE, which stands in the body as @FILE.
put_with_file() { # PATH FILE
  local body
  body=$(cat)
  {
    printf '%s' "${body%@"$2"*}"
    json_text <"$folder/$2"
    printf '%s\n' "${body##*@"$2"}"
  } >"$work/body.json"
  send "$1" <<<"$body"
}

# Waits until what was put is there: the service answers before it is done.
await() { # PATH
  $dry_run && return
  local round
  for round in $(seq 60); do
    az rest --method get --url "$service$1?$version" --output none 2>/dev/null && return
    printf 'waiting for %s (%s)\n' "$1" "$round" >&2
    sleep 5
  done
  printf '%s is not there after five minutes\n' "$1" >&2
  return 1
}

# Cognitive Services OpenAI User
role=5e0bd9bd-7b93-4f28-af87-19fc36ad61bd

# Gives the role on an account, unless it is given already.
assign_role() { # SUBSCRIPTION RESOURCE_GROUP ACCOUNT PRINCIPAL
  local scope=/subscriptions/$1/resourceGroups/$2/providers/Microsoft.CognitiveServices/accounts/$3
  local filter="\$filter=principalId%20eq%20'$4'"
  local found=
  if ! $dry_run; then
    found=$(az rest --method get --output tsv \
      --url "$scope/providers/Microsoft.Authorization/roleAssignments?api-version=2022-04-01&$filter" \
      --query "value[?ends_with(properties.roleDefinitionId, '$role') && ends_with(properties.scope, '/$3')].name")
  fi
  if [ -z "$found" ]; then
    call az role assignment create --role "$role" --scope "$scope" \
      --assignee-object-id "$4" --assignee-principal-type ServicePrincipal --output none
  fi
}

# Roles first: they take some minutes to act.
if $dry_run; then
  service_principal=PRINCIPAL-OF-$APIM_NAME
else
  service_principal=$(az rest --method get --url "$service?$version" \
    --query identity.principalId --output tsv)
  if [ -z "$service_principal" ]; then
    printf '%s has no identity: az apim update --name %s --resource-group %s --enable-managed-identity true\n' \
      "$APIM_NAME" "$APIM_NAME" "$APIM_RESOURCE_GROUP" >&2
    exit 1
  fi
fi
assign_role "$APIM_SUBSCRIPTION_ID" "$EAST_RESOURCE_GROUP" "$EAST_ACCOUNT_NAME" "$service_principal"
assign_role "$APIM_SUBSCRIPTION_ID" "$WEST_RESOURCE_GROUP" "$WEST_ACCOUNT_NAME" "$service_principal"
assign_role "$APIM_SUBSCRIPTION_ID" "$NORTH_RESOURCE_GROUP" "$NORTH_ACCOUNT_NAME" "$service_principal"

put /backends/chat-east <<'BODY'
{
  "properties": {
    "description": "Azure OpenAI east",
    "type": "Single",
    "url": "https://contoso-east.openai.azure.com/openai",
    "protocol": "http",
    "circuitBreaker": {
      "rules": [
        {
          "name": "trip-on-failure",
          "failureCondition": {
            "count": 1,
            "interval": "PT60S",
            "statusCodeRanges": [
              {
                "min": 408,
                "max": 408
              },
              {
                "min": 429,
                "max": 429
              },
              {
                "min": 499,
                "max": 599
              }
            ],
            "errorReasons": [
              "BackendConnectionFailure",
              "Timeout"
            ]
          },
          "tripDuration": "PT10S",
          "acceptRetryAfter": true
        }
      ]
    }
  }
}
BODY
await /backends/chat-east

put /backends/chat-east-gpt-4o <<'BODY'
{
  "properties": {
    "description": "Azure OpenAI east: deployment gpt-4o",
    "type": "Single",
    "url": "https://contoso-east.openai.azure.com/openai",
    "protocol": "http",
    "circuitBreaker": {
      "rules": [
        {
          "name": "trip-on-failure",
          "failureCondition": {
            "count": 1,
            "interval": "PT60S",
            "statusCodeRanges": [
              {
                "min": 408,
                "max": 408
              },
              {
                "min": 429,
                "max": 429
              },
              {
                "min": 499,
                "max": 599
              }
            ],
            "errorReasons": [
              "BackendConnectionFailure",
              "Timeout"
            ]
          },
          "tripDuration": "PT10S",
          "acceptRetryAfter": true
        }
      ]
    }
  }
}
BODY
await /backends/chat-east-gpt-4o

put /backends/chat-east-embeddings <<'BODY'
{
  "properties": {
    "description": "Azure OpenAI east: deployment embeddings",
    "type": "Single",
    "url": "https://contoso-east.openai.azure.com/openai",
    "protocol": "http",
    "circuitBreaker": {
      "rules": [
        {
          "name": "trip-on-failure",
          "failureCondition": {
            "count": 1,
            "interval": "PT60S",
            "statusCodeRanges": [
              {
                "min": 408,
                "max": 408
              },
              {
                "min": 429,
                "max": 429
              },
              {
                "min": 499,
                "max": 599
              }
            ],
            "errorReasons": [
              "BackendConnectionFailure",
              "Timeout"
            ]
          },
          "tripDuration": "PT10S",
          "acceptRetryAfter": true
        }
      ]
    }
  }
}
BODY
await /backends/chat-east-embeddings

put /backends/chat-west <<'BODY'
{
  "properties": {
    "description": "Azure OpenAI west",
    "type": "Single",
    "url": "https://contoso-west.openai.azure.com/openai",
    "protocol": "http",
    "circuitBreaker": {
      "rules": [
        {
          "name": "trip-on-failure",
          "failureCondition": {
            "count": 1,
            "interval": "PT60S",
            "statusCodeRanges": [
              {
                "min": 408,
                "max": 408
              },
              {
                "min": 429,
                "max": 429
              },
              {
                "min": 499,
                "max": 599
              }
            ],
            "errorReasons": [
              "BackendConnectionFailure",
              "Timeout"
            ]
          },
          "tripDuration": "PT10S",
          "acceptRetryAfter": true
        }
      ]
    }
  }
}
BODY
await /backends/chat-west

put /backends/chat-west-gpt-4o <<'BODY'
{
  "properties": {
    "description": "Azure OpenAI west: deployment gpt-4o",
    "type": "Single",
    "url": "https://contoso-west.openai.azure.com/openai",
    "protocol": "http",
    "circuitBreaker": {
      "rules": [
        {
          "name": "trip-on-failure",
          "failureCondition": {
            "count": 1,
            "interval": "PT60S",
            "statusCodeRanges": [
              {
                "min": 408,
                "max": 408
              },
              {
                "min": 429,
                "max": 429
              },
              {
                "min": 499,
                "max": 599
              }
            ],
            "errorReasons": [
              "BackendConnectionFailure",
              "Timeout"
            ]
          },
          "tripDuration": "PT10S",
          "acceptRetryAfter": true
        }
      ]
    }
  }
}
BODY
await /backends/chat-west-gpt-4o

put /backends/chat-west-embeddings <<'BODY'
{
  "properties": {
    "description": "Azure OpenAI west: deployment embeddings",
    "type": "Single",
    "url": "https://contoso-west.openai.azure.com/openai",
    "protocol": "http",
    "circuitBreaker": {
      "rules": [
        {
          "name": "trip-on-failure",
          "failureCondition": {
            "count": 1,
            "interval": "PT60S",
            "statusCodeRanges": [
              {
                "min": 408,
                "max": 408
              },
              {
                "min": 429,
                "max": 429
              },
              {
                "min": 499,
                "max": 599
              }
            ],
            "errorReasons": [
              "BackendConnectionFailure",
              "Timeout"
            ]
          },
          "tripDuration": "PT10S",
          "acceptRetryAfter": true
        }
      ]
    }
  }
}
BODY
await /backends/chat-west-embeddings

put /backends/chat-north <<'BODY'
{
  "properties": {
    "description": "Azure OpenAI north",
    "type": "Single",
    "url": "https://contoso-north.openai.azure.com/openai",
    "protocol": "http",
    "circuitBreaker": {
      "rules": [
        {
          "name": "trip-on-failure",
          "failureCondition": {
            "count": 1,
            "interval": "PT60S",
            "statusCodeRanges": [
              {
                "min": 408,
                "max": 408
              },
              {
                "min": 429,
                "max": 429
              },
              {
                "min": 499,
                "max": 599
              }
            ],
            "errorReasons": [
              "BackendConnectionFailure",
              "Timeout"
            ]
          },
          "tripDuration": "PT10S",
          "acceptRetryAfter": true
        }
      ]
    }
  }
}
BODY
await /backends/chat-north

put /backends/chat-north-gpt-4o <<'BODY'
{
  "properties": {
    "description": "Azure OpenAI north: deployment gpt-4o",
    "type": "Single",
    "url": "https://contoso-north.openai.azure.com/openai",
    "protocol": "http",
    "circuitBreaker": {
      "rules": [
        {
          "name": "trip-on-failure",
          "failureCondition": {
            "count": 1,
            "interval": "PT60S",
            "statusCodeRanges": [
              {
                "min": 408,
                "max": 408
              },
              {
                "min": 429,
                "max": 429
              },
              {
                "min": 499,
                "max": 599
              }
            ],
            "errorReasons": [
              "BackendConnectionFailure",
              "Timeout"
            ]
          },
          "tripDuration": "PT10S",
          "acceptRetryAfter": true
        }
      ]
    }
  }
}
BODY
await /backends/chat-north-gpt-4o

put /backends/chat-north-embeddings <<'BODY'
{
  "properties": {
    "description": "Azure OpenAI north: deployment embeddings",
    "type": "Single",
    "url": "https://contoso-north.openai.azure.com/openai",
    "protocol": "http",
    "circuitBreaker": {
      "rules": [
        {
          "name": "trip-on-failure",
          "failureCondition": {
            "count": 1,
            "interval": "PT60S",
            "statusCodeRanges": [
              {
                "min": 408,
                "max": 408
              },
              {
                "min": 429,
                "max": 429
              },
              {
                "min": 499,
                "max": 599
              }
            ],
            "errorReasons": [
              "BackendConnectionFailure",
              "Timeout"
            ]
          },
          "tripDuration": "PT10S",
          "acceptRetryAfter": true
        }
      ]
    }
  }
}
BODY
await /backends/chat-north-embeddings

put /backends/chat-pool <<'BODY'
{
  "properties": {
    "description": "Azure OpenAI for chat: whatever has no pool of its own",
    "type": "Pool",
    "pool": {
      "services": [
        {
          "id": "/backends/chat-east",
          "priority": 1,
          "weight": 30
        },
        {
          "id": "/backends/chat-west",
          "priority": 1,
          "weight": 70
        },
        {
          "id": "/backends/chat-north",
          "priority": 2,
          "weight": 1
        }
      ]
    }
  }
}
BODY
await /backends/chat-pool

put /backends/chat-gpt-4o-pool <<'BODY'
{
  "properties": {
    "description": "Azure OpenAI for chat: the deployment gpt-4o",
    "type": "Pool",
    "pool": {
      "services": [
        {
          "id": "/backends/chat-east-gpt-4o",
          "priority": 1,
          "weight": 30
        },
        {
          "id": "/backends/chat-west-gpt-4o",
          "priority": 1,
          "weight": 70
        },
        {
          "id": "/backends/chat-north-gpt-4o",
          "priority": 2,
          "weight": 1
        }
      ]
    }
  }
}
BODY
await /backends/chat-gpt-4o-pool

put /backends/chat-embeddings-pool <<'BODY'
{
  "properties": {
    "description": "Azure OpenAI for chat: the deployment embeddings",
    "type": "Pool",
    "pool": {
      "services": [
        {
          "id": "/backends/chat-east-embeddings",
          "priority": 1,
          "weight": 30
        },
        {
          "id": "/backends/chat-west-embeddings",
          "priority": 1,
          "weight": 70
        },
        {
          "id": "/backends/chat-north-embeddings",
          "priority": 2,
          "weight": 1
        }
      ]
    }
  }
}
BODY
await /backends/chat-embeddings-pool

put /apis/chat <<'BODY'
{
  "properties": {
    "displayName": "chat",
    "path": "openai",
    "protocols": [
      "https"
    ],
    "subscriptionRequired": true,
    "subscriptionKeyParameterNames": {
      "header": "api-key",
      "query": "api-key"
    }
  }
}
BODY
await /apis/chat

put /apis/chat/operations/chat-completions <<'BODY'
{
  "properties": {
    "displayName": "Chat completions",
    "method": "POST",
    "urlTemplate": "/deployments/{deployment-id}/chat/completions",
    "templateParameters": [
      {
        "name": "deployment-id",
        "type": "string",
        "required": true
      }
    ]
  }
}
BODY

put /apis/chat/operations/completions <<'BODY'
{
  "properties": {
    "displayName": "Completions",
    "method": "POST",
    "urlTemplate": "/deployments/{deployment-id}/completions",
    "templateParameters": [
      {
        "name": "deployment-id",
        "type": "string",
        "required": true
      }
    ]
  }
}
BODY

put /apis/chat/operations/embeddings <<'BODY'
{
  "properties": {
    "displayName": "Embeddings",
    "method": "POST",
    "urlTemplate": "/deployments/{deployment-id}/embeddings",
    "templateParameters": [
      {
        "name": "deployment-id",
        "type": "string",
        "required": true
      }
    ]
  }
}
BODY

put /apis/chat/operations/any-post <<'BODY'
{
  "properties": {
    "displayName": "Any other POST",
    "method": "POST",
    "urlTemplate": "/*",
    "templateParameters": []
  }
}
BODY

put /apis/chat/operations/any-get <<'BODY'
{
  "properties": {
    "displayName": "Any other GET",
    "method": "GET",
    "urlTemplate": "/*",
    "templateParameters": []
  }
}
BODY

put /apis/chat/operations/any-delete <<'BODY'
{
  "properties": {
    "displayName": "Any other DELETE",
    "method": "DELETE",
    "urlTemplate": "/*",
    "templateParameters": []
  }
}
BODY

put_with_file /apis/chat/policies/policy policy.xml <<'BODY'
{
  "properties": {
    "format": "rawxml",
    "value": @policy.xml
  }
}
BODY

put /subscriptions/chat-callers <<'BODY'
{
  "properties": {
    "displayName": "chat-callers",
    "scope": "/apis/chat",
    "state": "active",
    "allowTracing": false
  }
}
BODY
