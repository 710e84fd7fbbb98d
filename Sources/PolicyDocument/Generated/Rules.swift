// Made by scripts/generate from the files in Sources/PolicyDocument/Rules. Do not edit.
// swift-format-ignore-file

package import Diagnostics

/// The rules of this module, in alphabetical order of their types.
package enum DocumentRuleList {
  package static var all: [any RuleDeclaration.Type] {
    [
      AttributeSpacing.self,
      AttributeWithoutValue.self,
      BackendSinglePolicy.self,
      ControlCharacter.self,
      DocumentTooLarge.self,
      DocumentTypeDeclaration.self,
      DuplicateAttribute.self,
      DuplicateSection.self,
      ElementNotClosed.self,
      ElementOrder.self,
      EmptyDocument.self,
      ExpressionNotAllowed.self,
      InvalidAttributeValue.self,
      InvalidText.self,
      InvalidUTF8.self,
      LessThanInText.self,
      MisplacedBase.self,
      MissingAttribute.self,
      MissingElement.self,
      MisspelledPolicy.self,
      NestingTooDeep.self,
      NotXML.self,
      QuoteInAttributeValue.self,
      RepeatedElement.self,
      RootElement.self,
      StrayEndTag.self,
      TextAfterExpression.self,
      TextOutsideElements.self,
      UTF16Input.self,
      UndefinedReference.self,
      UnexpectedElement.self,
      UnexpectedText.self,
      UnexpectedTextInTag.self,
      UnknownAttribute.self,
      UnknownPolicy.self,
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

  /// Those that check something themselves.
  internal static var checks: [any SchemaRule.Type] {
    [
      BackendSinglePolicy.self,
      DuplicateSection.self,
      ElementOrder.self,
      ExpressionNotAllowed.self,
      InvalidAttributeValue.self,
      InvalidText.self,
      MisplacedBase.self,
      MissingAttribute.self,
      MissingElement.self,
      RepeatedElement.self,
      UnexpectedElement.self,
      UnexpectedText.self,
      UnknownAttribute.self,
    ]
  }
}
