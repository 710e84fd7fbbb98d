#include "CPolicyXML.h"

#include <limits.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlversion.h>

// 2.12 made the errors that callbacks get constant.
#if LIBXML_VERSION >= 21200
typedef const xmlError *cpx_xml_error;
#else
typedef xmlErrorPtr cpx_xml_error;
#endif

// NONET: no network. NOERROR, NOWARNING: nothing on standard error. NOCDATA: a CDATA section is
// text. Neither NOENT nor DTDLOAD nor XINCLUDE: nothing is substituted, nothing is loaded.
enum {
  CPX_PARSE_OPTIONS = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NOCDATA
#if LIBXML_VERSION >= 21300
                      | XML_PARSE_NO_XXE
#endif
};

struct cpx_schema {
  // The compiled schema points into the document that it was made of.
  xmlDocPtr document;
  xmlSchemaPtr compiled;
};

struct cpx_report {
  cpx_verdict verdict;
  int32_t count;
  int32_t capacity;
  int32_t limit;
  cpx_error *errors;
};

static pthread_once_t cpx_once = PTHREAD_ONCE_INIT;

// libxml2 before 2.14 has global state that one thread has to set up before others use it.
static void cpx_initialise(void) { xmlInitParser(); }

static char *cpx_copy(const char *text) {
  size_t length = text == NULL ? 0 : strlen(text);
  while (length > 0 && (text[length - 1] == '\n' || text[length - 1] == '\r')) length--;
  char *copy = malloc(length + 1);
  if (copy == NULL) return NULL;
  if (length > 0) memcpy(copy, text, length);
  copy[length] = '\0';
  return copy;
}

// A document type declaration is where entities, and with them most attacks on XML parsers, come
// from: the parser stops as soon as it meets one.
static void cpx_stop_at_doctype(
  void *context, const xmlChar *name, const xmlChar *external, const xmlChar *system
) {
  (void)name;
  (void)external;
  (void)system;
  xmlParserCtxtPtr parser = context;
  parser->_private = parser;
  xmlStopParser(parser);
}

// Parses without side effects. `has_doctype` tells a refused document from a malformed one.
static xmlDocPtr cpx_parse(const char *text, size_t length, int *has_doctype) {
  *has_doctype = 0;
  if (text == NULL || length == 0 || length > INT_MAX) return NULL;
  xmlParserCtxtPtr parser = xmlNewParserCtxt();
  if (parser == NULL) return NULL;
  parser->sax->internalSubset = cpx_stop_at_doctype;
  parser->_private = NULL;
  xmlDocPtr document =
    xmlCtxtReadMemory(parser, text, (int)length, NULL, "UTF-8", CPX_PARSE_OPTIONS);
  *has_doctype = parser->_private != NULL;
  if (document != NULL && (*has_doctype || !parser->wellFormed)) {
    xmlFreeDoc(document);
    document = NULL;
  }
  xmlFreeParserCtxt(parser);
  return document;
}

static void cpx_keep_first_message(void *context, cpx_xml_error error) {
  char **message = context;
  if (message != NULL && *message == NULL && error != NULL) *message = cpx_copy(error->message);
}

cpx_schema *cpx_schema_compile(const char *xsd, size_t length, char **message) {
  if (message != NULL) *message = NULL;
  pthread_once(&cpx_once, cpx_initialise);
  int has_doctype = 0;
  cpx_schema *schema = calloc(1, sizeof *schema);
  if (schema == NULL) return NULL;
  schema->document = cpx_parse(xsd, length, &has_doctype);
  if (schema->document == NULL) {
    if (message != NULL) *message = cpx_copy("the schema is not well-formed XML");
    cpx_schema_free(schema);
    return NULL;
  }
  xmlSchemaParserCtxtPtr parser = xmlSchemaNewDocParserCtxt(schema->document);
  if (parser != NULL) {
    xmlSchemaSetParserStructuredErrors(parser, cpx_keep_first_message, message);
    schema->compiled = xmlSchemaParse(parser);
    xmlSchemaFreeParserCtxt(parser);
  }
  if (schema->compiled == NULL) {
    if (message != NULL && *message == NULL) *message = cpx_copy("the schema does not compile");
    cpx_schema_free(schema);
    return NULL;
  }
  return schema;
}

void cpx_schema_free(cpx_schema *schema) {
  if (schema == NULL) return;
  if (schema->compiled != NULL) xmlSchemaFree(schema->compiled);
  if (schema->document != NULL) xmlFreeDoc(schema->document);
  free(schema);
}

void cpx_message_free(char *message) { free(message); }

