// Writes the declarations of .NET types, in the format of catalogue/README.md, from the assemblies of
// Debian's Mono packages. What to write stands in types.txt; members that Mono lacks in newer.txt.
//
// Usage: mono Dump.exe TYPES NEWER NEWTONSOFT.DLL OUT-FOLDER
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

/// What types.txt says of one type.
class Entry
{
    public Type Type;
    public string Id, Header;
    public bool Opaque;
    public HashSet<string> Only;
    /// Member names, or `Name()` for the one without parameters, with their annotation.
    public Dictionary<string, string> Notes = new Dictionary<string, string>();
    public bool Restricted { get { return Only != null || Header != ""; } }
}

static class Dump
{
    static readonly List<Assembly> Assemblies = new List<Assembly>();
    static readonly Dictionary<Type, Entry> Entries = new Dictionary<Type, Entry>();
    static readonly HashSet<string> Ambiguous = new HashSet<string>();
    static readonly Dictionary<Type, string> Keywords = new Dictionary<Type, string> {
        { typeof(bool), "bool" }, { typeof(byte), "byte" }, { typeof(sbyte), "sbyte" },
        { typeof(char), "char" }, { typeof(decimal), "decimal" }, { typeof(double), "double" },
        { typeof(float), "float" }, { typeof(int), "int" }, { typeof(uint), "uint" },
        { typeof(long), "long" }, { typeof(ulong), "ulong" }, { typeof(object), "object" },
        { typeof(short), "short" }, { typeof(ushort), "ushort" }, { typeof(string), "string" },
        { typeof(void), "void" },
    };
    static readonly HashSet<string> Reserved = new HashSet<string>(
        ("abstract as base bool break byte case catch char checked class const continue decimal "
        + "default delegate do double else enum event explicit extern false finally fixed float for "
        + "foreach goto if implicit in int interface internal is lock long namespace new null object "
        + "operator out override params private protected public readonly ref return sbyte sealed "
        + "short sizeof stackalloc static string struct switch this throw true try typeof uint ulong "
        + "unchecked unsafe ushort using virtual void volatile while").Split(' '));
    static readonly Dictionary<string, string> Operators = new Dictionary<string, string> {
        { "op_Addition", "+" }, { "op_Subtraction", "-" }, { "op_Multiply", "*" },
        { "op_Division", "/" }, { "op_Modulus", "%" }, { "op_Equality", "==" },
        { "op_Inequality", "!=" }, { "op_LessThan", "<" }, { "op_LessThanOrEqual", "<=" },
        { "op_GreaterThan", ">" }, { "op_GreaterThanOrEqual", ">=" }, { "op_UnaryNegation", "-" },
        { "op_UnaryPlus", "+" }, { "op_Increment", "++" }, { "op_Decrement", "--" },
    };
    const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance
        | BindingFlags.Static | BindingFlags.DeclaredOnly;

    static int Main(string[] args)
    {
        foreach (var name in new[] { "System", "System.Core", "System.Xml", "System.Xml.Linq" })
            Assemblies.Add(Assembly.LoadWithPartialName(name));
        Assemblies.Insert(0, typeof(object).Assembly);
        Assemblies.Add(Assembly.LoadFrom(args[2]));
        ReadTypes(args[0]);
        var newer = ReadNewer(args[1]);
        var files = new SortedDictionary<string, SortedDictionary<string, List<string>>>(
            StringComparer.Ordinal);
        foreach (var entry in Entries.Values)
        {
            var lines = new List<string> { Header(entry) };
            if (!entry.Opaque || entry.Only != null) lines.AddRange(Members(entry));
            List<string> more;
            if (newer.TryGetValue(entry.Id, out more))
            {
                lines.AddRange(more.Skip(1));
                newer.Remove(entry.Id);
            }
            File(files, entry.Type.Namespace)[entry.Id] = lines;
        }
        foreach (var pair in newer)
        {
            string space = pair.Key.Substring(0, pair.Key.LastIndexOf('.'));
            File(files, space)[pair.Key] = pair.Value;
        }
        foreach (var file in files)
            using (var writer = new StreamWriter(Path.Combine(args[3], file.Key + ".txt")))
            {
                writer.NewLine = "\n";
                writer.WriteLine("// Made by scripts/catalogue/dump. Do not edit.");
                writer.WriteLine("namespace " + file.Key);
                foreach (var type in file.Value.Values)
                {
                    writer.WriteLine();
                    type.ForEach(writer.WriteLine);
                }
            }
        var spaces = new HashSet<string>(files.Keys);
        var others = Assemblies.SelectMany(a => a.GetTypes()).Where(
            t => t.IsPublic && t.Namespace != null && spaces.Contains(t.Namespace)
            && !Entries.ContainsKey(t) && !t.Name.StartsWith("_") && t.Name != "MonoTODOAttribute")
            .Select(t => t.FullName).Distinct().OrderBy(n => n, StringComparer.Ordinal);
        System.IO.File.WriteAllText(Path.Combine(args[3], "others.txt"),
            "// Made by scripts/catalogue/dump: the other types of the namespaces. Do not edit.\n"
            + string.Join("\n", others) + "\n");
        return 0;
    }

