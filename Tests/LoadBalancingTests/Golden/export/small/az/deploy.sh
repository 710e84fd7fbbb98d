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
#   EASTUS_RESOURCE_GROUP
#     The resource group of the account of backend eastus ($APIM_RESOURCE_GROUP)
#   EASTUS_ACCOUNT_NAME
#     The account of backend eastus (contoso-eastus)
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
EASTUS_RESOURCE_GROUP=${EASTUS_RESOURCE_GROUP:-$APIM_RESOURCE_GROUP}
EASTUS_ACCOUNT_NAME=${EASTUS_ACCOUNT_NAME-contoso-eastus}

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
assign_role "$APIM_SUBSCRIPTION_ID" "$EASTUS_RESOURCE_GROUP" "$EASTUS_ACCOUNT_NAME" "$service_principal"

put /apis/chat <<'BODY'
{
  "properties": {
    "displayName": "chat",
    "path": "team-a/openai",
    "protocols": [
      "https"
    ],
    "subscriptionRequired": true,
    "subscriptionKeyParameterNames": {
      "header": "x-team-key",
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
