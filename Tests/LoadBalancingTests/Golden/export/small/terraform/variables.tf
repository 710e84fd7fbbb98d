# Made by apim-policy from inventory.yaml, base configuration. Make it again with:
#   apim-policy export inventory.yaml --to terraform -o DIR

variable "apim_name" {
  type        = string
  description = "The name of the API Management service."
}

variable "apim_resource_group" {
  type        = string
  description = "The resource group of the API Management service."
}

variable "eastus_resource_group" {
  type        = string
  description = "The resource group of the account of backend eastus; without it, that of the API Management service."
  default     = null
}

variable "eastus_account_name" {
  type        = string
  description = "The account of backend eastus."
  default     = "contoso-eastus"
}
