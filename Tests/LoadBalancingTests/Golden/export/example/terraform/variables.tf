# Made by apim-policy from inventory.yaml, environment prod. Make it again with:
#   apim-policy export inventory.yaml --to terraform --env prod -o DIR

variable "apim_name" {
  type        = string
  description = "The name of the API Management service."
}

variable "apim_resource_group" {
  type        = string
  description = "The resource group of the API Management service."
}

variable "fabrikam_openai_key_secret_uri" {
  type        = string
  description = "The Key Vault secret of the named value fabrikam-openai-key, as https://VAULT.vault.azure.net/secrets/SECRET without a version."
}

variable "contoso_ai_prod_subscription_id" {
  type        = string
  description = "The id of the Azure subscription contoso-ai-prod."
}

variable "eastus_ptu_resource_group" {
  type        = string
  description = "The resource group of the account of backend eastus-ptu; without it, that of the API Management service."
  default     = null
}

variable "eastus_ptu_account_name" {
  type        = string
  description = "The account of backend eastus-ptu."
  default     = "contoso-eastus-ptu"
}

variable "eastus2_resource_group" {
  type        = string
  description = "The resource group of the account of backend eastus2; without it, that of the API Management service."
  default     = null
}

variable "eastus2_account_name" {
  type        = string
  description = "The account of backend eastus2."
  default     = "contoso-eastus2"
}

variable "westus3_resource_group" {
  type        = string
  description = "The resource group of the account of backend westus3; without it, that of the API Management service."
  default     = null
}

variable "westus3_account_name" {
  type        = string
  description = "The account of backend westus3."
  default     = "contoso-westus3"
}
