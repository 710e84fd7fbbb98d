/// What an object or array of an OpenAPI file stands for, as far as anything is looked for in it
/// (OpenAPI 3.0 and 3.1, Swagger 2.0).
enum OpenAPIPart {
  case root
  case info
  case license
  case servers
  case server
  case paths
  case pathItem
  case operation
  case parameterList
  /// Parameters by name, for others to refer to.
  case parameterMap
  case parameter
  case requestBodies
  case requestBody
  case responses
  case response
  case headers
  case content
  case mediaType
  case components
  case schemaMap
  case schemaList
  case schema
  case securitySchemes
  case securityScheme
  /// Anything may stand here: examples, extensions, what API Management does not read.
  case data

  /// What stands behind a name in an object of this kind.
  func member(_ key: String) -> OpenAPIPart {
    // Extensions hold what their owners like. API Management reads `x-ms-paths`.
    if key.hasPrefix("x-"), self != .schemaMap, self != .headers {
      return self == .root && key == "x-ms-paths" ? .paths : .data
    }
    return switch self {
    case .root: Self.rootMembers[key] ?? .data
    case .info: key == "license" ? .license : .data
    case .paths: .pathItem
    case .pathItem:
      if HTTPMethod(rawValue: key) != nil {
        .operation
      } else {
        key == "parameters" ? .parameterList : .data
      }
    case .operation: Self.operationMembers[key] ?? .data
    case .parameter: Self.parameterMembers[key] ?? .data
    case .parameterMap: .parameter
    case .requestBodies: .requestBody
    case .requestBody: key == "content" ? .content : .data
    case .responses: .response
    case .response: Self.responseMembers[key] ?? .data
    case .headers: .parameter
    case .content: .mediaType
    case .mediaType: key == "schema" ? .schema : .data
    case .components: Self.componentsMembers[key] ?? .data
    case .schemaMap: .schema
    case .schema: Self.schemaMembers[key] ?? .data
    case .securitySchemes: .securityScheme
    case .license, .servers, .server, .parameterList, .schemaList, .securityScheme, .data: .data
    }
  }

  /// What an element of such an array is.
  var element: OpenAPIPart {
    switch self {
    case .servers: .server
    case .parameterList: .parameter
    case .schemaList, .schema: .schema
    default: .data
    }
  }

  private static let rootMembers: [String: OpenAPIPart] = [
    "info": .info, "servers": .servers, "paths": .paths, "components": .components,
    // Swagger 2.0.
    "definitions": .schemaMap, "parameters": .parameterMap, "responses": .responses,
    "securityDefinitions": .securitySchemes,
  ]
  private static let operationMembers: [String: OpenAPIPart] = [
    "parameters": .parameterList, "requestBody": .requestBody, "responses": .responses,
  ]
  private static let parameterMembers: [String: OpenAPIPart] = [
    "schema": .schema, "content": .content,
  ]
  private static let responseMembers: [String: OpenAPIPart] = [
    "content": .content, "headers": .headers, "schema": .schema,
  ]
  private static let componentsMembers: [String: OpenAPIPart] = [
    "schemas": .schemaMap, "parameters": .parameterMap, "responses": .responses,
    "requestBodies": .requestBodies, "headers": .headers, "securitySchemes": .securitySchemes,
  ]
  private static let schemaMembers: [String: OpenAPIPart] = [
    "properties": .schemaMap, "patternProperties": .schemaMap, "$defs": .schemaMap,
    "definitions": .schemaMap, "dependentSchemas": .schemaMap,
    "allOf": .schemaList, "anyOf": .schemaList, "oneOf": .schemaList, "prefixItems": .schemaList,
    "items": .schema, "additionalProperties": .schema, "additionalItems": .schema, "not": .schema,
    "if": .schema, "then": .schema, "else": .schema, "contains": .schema, "propertyNames": .schema,
    "unevaluatedItems": .schema, "unevaluatedProperties": .schema, "contentSchema": .schema,
  ]
}

/// The methods of a path.
enum HTTPMethod: String {
  case get, put, post, delete, options, head, patch, trace
}
