/// One way to slip.
struct SlipKind: Sendable {
  let name: String
  /// What changes where the slip happens at a place; nil where it cannot.
  let edits: @Sendable (_ code: SlipCode, _ place: Int) -> [Int: String]?

  init(_ name: String, _ edits: @escaping @Sendable (SlipCode, Int) -> [Int: String]?) {
    self.name = name
    self.edits = edits
  }

  /// One word becomes another.
  private init(_ from: String, becomes to: String) {
    self.init("\(from) becomes \(to)") { code, place in
      code.text(place) == from ? [place: to] : nil
    }
  }

  static let all: [SlipKind] = spelling + brackets + operators + values + calls + statements

  private static let spelling: [SlipKind] = [
    SlipKind("letter left out") { code, place in
      let text = code.text(place)
      guard code.isName(place), text.count > 3 else { return nil }
      return [place: String(text.prefix(2) + text.dropFirst(3))]
    },
    SlipKind("letters swapped") { code, place in
      let text = Array(code.text(place))
      guard code.isName(place), text.count > 3, text[1] != text[2] else { return nil }
      return [place: String([text[0], text[2], text[1]] + text[3...])]
    },
    SlipKind("wrong case") { code, place in
      let text = code.text(place)
      guard code.isName(place), let first = text.first, first.isLetter else { return nil }
      let swapped = first.isUppercase ? first.lowercased() : first.uppercased()
      return [place: swapped + text.dropFirst()]
    },
    SlipKind("plural") { code, place in
      let text = code.text(place)
      guard code.isName(place), code.text(place - 1) == "." else { return nil }
      return [place: text.hasSuffix("s") ? String(text.dropLast()) : text + "s"]
    },
    SlipKind("keyword misspelt") { code, place in
      let text = code.text(place)
      guard code.isKeyword(place), text.count > 3 else { return nil }
      return [place: String(text.dropLast())]
    },
    SlipKind("keyword in capitals") { code, place in
      guard code.isKeyword(place) else { return nil }
      return [place: code.text(place).prefix(1).uppercased() + code.text(place).dropFirst()]
    },
    SlipKind("unknown variable") { code, place in
      guard code.isName(place), code.text(place - 1) == "var" else { return nil }
      return [place: code.text(place) + "Value"]
    },
    SlipKind("Length", becomes: "Count"),
    SlipKind("Count", becomes: "Length"),
    SlipKind("Headers", becomes: "Header"),
    SlipKind("Value", becomes: "Values"),
    SlipKind("ToString", becomes: "ToText"),
  ]

  private static let brackets: [SlipKind] =
    ["(", ")", "[", "]", "{", "}"].flatMap { bracket in
      [
        SlipKind("\(bracket) left out") { code, place in
          code.text(place) == bracket ? [place: ""] : nil
        },
        SlipKind("\(bracket) twice") { code, place in
          code.text(place) == bracket ? [place: bracket + bracket] : nil
        },
      ]
    } + [
      SlipKind("; left out") { code, place in code.text(place) == ";" ? [place: " "] : nil },
      SlipKind("; added") { code, place in code.text(place) == ")" ? [place: ";)"] : nil },
      SlipKind(", left out") { code, place in code.text(place) == "," ? [place: " "] : nil },
      SlipKind(", added") { code, place in code.text(place) == ")" ? [place: ",)"] : nil },
      SlipKind(";", becomes: ","),
      SlipKind(",", becomes: ";"),
      SlipKind(". left out") { code, place in code.text(place) == "." ? [place: " "] : nil },
      SlipKind(".", becomes: ".."),
      SlipKind("[", becomes: "("),
      SlipKind("single quotes") { code, place in
        code.isString(place) ? [place: "'" + code.text(place).dropFirst().dropLast() + "'"] : nil
      },
      SlipKind("string not closed") { code, place in
        code.isString(place) ? [place: String(code.text(place).dropLast())] : nil
      },
      SlipKind("quotes left out") { code, place in
        code.isString(place) ? [place: String(code.text(place).dropFirst().dropLast())] : nil
      },
      SlipKind("quote doubled") { code, place in
        code.isString(place) ? [place: code.text(place) + "\""] : nil
      },
    ]