    static SortedDictionary<string, List<string>> File(
        SortedDictionary<string, SortedDictionary<string, List<string>>> files, string space)
    {
        if (!files.ContainsKey(space))
            files[space] = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        return files[space];
    }

    // types.txt: `[annotations] FULL-NAME[`arity] [only MEMBER …]`, then indented lines
    // `[annotation] MEMBER …`.
    static void ReadTypes(string path)
    {
        Entry entry = null;
        foreach (var line in System.IO.File.ReadLines(path))
        {
            if (line.Trim() == "" || line.StartsWith("//")) continue;
            string rest = line.Trim(), notes = "";
            while (rest.StartsWith("["))
            {
                int end = rest.IndexOf(']') + 1;
                notes += rest.Substring(0, end) + " ";
                rest = rest.Substring(end).TrimStart();
            }
            var words = rest.Split(new[] { ' ' }, StringSplitOptions.RemoveEmptyEntries);
            if (line.StartsWith(" "))
            {
                foreach (var word in words) entry.Notes[word] = notes;
                continue;
            }
            var type = Assemblies.Select(a => a.GetType(words[0])).FirstOrDefault(t => t != null);
            if (type == null) throw new Exception("no type " + words[0]);
            entry = new Entry { Type = type, Id = Id(type), Header = notes };
            entry.Opaque = notes.Contains("[opaque]");
            if (words.Length > 1) entry.Only = new HashSet<string>(words.Skip(2));
            Entries.Add(type, entry);
        }
        foreach (var group in Entries.Values.GroupBy(e => ShortId(e.Type)).Where(g => g.Count() > 1))
            Ambiguous.Add(group.Key);
    }

    // newer.txt has the catalogue's own format; every line gets `[newer]`.
    static Dictionary<string, List<string>> ReadNewer(string path)
    {
        var result = new Dictionary<string, List<string>>();
        string space = "";
        List<string> current = null;
        foreach (var line in System.IO.File.ReadLines(path))
        {
            if (line.Trim() == "" || line.StartsWith("//")) continue;
            if (line.StartsWith("namespace ")) space = line.Substring(10).Trim();
            else if (line.StartsWith("  ")) current.Add("  [newer] " + line.Trim());
            else
            {
                var words = line.Split(' ').SkipWhile(
                    w => w.StartsWith("[") || "static abstract sealed class struct interface enum"
                        .Split(' ').Contains(w)).ToArray();
                string name = words[0];
                int less = name.IndexOf('<');
                if (less >= 0)
                {
                    var all = string.Join(" ", words);
                    int count = all.Substring(0, all.IndexOf('>')).Count(c => c == ',') + 1;
                    name = name.Substring(0, less) + "`" + count;
                }
                result[space + "." + name] = current = new List<string> { "[newer] " + line };
            }
        }
        return result;
    }

    // MARK: Names

    static IEnumerable<Type> Chain(Type type)
    {
        return type.DeclaringType == null
            ? new[] { type } : Chain(type.DeclaringType).Concat(new[] { type });
    }

    static string ShortId(Type type) { return string.Join(".", Chain(type).Select(t => t.Name)); }

    static string Id(Type type) { return type.Namespace + "." + ShortId(type); }

    static string Name(Type type)
    {
        string keyword;
        if (type.IsGenericParameter) return type.Name;
        if (Keywords.TryGetValue(type, out keyword)) return keyword;
        if (type.IsArray)
            return Name(type.GetElementType()) + "[" + new string(',', type.GetArrayRank() - 1) + "]";
        if (type.IsByRef) return Name(type.GetElementType());
        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        if (definition == typeof(Nullable<>) && type != definition)
            return Name(type.GetGenericArguments()[0]) + "?";
        bool isShort = Entries.ContainsKey(definition) && !Ambiguous.Contains(ShortId(definition));
        return (isShort ? "" : type.Namespace + ".") + Written(definition, type.GetGenericArguments());
    }

    static string Written(Type definition, Type[] arguments, bool variance = false)
    {
        int used = 0;
        var parts = new List<string>();
        foreach (var level in Chain(definition))
        {
            int tick = level.Name.IndexOf('`');
            if (tick < 0) { parts.Add(level.Name); continue; }
            int count = int.Parse(level.Name.Substring(tick + 1));
            var own = arguments.Skip(used).Take(count).Select(
                a => (variance ? Variance(a) : "") + Name(a));
            parts.Add(level.Name.Substring(0, tick) + "<" + string.Join(", ", own) + ">");
            used += count;
        }
        return string.Join(".", parts);
    }

