// Made by scripts/generate from the files in templates/. Do not edit.
// swift-format-ignore-file

/// The policy templates, as they stand in `templates/`.
enum EmbeddedTemplates {
}