  private static let operators: [SlipKind] = [
    SlipKind("==", becomes: "="),
    SlipKind("=", becomes: "=="),
    SlipKind("&&", becomes: "&"),
    SlipKind("||", becomes: "|"),
    SlipKind("&&", becomes: "and"),
    SlipKind("!", becomes: "not "),
    SlipKind("+", becomes: "-"),
    SlipKind("+", becomes: " "),
    SlipKind("+", becomes: "&"),
    SlipKind("+", becomes: "+ +"),
    SlipKind("??", becomes: "?"),
    SlipKind("??", becomes: "??="),
    SlipKind("??", becomes: "||"),
    SlipKind("?.", becomes: "!."),
    SlipKind("?", becomes: ""),
    SlipKind(":", becomes: ""),
    SlipKind("=>", becomes: "->"),
    SlipKind("=>", becomes: "="),
    SlipKind("+=", becomes: "=+"),
    SlipKind("<", becomes: ">"),
    SlipKind(">", becomes: "<"),
    SlipKind("side left out") { code, place in
      ["+", "==", "&&", "??", "-", "*", "="].contains(code.text(place))
        && [";", ")", ","].contains(code.text(place + 2)) ? [place + 1: ""] : nil
    },
  ]

  private static let values: [SlipKind] = [
    SlipKind("number for string") { code, place in code.isString(place) ? [place: "5"] : nil },
    SlipKind("string for number") { code, place in
      code.isNumber(place) ? [place: "\"\(code.text(place))\""] : nil
    },
    SlipKind("true", becomes: "\"true\""),
    SlipKind("false", becomes: "0"),
    SlipKind("null", becomes: "0"),
    SlipKind("null", becomes: "undefined"),
    SlipKind("cast left out") { code, place in
      guard code.text(place) == "(", code.text(place + 2) == ")",
        code.isKeyword(place + 1) || code.isName(place + 1),
        code.isName(place + 3) || code.text(place + 3) == "("
      else { return nil }
      return [place: "", place + 1: "", place + 2: ""]
    },
    SlipKind("other cast") { code, place in
      guard code.text(place) == "(", code.text(place + 2) == ")", code.isKeyword(place + 1)
      else { return nil }
      return [place + 1: code.text(place + 1) == "string" ? "int" : "string"]
    },
    SlipKind("bool cast") { code, place in
      guard code.text(place) == "(", code.text(place + 2) == ")", code.isKeyword(place + 1),
        code.text(place + 1) != "bool"
      else { return nil }
      return [place + 1: "bool"]
    },
    SlipKind("ToString left out") { code, place in
      guard code.stands([".", "ToString", "("], at: place), code.text(place + 3) == ")"
      else { return nil }
      return [place: "", place + 1: "", place + 2: "", place + 3: ""]
    },
    SlipKind("new left out") { code, place in code.text(place) == "new" ? [place: ""] : nil },
    SlipKind("type argument left out") { code, place in
      guard code.text(place) == "<", code.text(place + 2) == ">", code.text(place + 3) == "("
      else { return nil }
      return [place: "", place + 1: "", place + 2: ""]
    },
    SlipKind("type argument twice") { code, place in
      guard code.text(place) == "<", code.text(place + 2) == ">", code.text(place + 3) == "("
      else { return nil }
      return [place + 1: code.text(place + 1) + ", " + code.text(place + 1)]
    },
    SlipKind("type misspelt in <>") { code, place in
      guard code.text(place) == "<", code.text(place + 2) == ">" else { return nil }
      return [place + 1: code.text(place + 1) + "x"]
    },
    SlipKind("other type argument") { code, place in
      guard code.text(place) == "<", code.text(place + 2) == ">" else { return nil }
      return [place + 1: code.text(place + 1) == "int" ? "string" : "int"]
    },
    SlipKind("0", becomes: "^1"),
  ]

