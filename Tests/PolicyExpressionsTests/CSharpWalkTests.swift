import Diagnostics
import PolicyExpressions
import Testing

@Suite("Going through C#")
struct CSharpWalkTests {
  /// Every place where an expression can stand holds one name of a letter and a number.
  private static let block = """
    ;
    { n1; }
    int d1 = n2, d2; int[] d3 = { n3, { n4 } }; const int d4 = n5;
    int f(int p = n6) { return n7; }
    int g() => n8;
    if (n9) n10; else n11;
    while (n12) n13;
    do n14; while (n15);
    for (int i = n16; n17; n18++, n19++) n20;
    for (n21++, n22++; ; ) break;
    foreach (var e in n23) { n24; continue; }
    switch (n25) { case -n26 when n27: case (n28): n29; goto case n30; case int j: default: break; }
    try { n31; } catch (Exception e) when (n32) { n33; throw; } finally { n34; }
    using (var u = n35) n36;
    using (n37) { n38; }
    lock (n39) n40;
    checked { n41; }
    label: n42;
    if (n43) throw n44;
    goto label;
    var all = new List<object>
    {
      $"a{n45}b{n46,n47:x}", (n48), (n49, x: n50), n51.a, n52?.a(n53)?[n54], n55(n56, y: n57, out n58),
      n59[n60], -n61, n62--, n63 + n64, (n65 = n66), n67 ? n68 : n69, (int)n70, n71 is n72,
      n73 is string, n74 as string, (p = 1) => n76, p => { n77; }, delegate { n78; },
      new T(n79) { a = n80, b = { n81, { n82, n83 } } }, new T { [n84] = n85 },
      new int[n86, n87], new int[] { n88 }, new[] { n89 }, new { n90, a = n91.b }, typeof(T),
      sizeof(int), default(int), default, checked(n92), n93 ?? throw n94, ref n95, null, global::a,
      from a in n96 from b in n97 let c = n98 where n99 join d in n100 on n101 equals n102
        orderby n103, n104 descending select n105 into h where n106 group n107 by n108,
      n109 is int k, string.Empty,
    };
    return n110;
    """

  private static func names(_ syntax: CSharpSyntax) -> [String] {
    syntax.expressions().compactMap {
      guard case .name(let name) = $0.kind, name.text.first == "n", name.text.count > 1,
        Int(name.text.dropFirst()) != nil
      else { return nil }
      return name.text
    }
  }

  @Test("every expression is met once, in the order of the text")
  func everyExpression() {
    let syntax = CSharpParser.parse(block: Array(Self.block.utf8))
    let expected = (1...110).map { "n\($0)" }
    // `n72` is read as a type, and a lambda's parameter has no value in C# 7.
    #expect(Self.names(syntax) == expected.filter { !["n72", "n75"].contains($0) })
  }

  @Test("nothing is left out that stands in the tree")
  func likeReflection() {
    let syntax = CSharpParser.parse(block: Array(Self.block.utf8))
    let whole = SourceRange(start: 0, end: syntax.code.count)
    let found = syntax.expressions().map(\.range)
    let inTree = SyntaxWalk.expressions(of: syntax.root, within: whole).map(\.expression.range)
    #expect(found.count > 150)
    // Reflection meets what is optional twice.
    #expect(Set(found.map(syntax.text)) == Set(inTree.map(syntax.text)))
  }

  @Test("every statement is met, and what is around it is told")
  func parents() {
    let syntax = CSharpParser.parse(
      block: Array("if (a) { foreach (var b in c) { d(() => { e(); }); } }".utf8))
    var around: [String: [String]] = [:]
    syntax.walk { node, parents in
      guard case .name(let name)? = node.expression?.kind else { return }
      around[name.text] = parents.map { syntax.text($0.range).prefix(4).description }
    }
    #expect(around["a"] == ["if ("])
    #expect(around["c"] == ["if (", "{ fo", "fore"])
    #expect(
      around["e"] == ["if (", "{ fo", "fore", "{ d(", "d(()", "d(()", "() =", "e();", "e()"])
  }

  @Test("each part stands in the text of what is around it")
  func ranges() {
    let syntax = CSharpParser.parse(block: Array(Self.block.utf8))
    var count = 0
    syntax.walk { node, parents in
      count += 1
      guard let around = parents.last else { return }
      #expect(around.range.union(node.range) == around.range, "\(syntax.text(node.range))")
    }
    #expect(count > 200)
  }

  @Test("without what is around them the same parts are met")
  func eachNode() {
    let syntax = CSharpParser.parse(block: Array(Self.block.utf8))
    var walked: [SourceRange] = []
    syntax.walk { node, _ in walked.append(node.range) }
    var met: [SourceRange] = []
    syntax.eachNode { met.append($0.range) }
    #expect(met == walked)
  }

  @Test("parts of what is not entered are left out")
  func entering() {
    let syntax = CSharpParser.parse(block: Array("n1(p => n2); int f() => n3; return n4;".utf8))
    var found: [String] = []
    syntax.walkOutsideFunctions { node, _ in
      if case .name(let name)? = node.expression?.kind { found.append(name.text) }
    }
    #expect(found == ["n1", "n4"])
  }

  @Test("a pattern reaches from its type to its last name")
  func patterns() {
    let syntax = CSharpParser.parse(expression: Array("a is string s".utf8))
    var found: [String] = []
    syntax.walk { node, _ in
      if case .pattern(let pattern) = node { found.append(syntax.text(pattern.range)) }
    }
    #expect(found == ["string s"])
  }
}