// Gives every element its number in document order, kept in `_private` as number + 1. Returns
// whether the elements nest no deeper than `depth_limit`.
static int cpx_number_elements(xmlDocPtr document, int32_t depth_limit) {
  intptr_t number = 0;
  int32_t depth = 1;
  xmlNodePtr node = xmlDocGetRootElement(document);
  while (node != NULL) {
    if (node->type == XML_ELEMENT_NODE) {
      if (depth > depth_limit) return 0;
      node->_private = (void *)++number;
      if (node->children != NULL) {
        node = node->children;
        depth++;
        continue;
      }
    }
    // After the last child of an element comes the next node of the nearest open parent. The
    // root's siblings are comments and instructions: the walk ends with the root.
    while (depth > 1 && node->next == NULL) {
      node = node->parent;
      depth--;
    }
    node = depth > 1 ? node->next : NULL;
  }
  return 1;
}

// libxml2 hands out the element even where an error is about one of its attributes; the name then
// stands only in the message: "Element 'retry', attribute 'count': …".
static const char *cpx_attribute_in(const char *message) {
  static const char before[] = "', attribute '";
  if (message == NULL) return NULL;
  const char *colon = strchr(message, ':');
  const char *start = strstr(message, before);
  if (start == NULL || colon == NULL || start > colon) return NULL;
  start += sizeof before - 1;
  const char *end = strchr(start, '\'');
  if (end == NULL) return NULL;
  size_t length = (size_t)(end - start);
  char *name = malloc(length + 1);
  if (name == NULL) return NULL;
  memcpy(name, start, length);
  name[length] = '\0';
  return name;
}

static void cpx_add_error(void *context, cpx_xml_error error) {
  cpx_report *report = context;
  report->verdict = CPX_INVALID;
  if (error == NULL || report->count >= report->limit) return;
  if (report->count == report->capacity) {
    int32_t capacity = report->capacity == 0 ? 8 : report->capacity * 2;
    if (capacity > report->limit) capacity = report->limit;
    cpx_error *errors = realloc(report->errors, (size_t)capacity * sizeof *errors);
    if (errors == NULL) return;
    report->errors = errors;
    report->capacity = capacity;
  }
  cpx_error *entry = &report->errors[report->count];
  entry->element = -1;
  entry->attribute = NULL;
  entry->code = error->code;
  xmlNodePtr node = error->node;
  if (node != NULL && node->type == XML_ATTRIBUTE_NODE) {
    entry->attribute = cpx_copy((const char *)node->name);
  } else {
    entry->attribute = cpx_attribute_in(error->message);
  }
  while (node != NULL && node->type != XML_ELEMENT_NODE && node->type != XML_DOCUMENT_NODE) {
    node = node->parent;
  }
  if (node != NULL && node->type == XML_ELEMENT_NODE) {
    entry->element = (int32_t)((intptr_t)node->_private - 1);
  }
  entry->message = cpx_copy(error->message);
  if (entry->message == NULL) {
    free((char *)entry->attribute);
    return;
  }
  report->count++;
}

cpx_report *cpx_validate(
  const cpx_schema *schema, const char *document, size_t length, cpx_limits limits
) {
  cpx_report *report = calloc(1, sizeof *report);
  if (report == NULL) return NULL;
  report->verdict = CPX_FAILED;
  report->limit = limits.errors < 0 ? 0 : limits.errors;
  if (schema == NULL) return report;
  if (length > limits.bytes) {
    report->verdict = CPX_REFUSED;
    return report;
  }
  int has_doctype = 0;
  xmlDocPtr tree = cpx_parse(document, length, &has_doctype);
  if (tree == NULL) {
    report->verdict = has_doctype ? CPX_REFUSED : CPX_MALFORMED;
    return report;
  }
  if (!cpx_number_elements(tree, limits.depth)) {
    report->verdict = CPX_REFUSED;
    xmlFreeDoc(tree);
    return report;
  }
  xmlSchemaValidCtxtPtr validator = xmlSchemaNewValidCtxt(schema->compiled);
  if (validator != NULL) {
    report->verdict = CPX_VALID;
    xmlSchemaSetValidStructuredErrors(validator, cpx_add_error, report);
    int result = xmlSchemaValidateDoc(validator, tree);
    if (result < 0) {
      report->verdict = CPX_FAILED;
    } else if (result > 0) {
      report->verdict = CPX_INVALID;
    }
    xmlSchemaFreeValidCtxt(validator);
  }
  xmlFreeDoc(tree);
  return report;
}

void cpx_report_free(cpx_report *report) {
  if (report == NULL) return;
  for (int32_t index = 0; index < report->count; index++) {
    free((char *)report->errors[index].attribute);
    free((char *)report->errors[index].message);
  }
  free(report->errors);
  free(report);
}

cpx_verdict cpx_report_verdict(const cpx_report *report) { return report->verdict; }
int32_t cpx_report_count(const cpx_report *report) { return report->count; }
const cpx_error *cpx_report_errors(const cpx_report *report) { return report->errors; }