  private static let calls: [SlipKind] = [
    SlipKind("() left out") { code, place in
      guard code.isName(place), code.text(place + 1) == "(", code.text(place + 2) == ")"
      else { return nil }
      return [place + 1: "", place + 2: ""]
    },
    SlipKind("() added") { code, place in
      guard code.text(place - 1) == ".", code.isName(place),
        !["(", "<"].contains(code.text(place + 1))
      else { return nil }
      return [place: code.text(place) + "()"]
    },
    SlipKind("argument added") { code, place in
      guard code.isName(place), code.text(place + 1) == "(", code.text(place + 2) != ")"
      else { return nil }
      return [place + 1: "(1, "]
    },
    SlipKind("argument in ()") { code, place in
      guard code.isName(place), code.text(place + 1) == "(", code.text(place + 2) == ")"
      else { return nil }
      return [place + 1: "(\"x\""]
    },
    SlipKind("first argument left out") { code, place in
      guard code.isName(place), code.text(place + 1) == "(", code.text(place + 3) == ","
      else { return nil }
      return [place + 2: "", place + 3: ""]
    },
    SlipKind("only argument left out") { code, place in
      guard code.isName(place), code.text(place + 1) == "(", code.text(place + 3) == ")"
      else { return nil }
      return [place + 2: ""]
    },
    SlipKind("last argument left out") { code, place in
      guard code.text(place) == ",", code.text(place + 2) == ")" else { return nil }
      return [place: "", place + 1: ""]
    },
    SlipKind("arguments swapped") { code, place in
      guard code.text(place - 1) == "(", code.text(place + 1) == ",", code.text(place + 3) == ")"
      else { return nil }
      return [place: code.text(place + 2), place + 2: code.text(place)]
    },
    SlipKind("out left out") { code, place in code.text(place) == "out" ? [place: ""] : nil },
    SlipKind("out", becomes: "ref"),
    SlipKind("index as call") { code, place in
      guard code.text(place) == "[", code.text(place + 2) == "]" else { return nil }
      return [place: "(", place + 2: ")"]
    },
    SlipKind("member left out") { code, place in
      guard code.text(place) == ".", code.isName(place + 1), code.text(place + 2) == "."
      else { return nil }
      return [place: "", place + 1: ""]
    },
  ]

  private static let statements: [SlipKind] = [
    SlipKind("return left out") { code, place in code.text(place) == "return" ? [place: ""] : nil },
    SlipKind("return without value") { code, place in
      guard code.text(place) == "return", code.text(place + 2) == ";" else { return nil }
      return [place + 1: ""]
    },
    SlipKind("last return left out") { code, place in
      guard code.text(place) == "return", let end = code.statementEnd(from: place),
        end + 1 >= code.places.count
      else { return nil }
      return Dictionary(uniqueKeysWithValues: (place...end).map { ($0, "") })
    },
    SlipKind("in left out") { code, place in code.text(place) == "in" ? [place: " "] : nil },
    SlipKind("in", becomes: "of"),
    SlipKind("declaration left out") { code, place in
      guard code.text(place) == "var", let end = code.statementEnd(from: place) else { return nil }
      return Dictionary(uniqueKeysWithValues: (place...end).map { ($0, "") })
    },
    SlipKind("declared twice") { code, place in
      guard code.text(place) == "var", let end = code.statementEnd(from: place) else { return nil }
      return [end: "; " + code.joined(place...end)]
    },
    SlipKind("var without value") { code, place in
      guard code.text(place) == "var", let end = code.statementEnd(from: place), end > place + 2
      else { return nil }
      return Dictionary(uniqueKeysWithValues: (place + 2..<end).map { ($0, "") })
    },
    SlipKind("value left out") { code, place in
      guard code.isKeyword(place), code.isName(place + 1), code.text(place + 2) == "=",
        let end = code.statementEnd(from: place), end > place + 2
      else { return nil }
      return Dictionary(uniqueKeysWithValues: (place + 2..<end).map { ($0, "") })
    },
    SlipKind("var", becomes: "let"),
    SlipKind("var", becomes: ""),
    SlipKind("var", becomes: "int"),
    SlipKind("int", becomes: "string"),
    SlipKind("string", becomes: "int"),
    SlipKind("string", becomes: "object"),
    SlipKind("else", becomes: "elseif"),
    SlipKind("condition without ()") { code, place in
      guard code.text(place) == "if", code.text(place + 1) == "(", code.text(place + 5) == ")"
      else { return nil }
      return [place + 1: " ", place + 5: " "]
    },
    SlipKind("using without ()") { code, place in
      guard code.stands(["using", "("], at: place) else { return nil }
      return [place + 1: " "]
    },
    SlipKind("break", becomes: ""),
    SlipKind("case", becomes: ""),
    SlipKind("catch", becomes: "except"),
    SlipKind("try", becomes: ""),
  ]
}
