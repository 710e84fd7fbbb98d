// Made by scripts/generate from the files in Sources/PolicyDocument/Rules. Do not edit.
// swift-format-ignore-file

package import Diagnostics

/// The rules of this module, in alphabetical order of their types.
package enum DocumentRuleList {
  package static var all: [any RuleDeclaration.Type] {
    [
      AttributeSpacing.self,
      AttributeWithoutValue.self,
      ControlCharacter.self,
      DocumentTooLarge.self,
      DocumentTypeDeclaration.self,
      DuplicateAttribute.self,
      ElementNotClosed.self,
      EmptyDocument.self,
      InvalidUTF8.self,
      LessThanInText.self,
      NestingTooDeep.self,
      NotXML.self,
      QuoteInAttributeValue.self,
      StrayEndTag.self,
      TextAfterExpression.self,
      TextOutsideElements.self,
      UTF16Input.self,
      UndefinedReference.self,
      UnexpectedTextInTag.self,
      UnquotedAttributeValue.self,
      UnterminatedAttributeValue.self,
      UnterminatedCDATA.self,
      UnterminatedComment.self,
      UnterminatedExpression.self,
      UnterminatedInstruction.self,
      UnterminatedNamedValue.self,
      UnterminatedTag.self,
      WrongEndTag.self,
      XMLDeclarationNotFirst.self,
    ]
  }
}
