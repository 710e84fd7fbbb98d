package import Diagnostics

/// One line of the checklist: what was looked at, and what to make of it.
package struct DoctorLine: Sendable {
  package enum Status: String, Sendable, CaseIterable {
    case ok
    /// Certainly wrong: requests fail, or will.
    case notOK = "not-ok"
    /// The files do not tell, or what they tell does not decide it.
    case cannotKnow = "cannot-know"
  }

  /// What a line is about.
  package enum Subject: Hashable, Sendable {
    case service
    case api
    /// The backend of this name.
    case backend(String)
    /// The deployments of all backends together.
    case deployments
  }

  /// Stable, for machines: `role`.
  package var id: String
  package var subject: Subject
  package var status: Status
  /// One plain sentence without a full stop; it shows no secret.
  package var message: String
  /// What was looked at; nil where nothing was there to look at.
  package var location: SourceLocation?
  /// What else is worth knowing, likewise a sentence.
  package var remark: String?
  /// What to run: what mends it, or what prints the JSON that would decide it. Fit to be pasted
  /// into a shell, one after the other.
  package var commands: [String]

  init(
    _ id: String, _ subject: Subject, _ status: Status, _ message: String,
    at location: SourceLocation? = nil, remark: String? = nil, commands: [String] = []
  ) {
    self.id = id
    self.subject = subject
    self.status = status
    self.message = message
    self.location = location
    self.remark = remark
    self.commands = commands
  }
}
