// Says which lines of a list of types and members are not so in Mono's assemblies. The tests make
// the list from what the catalogue's reader has read.
//
// Usage: mono Confirm.exe LIST NEWTONSOFT.DLL
// A line is `+` or `-` (to be missing), the type's id, and a claim, between tabs.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

static class Confirm
{
    const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance
        | BindingFlags.Static | BindingFlags.DeclaredOnly;

    static int Main(string[] args)
    {
        var assemblies = new List<Assembly> { typeof(object).Assembly };
        foreach (var name in new[] { "System", "System.Core", "System.Xml", "System.Xml.Linq" })
            assemblies.Add(Assembly.LoadWithPartialName(name));
        assemblies.Add(Assembly.LoadFrom(args[1]));
        var types = new Dictionary<string, Type>();
        foreach (var type in assemblies.SelectMany(a => a.GetTypes()).Where(t => t.IsVisible))
            if (!types.ContainsKey(Id(type))) types.Add(Id(type), type);
        var known = new Dictionary<string, HashSet<string>>();
        int confirmed = 0;
        foreach (var line in File.ReadLines(args[0]))
        {
            var parts = line.Split('\t');
            HashSet<string> claims;
            if (!known.TryGetValue(parts[1], out claims))
            {
                Type type;
                claims = types.TryGetValue(parts[1], out type)
                    ? new HashSet<string>(Claims(type)) : new HashSet<string>();
                known.Add(parts[1], claims);
            }
            if (claims.Contains(parts[2]) == (parts[0] == "+")) confirmed++;
            else Console.WriteLine("wrong\t" + line);
        }
        Console.WriteLine("confirmed\t" + confirmed);
        return 0;
    }

    static string Id(Type type)
    {
        if (type.DeclaringType != null) return Id(type.DeclaringType) + "." + type.Name;
        return string.IsNullOrEmpty(type.Namespace) ? type.Name : type.Namespace + "." + type.Name;
    }

    static string Name(Type type)
    {
        if (type.IsGenericParameter) return type.Name;
        if (type.IsByRef) return Name(type.GetElementType());
        if (type.IsArray)
            return Name(type.GetElementType()) + "[" + new string(',', type.GetArrayRank() - 1) + "]";
        if (type == typeof(void)) return "void";
        var arguments = type.GetGenericArguments();
        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        return Id(definition) + (arguments.Length == 0
            ? "" : "<" + string.Join(",", arguments.Select(Name)) + ">");
    }

    static string Parameters(ParameterInfo[] parameters)
    {
        return string.Join(",", parameters.Select(p =>
            (p.IsDefined(typeof(ParamArrayAttribute), false) ? "params " : "")
            + (p.ParameterType.IsByRef ? p.IsOut ? "out " : "ref " : "")
            + Name(p.ParameterType) + " " + p.Name + (p.IsOptional ? "?" : "")));
    }

    /// All that is true of a type.
    static IEnumerable<string> Claims(Type type)
    {
        bool isDelegate = type.BaseType == typeof(MulticastDelegate);
        yield return "type " + (type.IsEnum ? "enum" : isDelegate ? "delegate"
            : type.IsInterface ? "interface" : type.IsValueType ? "struct" : "class");
        yield return type.IsAbstract && type.IsSealed ? "static"
            : type.IsAbstract ? "abstract" : type.IsSealed ? "sealed" : "plain";
        yield return "parameters " + string.Join(",", type.GetGenericArguments().Select(a =>
        {
            var mask = a.GenericParameterAttributes & GenericParameterAttributes.VarianceMask;
            return (mask == GenericParameterAttributes.Covariant ? "out "
                : mask == GenericParameterAttributes.Contravariant ? "in " : "") + a.Name;
        }));
        for (var above = type.BaseType; above != null; above = above.BaseType)
            yield return "base " + Name(above);
        foreach (var above in type.GetInterfaces()) yield return "base " + Name(above);
        for (var level = type; level != null; level = level.BaseType)
            foreach (var member in level.GetMembers(Declared))
                foreach (var claim in Claims(member, level == type))
                    yield return claim;
    }

    static IEnumerable<string> Claims(MemberInfo member, bool isOwn)
    {
        var constructor = member as ConstructorInfo;
        if (constructor != null && isOwn && !constructor.IsStatic)
            yield return "new(" + Parameters(constructor.GetParameters()) + ")";
        var field = member as FieldInfo;
        if (field != null)
            yield return (field.IsLiteral ? "const " : field.IsInitOnly ? "readonly " : "field ")
                + (field.IsStatic ? "static " : "") + Name(field.FieldType) + " " + field.Name;
        var declared = member as EventInfo;
        if (declared != null)
            yield return "field " + (declared.GetAddMethod().IsStatic ? "static " : "")
                + Name(declared.EventHandlerType) + " " + declared.Name;
        var property = member as PropertyInfo;
        if (property != null)
        {
            var any = property.GetGetMethod() ?? property.GetSetMethod();
            if (any == null) yield break;
            var index = property.GetIndexParameters();
            yield return (property.GetSetMethod() != null ? "set " : "get ")
                + (any.IsStatic ? "static " : "") + Name(property.PropertyType) + " "
                + (index.Length > 0 ? "[" + Parameters(index) + "]" : property.Name);
        }
        var method = member as MethodInfo;
        if (method != null)
            yield return (method.IsDefined(typeof(ExtensionAttribute), false) ? "extension " : "")
                + (method.IsStatic ? "static " : "") + Name(method.ReturnType) + " " + method.Name
                + (method.IsGenericMethod ? "<" + string.Join(",",
                    method.GetGenericArguments().Select(a => a.Name)) + ">" : "")
                + "(" + Parameters(method.GetParameters()) + ")";
    }
}
