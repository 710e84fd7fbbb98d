extension GatewayDeployment {
  /// The files that properties refer to, in the order of the resources.
  var sideFiles: [ExportedFile] {
    resources.flatMap { resource in
      resource.properties.compactMap { _, value in
        if case .file(let file) = value { file } else { nil }
      }
    }
  }
}
