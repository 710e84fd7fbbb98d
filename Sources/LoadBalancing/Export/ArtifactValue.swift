/// A property of a resource, before any target has written it.
indirect enum ArtifactValue: Sendable {
  case text(String)
  case integer(Int)
  case flag(Bool)
  case list([ArtifactValue])
  case object([(String, ArtifactValue)])
  case parameter(ParameterName)
  /// A file that is exported beside, or its text where the target has all in one.
  case file(ExportedFile)
  /// The API, named by its path within the service (`/apis/NAME`) or its full id.
  case apiScope(String)
}