    static string Variance(Type parameter)
    {
        var mask = parameter.GenericParameterAttributes & GenericParameterAttributes.VarianceMask;
        return mask == GenericParameterAttributes.Covariant ? "out "
            : mask == GenericParameterAttributes.Contravariant ? "in " : "";
    }

    // MARK: Headers

    static Type CataloguedBase(Type type)
    {
        var found = type.BaseType;
        while (found != null && !Entries.ContainsKey(Definition(found))) found = found.BaseType;
        return found;
    }

    static Type Definition(Type type) { return type.IsGenericType ? type.GetGenericTypeDefinition() : type; }

    static string Header(Entry entry)
    {
        var type = entry.Type;
        string name = Written(type, type.GetGenericArguments(), true);
        if (type.BaseType == typeof(MulticastDelegate))
        {
            var invoke = type.GetMethod("Invoke");
            return entry.Header + "delegate " + Name(invoke.ReturnType) + " " + name
                + Parameters(invoke.GetParameters(), false);
        }
        if (type.IsEnum) return entry.Header + "enum " + name;
        string kind = type.IsInterface ? "interface " : type.IsValueType ? "struct "
            : type.IsAbstract && type.IsSealed ? "static class "
            : type.IsAbstract ? "abstract class " : type.IsSealed ? "sealed class " : "class ";
        var above = type.IsClass ? CataloguedBase(type) : null;
        // A base that is not described would make all of the type uncertain: those are left out.
        var all = type.GetInterfaces().Where(i => Entries.ContainsKey(Definition(i))).ToList();
        var own = all.Where(i => (above == null || !above.GetInterfaces().Contains(i))
            && !all.Any(o => o != i && o.GetInterfaces().Contains(i)))
            .Select(Name).OrderBy(n => n, StringComparer.Ordinal).ToList();
        if (above != null && above != typeof(object)) own.Insert(0, Name(above));
        return entry.Header + kind + name + (own.Count > 0 ? " : " + string.Join(", ", own) : "");
    }

    // MARK: Members

    static bool Unwanted(Type type)
    {
        if (type.IsPointer || type.IsByRef && type.GetElementType().IsPointer) return true;
        if (type.IsByRef || type.IsArray) return Unwanted(type.GetElementType());
        if (type.IsGenericParameter) return false;
        // What Mono has for itself.
        if (!Definition(type).IsVisible) return true;
        return type.IsGenericType && type.GetGenericArguments().Any(Unwanted);
    }

    static IEnumerable<string> Members(Entry entry)
    {
        var type = entry.Type;
        if (type.BaseType == typeof(MulticastDelegate))
            return new string[0];
        if (type.IsEnum)
            return type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(
                f => "  " + Note(entry, f.Name, false) + f.Name);
        var lines = new List<Tuple<int, string, int, string>>();
        var spans = new List<Tuple<int, string, int, string>>();
        // Classes between this one and the nearest of the catalogue give their members to it.
        for (var level = type; level != null; level = level.BaseType)
        {
            if (level != type && (!type.IsClass || Entries.ContainsKey(Definition(level)))) break;
            foreach (var member in level.GetMembers(Declared))
            {
                if (member is ConstructorInfo && level != type) continue;
                if (entry.Opaque && !entry.Only.Contains(member.Name)) continue;
                var line = Line(entry, member);
                if (line == null) continue;
                (line.Item4.Contains("Span<") || line.Item4.Contains("Memory<") ? spans : lines)
                    .Add(line);
            }
        }
        // The overloads for spans would only make the choice harder: no policy has spans.
        var names = new HashSet<string>(lines.Select(l => l.Item2));
        lines.AddRange(spans.Where(l => l.Item1 == 4 && !names.Contains(l.Item2)));
        return lines.OrderBy(l => l.Item1).ThenBy(l => l.Item2, StringComparer.Ordinal)
            .ThenBy(l => l.Item3).ThenBy(l => l.Item4, StringComparer.Ordinal)
            .Select(l => "  " + l.Item4).Distinct();
    }

    static string Note(Entry entry, string name, bool isEmpty, string key = null)
    {
        string note;
        if (isEmpty && entry.Notes.TryGetValue((key ?? name) + "()", out note)) return note;
        if (entry.Notes.TryGetValue(key ?? name, out note)) return note;
        return entry.Only != null && !entry.Only.Contains(key ?? name) ? "[refused] " : "";
    }

