extension PolicySchema {
  /// The table as an XML Schema (XSD 1.0): what `xmllint --schema` and editors take.
  ///
  /// It describes documents whose expressions are escaped as XML wants it. A policy that neither
  /// the table nor the list of known policies holds is not valid by it, although the checks here
  /// only remark on one; nor are two `set-graphql-resolver` in `backend`, which the checks let pass.
  package var xsd: String {
    SchemaWriter.xsd(of: self, documents: Self.documents + Self.resolvers, documented: true)
  }

  /// The same for these documents alone, without documentation and indentation: for libxml2, whose
  /// time to compile a schema is most of a short check.
  func bareXSD(of documents: [ElementDefinition]) -> String {
    SchemaWriter.xsd(of: self, documents: documents, documented: false)
  }
}
