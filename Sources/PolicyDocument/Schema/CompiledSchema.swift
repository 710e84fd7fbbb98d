import CPolicyXML

/// A schema that libxml2 has compiled. Any number of tasks may validate with one at a time.
// @unchecked: libxml2 only reads a compiled schema, and all that a validation changes belongs to
// its own context, which no other task sees.
package final class CompiledSchema: @unchecked Sendable {
  /// One place that libxml2 does not accept.
  package struct Violation: Sendable, Hashable {
    /// The element, counted in document order from 0; nil where libxml2 names none.
    package let element: Int?
    /// The attribute's name, where it is about one.
    package let attribute: String?
    /// libxml2's own words.
    package let message: String
  }

  /// What libxml2 says of one document.
  package enum Verdict: Sendable, Hashable {
    case valid
    /// Not empty, in document order of what they are about, and at most `violationLimit`.
    case invalid([Violation])
    /// The bytes are not well-formed XML.
    case malformed
    /// A document type declaration, more than `byteLimit` bytes, or nested deeper than
    /// `depthLimit`: not looked at.
    case refused
    /// libxml2 gave up.
    case failed
  }

  /// Why a schema does not compile, in libxml2's words.
  package struct CompileError: Error {
    package let message: String
  }

  package static let byteLimit = 64 << 20
  /// In elements. libxml2 refuses 256 itself.
  package static let depthLimit = 250
  package static let violationLimit = 1000

  private let handle: OpaquePointer

  /// Compiles a schema. It has to be text of our own, since `xs:import` would read files.
  package init(xsd: String) throws(CompileError) {
    var message: UnsafeMutablePointer<CChar>?
    var text = xsd
    let handle = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        cpx_schema_compile($0.baseAddress, $0.count, &message)
      }
    }
    defer { cpx_message_free(message) }
    guard let handle else {
      throw CompileError(message: message.map { String(cString: $0) } ?? "out of memory")
    }
    self.handle = handle
  }

  deinit { cpx_schema_free(handle) }

  /// Whether a document, well-formed XML in UTF-8, is valid. Nothing is read but these bytes.
  package func validate(_ document: [UInt8]) -> Verdict {
    let limits = cpx_limits(
      bytes: Self.byteLimit, depth: Int32(Self.depthLimit), errors: Int32(Self.violationLimit))
    let report = document.withUnsafeBytes {
      cpx_validate(handle, $0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count, limits)
    }
    guard let report else { return .failed }
    defer { cpx_report_free(report) }
    switch cpx_report_verdict(report) {
    case CPX_VALID: return .valid
    case CPX_INVALID: return .invalid(Self.violations(of: report))
    case CPX_MALFORMED: return .malformed
    case CPX_REFUSED: return .refused
    default: return .failed
    }
  }

  private static func violations(of report: OpaquePointer) -> [Violation] {
    let errors = UnsafeBufferPointer(
      start: cpx_report_errors(report), count: Int(cpx_report_count(report)))
    return errors.map {
      Violation(
        element: $0.element < 0 ? nil : Int($0.element),
        attribute: $0.attribute.map { String(cString: $0) },
        message: $0.message.map { String(cString: $0) } ?? "")
    }
  }
}
