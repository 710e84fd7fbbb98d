// Says of each expression whether the compiler takes it. A process for each of some thousand
// expressions would take minutes, so the compiler is loaded once, and each expression is a file of
// its own in one compilation. The files with errors are taken out and the rest is compiled again,
// until what is left has none: no error hides one of another phase in another file.
//
// judge.exe FOLDER REFERENCE…: standard input holds expressions, each ended by U+0000, as policies
// write them: @(…) or @{…}. For each one line is printed: "ok", or the compiler's first error.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Mono.CSharp;

public static class Judge
{
    private const string Usings = "using System; using System.Collections.Generic; using System.Linq;"
        + " using System.Text; using System.Text.RegularExpressions; using Newtonsoft.Json;"
        + " using Newtonsoft.Json.Linq; using System.Xml; using System.Xml.Linq; using System.IO;"
        + " using System.Security.Cryptography;"
        + " using System.Security.Cryptography.X509Certificates;\n";

    private static string folder;
    private static List<string> options;
    private static string[] verdicts;

    public static int Main(string[] arguments)
    {
        folder = arguments[0];
        options = new List<string> {
            "-langversion:7", "-nologo", "-warn:0", "-target:library",
            "-out:" + Path.Combine(folder, "judged.dll"),
        };
        for (int i = 1; i < arguments.Length; i++) options.Add("-r:" + arguments[i]);
        string all = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false)).ReadToEnd();
        string[] texts = all.Split('\0').Where(text => text.Length > 2).ToArray();
        verdicts = new string[texts.Length];
        for (int i = 0; i < texts.Length; i++)
            File.WriteAllText(Name(i), Source(texts[i], i), new UTF8Encoding(false));
        Compile(Enumerable.Range(0, texts.Length).ToList());
        var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
        foreach (string verdict in verdicts) output.WriteLine(verdict);
        output.Flush();
        return 0;
    }

    private static string Name(int index) { return Path.Combine(folder, "e" + index + ".cs"); }

    private static string Source(string text, int index)
    {
        string code = text.Substring(2, text.Length - 3);
        string start = " public static object ", end = "\n}\n";
        string parameters = "(IExpressionContext context) {\n";
        string body = text[1] == '{'
            ? start + "A" + parameters + code + end
            : start + "A" + parameters + "return\n" + code + "\n;" + end;
        // An expression must not be two statements.
        if (text[1] == '(' && code.Contains(";"))
            body += start + "B" + parameters + "return (\n" + code + "\n);" + end;
        return Usings + "public static class E" + index + " {\n" + body + "}\n";
    }

    private static void Compile(List<int> rest)
    {
        while (rest.Count > 0)
        {
            string failure;
            Dictionary<int, string> errors = Errors(rest, out failure);
            if (errors.Count == 0 && failure == null)
            {
                foreach (int index in rest) verdicts[index] = "ok";
                return;
            }
            if (errors.Count == 0)
            {
                // The compiler fell over one of them, or blames none: look at each half.
                if (rest.Count == 1)
                {
                    verdicts[rest[0]] = failure;
                    return;
                }
                Compile(rest.Take(rest.Count / 2).ToList());
                Compile(rest.Skip(rest.Count / 2).ToList());
                return;
            }
            foreach (KeyValuePair<int, string> error in errors) verdicts[error.Key] = error.Value;
            rest = rest.Where(index => !errors.ContainsKey(index)).ToList();
        }
    }

    private static readonly Regex Line = new Regex(@"e(\d+)\.cs\(\d+,\d+\): error (.*)");

    private static Dictionary<int, string> Errors(List<int> rest, out string failure)
    {
        var messages = new StringWriter();
        var errors = new Dictionary<int, string>();
        failure = null;
        bool isCompiled = false;
        try
        {
            isCompiled = CompilerCallableEntryPoint.InvokeCompiler(
                options.Concat(rest.Select(Name)).ToArray(), messages);
        }
        catch (Exception thrown)
        {
            failure = "crash: " + thrown.GetType().Name;
            return errors;
        }
        foreach (string line in messages.ToString().Split('\n'))
        {
            Match match = Line.Match(line);
            if (!match.Success) continue;
            int index = int.Parse(match.Groups[1].Value);
            if (!errors.ContainsKey(index)) errors[index] = match.Groups[2].Value.Trim();
        }
        if (!isCompiled && errors.Count == 0) failure = messages.ToString().Split('\n')[0].Trim();
        return errors;
    }
}
