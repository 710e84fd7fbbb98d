// libxml2 behind a handful of functions with plain C types.
//
// No libxml2 header is included here: they pull in ICU types that clash with Foundation's, and
// they differ between libxml2 2.9 and 2.14.
#ifndef CPOLICYXML_H
#define CPOLICYXML_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A compiled XML schema. Once made it is only read, so that any number of threads may validate
/// against one at the same time.
typedef struct cpx_schema cpx_schema;

/// What one validation found.
typedef struct cpx_report cpx_report;

typedef enum {
  /// The document is what the schema describes.
  CPX_VALID = 0,
  /// It is not; the report's errors say where.
  CPX_INVALID = 1,
  /// The bytes are not well-formed XML in UTF-8.
  CPX_MALFORMED = 2,
  /// The document is not looked at: a document type declaration, too large, nested too deep.
  CPX_REFUSED = 3,
  /// Out of memory, or libxml2 gave up.
  CPX_FAILED = 4,
} cpx_verdict;

/// One place that the schema does not accept. The strings belong to the report.
typedef struct {
  /// The element that it is about: the root is 0, the others follow in document order. -1 where
  /// libxml2 names none.
  int32_t element;
  /// The local name of the attribute that it is about, or NULL.
  const char *attribute;
  /// libxml2's own number (xmlParserErrors).
  int32_t code;
  /// libxml2's own words, without a line break at the end.
  const char *message;
} cpx_error;

typedef struct {
  /// Documents larger than this many bytes are refused.
  size_t bytes;
  /// Documents whose elements nest deeper than this are refused. libxml2 itself refuses 256.
  int32_t depth;
  /// Errors after this many are counted no more.
  int32_t errors;
} cpx_limits;

/// Compiles an XML schema (XSD 1.0) that stands in memory. Returns NULL when it does not compile.
///
/// `message` may be NULL; otherwise it is set to libxml2's words where compiling fails (free with
/// cpx_message_free), else to NULL. The schema has to be trusted text: one with `xs:import` makes
/// libxml2 look for further files.
cpx_schema *cpx_schema_compile(const char *xsd, size_t length, char **message);
void cpx_schema_free(cpx_schema *schema);
void cpx_message_free(char *message);

/// Parses and validates one document. Reads no file and no network, loads and substitutes no
/// entity, prints nothing. Returns NULL only when there is no memory for the report.
cpx_report *cpx_validate(
  const cpx_schema *schema, const char *document, size_t length, cpx_limits limits);
void cpx_report_free(cpx_report *report);

cpx_verdict cpx_report_verdict(const cpx_report *report);
int32_t cpx_report_count(const cpx_report *report);
/// The errors, cpx_report_count of them; NULL where there are none.
const cpx_error *cpx_report_errors(const cpx_report *report);

#ifdef __cplusplus
}
#endif

#endif
