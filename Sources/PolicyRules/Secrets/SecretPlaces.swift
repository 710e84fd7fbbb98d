import Diagnostics
import PolicyDocument
import PolicyExpressions

/// Finds secrets that the place gives away: what stands in a policy where a credential belongs.
struct SecretPlaces {
  let source: SourceFile
  /// Where the source begins in the file, for markup that stands in a comment.
  let offset: Int
  private(set) var found: [FoundSecret] = []
  /// The comments, in the order of the text.
  private(set) var comments: [SourceRange] = []

  init(_ tree: PolicyTree, offset: Int = 0) {
    source = tree.source
    self.offset = offset
    for node in tree.nodes { visit(node) }
  }

  private mutating func visit(_ node: PolicyNode) {
    switch node {
    case .element(let element):
      check(element)
      for child in element.children { visit(child) }
    case .comment(let range, let content):
      comments.append(range)
      if offset == 0 { visitMarkup(in: content) }
    case .text, .cdata, .processingInstruction, .skipped: break
    }
  }

  /// Policies that were taken out by making a comment of them.
  private mutating func visitMarkup(in content: SourceRange) {
    let bytes = source[content]
    guard let start = bytes.firstIndex(of: UInt8(ascii: "<")) else { return }
    let file = SourceFile(path: source.path, bytes: Array(bytes[start...]))
    found += SecretPlaces(PolicyReader.read(file).tree, offset: start).found
  }

  private mutating func check(_ element: PolicyElement) {
    switch element.name {
    case "set-header", "check-header", "set-query-parameter", "set-variable":
      named(element)
    case "authentication-basic", "proxy", "authentication-certificate":
      if let value = element.attribute("password")?.value {
        check(value, .password) { SecretText.isPassword($0) }
      }
      if let body = element.attribute("body")?.value {
        check(body, .privateKey) { $0.count > 400 && Self.isASN1($0) }
      }
    case "issuer-signing-keys", "decryption-keys":
      for key in element.childElements where key.name == "key" && key.attributes.isEmpty {
        texts(of: key) { places, value in
          places.check(value, .signingKey) { Self.isSigningKey($0) }
        }
      }
    default: break
    }
  }

  /// An element whose `name` says that its value is a credential.
  private mutating func named(_ element: PolicyElement) {
    guard let name = element.attribute("name")?.value else { return }
    let text = Array(name.string(in: source).utf8)
    let isAuthorization = element.name != "set-variable" && Self.isAuthorization(text)
    let known = SecretName(text)
    // Such a variable may hold what it wants, and a short name says little outside a query.
    if known == nil || known?.isInQuery == true && element.name != "set-query-parameter" {
      guard isAuthorization else { return }
    }
    let kind = isAuthorization ? SecretKind.token : known?.kind ?? .apiKey
    if element.name == "set-variable", let value = element.attribute("value")?.value {
      check(value, kind) { SecretText.isKey($0) }
      return
    }
    for child in element.childElements where child.name == "value" {
      texts(of: child) { places, value in
        places.check(value, kind) { SecretText.isKey($0) || isAuthorization && Self.isBasic($0) }
      }
    }
  }

  /// Whether it names a header for credentials, whose scheme is told by the value.
  private static func isAuthorization(_ name: [UInt8]) -> Bool {
    switch name.count {
    case 13: name.lowercasedASCII.elementsEqual("authorization".utf8)
    case 19: name.lowercasedASCII.elementsEqual("proxy-authorization".utf8)
    default: false
    }
  }

  private mutating func texts(
    of element: PolicyElement, _ body: (inout SecretPlaces, PolicyValue) -> Void
  ) {
    for node in element.children {
      switch node {
      case .text(let value): body(&self, value)
      case .cdata(_, let content):
        body(
          &self,
          PolicyValue(
            range: content, kind: .literal, hasReferences: false, hasNamedValues: false))
      case .element, .comment, .processingInstruction, .skipped: break
      }
    }
  }

  /// A value that is a credential as a whole, behind the name of its scheme or in a string of C#.
  private mutating func check(
    _ value: PolicyValue, _ kind: SecretKind, where isSecret: (ArraySlice<UInt8>) -> Bool
  ) {
    if value.hasNamedValues, !value.isExpression { return }
    guard value.isExpression else {
      let range = withoutScheme(value.trimmedRange(in: source))
      if isSecret(source[range]) { add(kind, range) }
      return
    }
    guard let code = value.expressionCode(in: source) else { return }
    for token in CSharpLexer.tokens(of: code.utf8) {
      var start = token.range.start
      switch token.kind {
      case .string: start += 1
      case .verbatimString: start += 2
      default: continue
      }
      let inner = SourceRange(start: start, end: token.range.end - 1)
      guard token.error == nil, inner.length > 0 else { continue }
      let place = withoutScheme(code.sourceRange(of: inner))
      // A string of code is as likely a name as a password: only what chance made is a secret.
      if isSecret(source[place]), SecretText.isKey(source[place]) { add(kind, place) }
    }
  }

  private mutating func add(_ kind: SecretKind, _ range: SourceRange) {
    found.append(
      FoundSecret(kind, SourceRange(start: range.start + offset, end: range.end + offset)))
  }

  /// The range behind `Bearer`, `Basic` and the like.
  private func withoutScheme(_ range: SourceRange) -> SourceRange {
    let bytes = source[range]
    guard let blank = bytes.prefix(24).firstIndex(of: 0x20),
      bytes[..<blank].allSatisfy({ $0.isUppercase || $0.isLowercase })
    else { return range }
    let start = bytes[blank...].firstIndex { $0 != 0x20 } ?? bytes.endIndex
    return SourceRange(start: start, end: range.end)
  }

  /// `name:password` in base64.
  private static func isBasic(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count >= 12, text.count % 4 == 0, text.count <= SecretText.longest,
      let decoded = Base64.decoded(text), decoded.allSatisfy({ (0x20...0x7E).contains($0) }),
      let colon = decoded.firstIndex(of: UInt8(ascii: ":"))
    else { return false }
    return SecretText.isPassword(decoded[(colon + 1)...])
  }

  /// The bytes of a key for HMAC. Certificates and public keys are longer, and begin as ASN.1 does.
  private static func isSigningKey(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count >= 20, text.count <= 256, text.allSatisfy({ $0.isBase64 || $0.isBase64URL }),
      !isASN1(text), !SecretText.isPlaceholder(text), let decoded = Base64.decoded(text)
    else { return false }
    return decoded.count >= 16 && !SecretText.isPlaceholder(decoded)
      && Set(decoded).count >= 8
  }

  private static func isASN1(_ text: ArraySlice<UInt8>) -> Bool {
    text.starts(with: Array("MII".utf8)) && text.allSatisfy { $0.isBase64 || $0.isXMLSpace }
  }
}