    static Tuple<int, string, int, string> Line(Entry entry, MemberInfo member)
    {
        var constructor = member as ConstructorInfo;
        if (constructor != null)
        {
            var parameters = constructor.GetParameters();
            if (constructor.IsStatic || parameters.Any(p => Unwanted(p.ParameterType))) return null;
            return Tuple.Create(0, "", parameters.Length,
                Note(entry, "ctor", parameters.Length == 0) + "new" + Parameters(parameters, false));
        }
        var field = member as FieldInfo;
        if (field != null)
        {
            string prefix = field.IsLiteral ? "const " : field.IsStatic ? "static " : "";
            if (field.IsInitOnly) prefix += "readonly ";
            return Tuple.Create(1, field.Name, 0, Note(entry, field.Name, false) + prefix
                + Name(field.FieldType) + " " + Escaped(field.Name));
        }
        var property = member as PropertyInfo;
        if (property != null) return PropertyLine(entry, property);
        var declared = member as EventInfo;
        if (declared != null)
            return Tuple.Create(2, declared.Name, 0, Note(entry, declared.Name, false)
                + (declared.GetAddMethod().IsStatic ? "static " : "") + "event "
                + Name(declared.EventHandlerType) + " " + declared.Name);
        var method = member as MethodInfo;
        return method == null ? null : MethodLine(entry, method);
    }

    static Tuple<int, string, int, string> PropertyLine(Entry entry, PropertyInfo property)
    {
        var get = property.GetGetMethod();
        var set = property.GetSetMethod();
        var any = get ?? set;
        if (any == null || Unwanted(property.PropertyType) || Overrides(entry, any)) return null;
        string accessors = " {" + (get != null ? " get;" : "") + (set != null ? " set;" : "") + " }";
        string type = (any.IsStatic ? "static " : "") + Name(property.PropertyType) + " ";
        var index = property.GetIndexParameters();
        if (index.Length > 0)
        {
            string list = Parameters(index, false);
            return Tuple.Create(3, "", index.Length, Note(entry, "", false, "Item") + type + "this["
                + list.Substring(1, list.Length - 2) + "]" + accessors);
        }
        return Tuple.Create(2, property.Name, 0,
            Note(entry, property.Name, false) + type + Escaped(property.Name) + accessors);
    }

    static Tuple<int, string, int, string> MethodLine(Entry entry, MethodInfo method)
    {
        var parameters = method.GetParameters();
        if (Unwanted(method.ReturnType) || parameters.Any(p => Unwanted(p.ParameterType))) return null;
        string list = Parameters(parameters, method.IsDefined(typeof(ExtensionAttribute), false));
        string result = Name(method.ReturnType);
        if (method.IsSpecialName)
        {
            if (method.Name == "op_Implicit" || method.Name == "op_Explicit")
                return Tuple.Create(6, method.Name, 0, "static "
                    + (method.Name == "op_Implicit" ? "implicit" : "explicit") + " operator "
                    + result + list);
            string symbol;
            if (!Operators.TryGetValue(method.Name, out symbol)) return null;
            return Tuple.Create(5, symbol, parameters.Length,
                "static " + result + " operator " + symbol + list);
        }
        if (Overrides(entry, method)) return null;
        // What Mono's implementation needs of itself.
        if (method.Name.StartsWith("_") || method.Name.Contains(".")) return null;
        string generic = method.IsGenericMethod
            ? "<" + string.Join(", ", method.GetGenericArguments().Select(a => a.Name)) + ">" : "";
        return Tuple.Create(4, method.Name, parameters.Length,
            Note(entry, method.Name, parameters.Length == 0) + (method.IsStatic ? "static " : "")
            + result + " " + Escaped(method.Name) + generic + list);
    }

    /// Whether the member of a class above says the same, and may be used as well as this one.
    static bool Overrides(Entry entry, MethodInfo method)
    {
        var root = method.GetBaseDefinition();
        if (!method.IsVirtual || root.DeclaringType == method.DeclaringType) return false;
        if (root.DeclaringType == typeof(object)) return true;
        Entry above;
        return Entries.TryGetValue(Definition(root.DeclaringType), out above) && !above.Opaque
            && (!above.Restricted || above.Header == entry.Header && above.Only == null);
    }

    static string Parameters(ParameterInfo[] parameters, bool isExtension)
    {
        return "(" + string.Join(", ", parameters.Select((p, place) =>
            (isExtension && place == 0 ? "this " : "")
            + (p.IsDefined(typeof(ParamArrayAttribute), false) ? "params " : "")
            + (p.ParameterType.IsByRef ? p.IsOut ? "out " : "ref " : "")
            + Name(p.ParameterType) + " " + Escaped(p.Name ?? "arg" + place)
            + (p.IsOptional ? " = default" : ""))) + ")";
    }

    static string Escaped(string name) { return Reserved.Contains(name) ? "@" + name : name; }
}
