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

variable "east_resource_group" {
  type        = string
  description = "The resource group of the account of backend east; without it, that of the API Management service."
  default     = null
}

variable "east_account_name" {
  type        = string
  description = "The account of backend east."
  default     = "contoso-east"
}

variable "west_resource_group" {
  type        = string
  description = "The resource group of the account of backend west; without it, that of the API Management service."
  default     = null
}

variable "west_account_name" {
  type        = string
  description = "The account of backend west."
  default     = "contoso-west"
}

variable "north_resource_group" {
  type        = string
  description = "The resource group of the account of backend north; without it, that of the API Management service."
  default     = null
}

variable "north_account_name" {
  type        = string
  description = "The account of backend north."
  default     = "contoso-north"
}
