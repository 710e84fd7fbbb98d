import Diagnostics
import Foundation
import PolicyExpressions
import Testing

/// Input that nobody writes by hand: deep, long, or made to be slow.
@Suite(.serialized) struct ParserLimitTests {
  private static func nested(_ open: String, _ middle: String, _ close: String, _ count: Int)
    -> String
  {
    String(repeating: open, count: count) + middle + String(repeating: close, count: count)
  }

  @Test(arguments: [
    ("(", "1", ")"), ("f(", "1", ")"), ("a[", "1", "]"), ("x => ", "1", ""), ("!", "a", ""),
    ("(int)", "1", ""), ("new[] { ", "1", " }"), ("a ? b : ", "1", ""), ("a ?? ", "1", ""),
    ("a ? ", "1", " : b"), ("$\"{", "1", "}\""), ("new A { B = ", "1", " }"), ("a = ", "1", ""),
    ("f(x => { return ", "1", "; })"), ("from a in ", "b", " select a"), ("F<", "int", ">()"),
    ("checked(", "1", ")"), ("typeof(List<", "int", ">)"), ("(a, ", "b", ")"),
  ])
  func givesUpOnDepth(open: String, middle: String, close: String) {
    for count in [20, 200, 20_000] {
      let code = Array(Self.nested(open, middle, close, count).utf8)
      let isBounded = MainStack.run {
        let syntax = CSharpParser.parse(expression: code)
        _ = CSharpBinder.bind(syntax)
        return syntax.hasProblems
      }
      if count > 200 { #expect(isBounded, "\(open) \(count)") }
    }
  }

  /// `readable` links must be read; what is longer than the limits is given up, without a crash.
  @Test(arguments: [
    (" + a", 250), (".b", 180), ("[0]", 180), ("?.b", 40), ("()", 180), (" ?? a", 80),
    (" && a", 250), (" is int", 180), (" ? a : a", 40), (" = a", 40),
  ])
  func readsChains(link: String, readable: Int) {
    for count in [readable, 2000, 50_000] {
      let code = Array(("a" + String(repeating: link, count: count)).utf8)
      let kinds = MainStack.run {
        let syntax = CSharpParser.parse(expression: code)
        _ = CSharpBinder.bind(syntax)
        return Set(syntax.problems.map(\.kind))
      }
      #expect(kinds == (count == readable ? [] : [.limit]), "\(link) \(count)")
    }
  }

  /// Four times the text takes about four times as long, where a quadratic reader takes sixteen.
  @Test(arguments: [
    "(", ")", "[", "{", "}", "a<", "a<b,", "(a,", "(a)", "\"", "$\"{", "'", "/*", "a?", "a?b:",
    "x=>", "a.", "a ", "1;", "{{", "from a in ", "new{", "case a:", "if(", "else ", "(int)", "a?[",
    "a=", "@\"", "//\n", "<", "out ", "var(", "switch(a){", "a is ", "x=>{", "try{", "do ", "!",
    "x();",
  ])
  func takesLinearTime(piece: String) {
    func seconds(_ size: Int, isBlock: Bool) -> Double {
      let text = String(repeating: piece, count: size / piece.utf8.count)
      let code = Array(text.utf8)
      let duration = MainStack.run {
        ContinuousClock().measure {
          let syntax =
            isBlock ? CSharpParser.parse(block: code) : CSharpParser.parse(expression: code)
          _ = CSharpBinder.bind(syntax)
        }
      }
      return Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }
    for isBlock in [false, true] {
      func isLinear() -> Bool {
        let small = seconds(32 << 10, isBlock: isBlock)
        // Short times are mostly noise.
        return seconds(128 << 10, isBlock: isBlock) < max(0.2, small * 10)
      }
      // Another program may have had the processor once.
      #expect(isLinear() || isLinear(), "\(piece)")
    }
  }
}

/// Runs work with as much stack as a program's main thread has, whatever the tests' threads have.
enum MainStack {
  private final class Box<T>: @unchecked Sendable { var value: T? }

  static func run<T: Sendable>(_ work: @escaping @Sendable () -> T) -> T {
    let box = Box<T>()
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
      box.value = work()
      done.signal()
    }
    thread.stackSize = 8 << 20
    thread.start()
    done.wait()
    guard let value = box.value else { preconditionFailure("the work gave nothing") }
    return value
  }
}
