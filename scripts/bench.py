"""Measures apim-policy against other tools in the same run and prints ratios.

usage: bench.py PATH-OF-APIM-POLICY

Every figure is the best of interleaved runs (ours, theirs, ours, theirs, ...), so that a busy
machine slows both. Exits 1 when a bound does not hold.
"""

import json
import os
import subprocess
import sys
import tempfile
import time

TOOL = os.path.abspath(sys.argv[1])
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
failed = []


def run(command, **options):
    return subprocess.run(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False, **options)


def seconds(command):
    start = time.perf_counter()
    run(command)
    return time.perf_counter() - start


def fastest(runs, *commands):
    """Seconds of each command, run in turns, after one run that warms the caches: of each the best
    one. What else goes on in a machine only ever adds to what a program takes, and on a virtual one
    it adds more to what uses several cores, such as ours."""
    times = [[] for _ in commands]
    for command in commands:
        run(command)
    for _ in range(runs):
        for index, command in enumerate(commands):
            times[index].append(seconds(command))
    return [min(each) for each in times]


def peak_mebibytes(command):
    """Peak resident memory of a command's process, by a child that has no other children."""
    script = (
        "import resource, subprocess, sys;"
        "subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL);"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)")
    out = subprocess.run([sys.executable, "-c", script] + command, capture_output=True, text=True)
    return int(out.stdout) / 1024


def report(what, figure, bound, holds):
    if not holds:
        failed.append(what)
    print(f"{'ok  ' if holds else 'MISS'}  {what:<52} {figure:>22}   bound {bound}", flush=True)


def ms(value):
    return f"{value * 1000:.1f} ms"


def policy(number, size):
    """A policy of about `size` bytes as people write it, raw, and the same as well-formed XML."""
    def attribute(value):
        escaped = (value.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
                   .replace("\n", "&#10;"))
        return value, escaped

    def text(value):
        return value, value.replace("&", "&amp;").replace("<", "&lt;")

    parts = [("<policies>\n    <inbound>\n        <base />\n",) * 2]
    body = []
    index = 0
    length = 0
    while length < size - 900:
        index += 1
        key = f"step-{number}-{index}"
        block = []
        raw, xml = attribute(f'@(context.Request.Headers.GetValueOrDefault("x-{key}", "none"))')
        block.append((f'        <set-variable name="{key}" value="{raw}" />\n',
                      f'        <set-variable name="{key}" value="{xml}" />\n'))
        raw, xml = attribute(
            f'@(context.Variables.GetValueOrDefault<string>("{key}", "") != "none" && '
            f'context.Request.Url.Path.Length < {100 + index})')
        value = text(f'@((string)context.Variables["{key}"] + "-{index}")')
        block.append(tuple(
            f'        <choose>\n            <when condition="{condition}">\n'
            f'                <set-header name="x-{key}" exists-action="override">\n'
            f'                    <value>{inner}</value>\n'
            f'                </set-header>\n            </when>\n        </choose>\n'
            for condition, inner in ((raw, value[0]), (xml, value[1]))))
        body += block
        length += sum(len(each[0]) for each in block)
    parts += body
    raw, xml = attribute('@(context.Response != null && context.Response.StatusCode >= 500)')
    parts.append(tuple(
        f'    </inbound>\n    <backend>\n'
        f'        <retry condition="{condition}" count="2" interval="0" first-fast-retry="true">\n'
        f'            <forward-request buffer-request-body="true" timeout="120" />\n'
        f'        </retry>\n    </backend>\n    <outbound>\n        <base />\n    </outbound>\n'
        f'    <on-error>\n        <base />\n    </on-error>\n</policies>\n'
        for condition in (raw, xml)))
    return "".join(each[0] for each in parts), "".join(each[1] for each in parts)


def write(path, content):
    with open(path, "w", encoding="utf-8") as file:
        file.write(content)


def startup():
    ours, theirs = fastest(40, [TOOL, "--version"], ["xmllint", "--version"])
    bound = 2 * theirs + 0.020
    report("start: ours, against 2x `xmllint --version` + 20 ms",
           f"{ms(ours)} / {ms(theirs)}", ms(bound), ours <= bound)


def generate(folder):
    inventory = os.path.join(ROOT, "examples", "reference-eight-backends.yaml")
    policy_text = subprocess.run([TOOL, "generate", inventory], capture_output=True, text=True,
                                 check=True).stdout
    # The same policy as a jinja2 template whose list of backends is a loop: less than what we do,
    # which checks the inventory and reads back what it made.
    head, _, tail = policy_text.partition("</inbound>")
    template = ("{% raw %}" + head + "{% endraw %}"
                "{% for b in backends %}\n<!-- {{ b.name }} {{ b.url }} {{ b.priority }} -->"
                "{% endfor %}{% raw %}</inbound>" + tail + "{% endraw %}")
    write(os.path.join(folder, "policy.j2"), template)
    script = os.path.join(folder, "render.py")
    write(script, "import sys, yaml, jinja2\n"
                  "inventory = yaml.safe_load(open(sys.argv[1]))\n"
                  "template = jinja2.Template(open(sys.argv[2]).read())\n"
                  "sys.stdout.write(template.render(**inventory))\n")
    python = ["/usr/bin/python3", script, inventory, os.path.join(folder, "policy.j2")]
    ours, theirs = fastest(15, [TOOL, "generate", inventory], python)
    report("generate: Python with jinja2, times ours", f"{theirs / ours:.1f}x ({ms(ours)})",
           ">= 3x", theirs >= 3 * ours)
    memory = peak_mebibytes([TOOL, "generate", inventory])
    report("generate: peak memory", f"{memory:.0f} MiB", "<= 60 MiB", memory <= 60)


def validate(folder):
    raw = os.path.join(folder, "raw")
    few = os.path.join(folder, "few")
    xml = os.path.join(folder, "xml")
    for each in (raw, few, xml):
        os.mkdir(each)
    total = 0
    for number in range(2000):
        as_raw, as_xml = policy(number, 5120)
        total += len(as_raw)
        write(os.path.join(raw, f"{number:04}.xml"), as_raw)
        write(os.path.join(xml, f"{number:04}.xml"), as_xml)
        if number < 200:
            write(os.path.join(few, f"{number:04}.xml"), as_raw)
    schema = os.path.join(folder, "policy.xsd")
    with open(schema, "w") as file:
        subprocess.run([TOOL, "schema", "policy"], stdout=file, check=True)
    for form in (raw, xml):
        check = subprocess.run([TOOL, "validate", form], capture_output=True, text=True)
        if check.returncode != 0:
            sys.exit(f"the generated policies do not pass: {check.stdout[:2000]}")
    theirs_command = ["xmllint", "--noout", "--schema", schema] + sorted(
        os.path.join(xml, name) for name in os.listdir(xml))
    if run(theirs_command).returncode != 0:
        sys.exit("xmllint does not accept the generated policies")
    ours_command = [TOOL, "validate", raw]
    print(f"      2,000 policies of {total // 2000} bytes")
    ours, without, theirs = fastest(
        7, ours_command, ours_command + ["--no-expressions"], theirs_command)
    report("validate 2,000: ours / xmllint --schema", f"{ours / theirs:.2f}x ({ms(ours)})",
           "<= 5x", ours <= 5 * theirs)
    report("the same with --no-expressions", f"{without / theirs:.2f}x ({ms(without)})",
           "<= 3x", without <= 3 * theirs)
    empty = os.path.join(folder, "one.xml")
    write(empty, "<policies />")
    # An empty run reads no policy, so the difference is the schema's compilation.
    ours, theirs = fastest(30, [TOOL, "validate", empty], [TOOL, "--version"])
    report("start with the schema compiled: over an empty run", ms(ours - theirs), "<= 40 ms",
           ours - theirs <= 0.040)
    small, large, base = fastest(9, [TOOL, "validate", few], ours_command,
                                 [TOOL, "validate", empty])
    per_file = ((large - base) / 2000) / ((small - base) / 200)
    report("validate: time a file at 2,000 / at 200", f"{per_file:.2f}x", "< 1.2x",
           per_file < 1.2)
    few_memory = peak_mebibytes([TOOL, "validate", few])
    many_memory = peak_mebibytes(ours_command)
    report("validate: peak memory at 200, at 2,000",
           f"{few_memory:.0f}, {many_memory:.0f} MiB", "not growing",
           many_memory <= few_memory * 1.15 + 4)


def diff(folder):
    old, _ = policy(1, 256 << 10)
    new = old.replace("-77\")", "-78\")").replace("x-step-1-500\"", "x-step-1-five-hundred\"")
    write(os.path.join(folder, "old.xml"), old)
    write(os.path.join(folder, "new.xml"), new)
    pair = [os.path.join(folder, "old.xml"), os.path.join(folder, "new.xml")]
    ours, cmp = fastest(15, [TOOL, "diff"] + pair, ["cmp"] + pair)
    bound = 10 * cmp + 0.100
    report("diff of two 256 KiB policies, against 10x cmp + 100 ms",
           f"{ms(ours)} / {ms(cmp)}", ms(bound), ours <= bound)


def expressions():
    """The expressions of the tests that a real compiler takes, each once."""
    folder = os.path.join(ROOT, "Tests", "PolicyExpressionsTests", "Agreement", "valid")
    found = []
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            for line in file.read().split("\n"):
                if line.startswith("# "):
                    continue
                if line.startswith(("@(", "@{")):
                    found.append(line)
                elif found:
                    found[-1] += "\n" + line
    return [each.strip() for each in found]


def compile_expressions(folder):
    """Reads and binds 1,000 expressions, against mcs, which compiles the same."""
    valid = expressions()
    chosen = [valid[index % len(valid)] for index in range(1000)]
    document = ["<policies>\n<inbound>\n"]
    for index, text in enumerate(chosen):
        escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
        document.append(f'<set-variable name="v{index}" value="{escaped}" />\n')
    document.append("</inbound>\n</policies>\n")
    path = os.path.join(folder, "expressions.xml")
    write(path, "".join(document))

    compiler = os.path.join(ROOT, "Tests", "PolicyExpressionsTests", "Agreement", "Compiler")
    usings = ["System", "System.Collections.Generic", "System.Linq", "System.Text",
              "System.Text.RegularExpressions", "Newtonsoft.Json", "Newtonsoft.Json.Linq",
              "System.Xml", "System.Xml.Linq", "System.IO", "System.Security.Cryptography",
              "System.Security.Cryptography.X509Certificates"]
    methods = []
    for index, text in enumerate(chosen):
        body = text[2:-1]
        body = body if text.startswith("@{") else f"return {body};"
        methods.append(f"static object E{index}(IExpressionContext context) {{ {body} }}\n")
    source = os.path.join(folder, "Expressions.cs")
    write(source, "".join(f"using {each};\n" for each in usings)
          + "static class Expressions {\n" + "".join(methods) + "}\n")
    newtonsoft = "/usr/lib/cli/Newtonsoft.Json-5.0/Newtonsoft.Json.dll"
    mcs = ["mcs", "-langversion:7", "-nologo", "-warn:0", "-target:library",
           "-r:System.Core", "-r:System.Xml", "-r:System.Xml.Linq", f"-r:{newtonsoft}",
           f"-out:{os.path.join(folder, 'expressions.dll')}", source,
           os.path.join(compiler, "GatewayModel.cs")]
    built = subprocess.run(mcs, capture_output=True, text=True)
    if built.returncode != 0:
        sys.exit(f"mcs does not compile the expressions: {built.stdout}{built.stderr}")
    # Lexed, parsed and bound, and then checked by all rules as well.
    ours_command = [TOOL, "ast", "--summary", path]
    checked = subprocess.run(ours_command, capture_output=True, text=True)
    if not checked.stdout.startswith("expressions: 1000,"):
        sys.exit(f"the expressions cannot be read: {checked.stdout}{checked.stderr}")
    ours, theirs = fastest(25, ours_command, mcs)
    report("1,000 expressions bound: mcs, times ours", f"{theirs / ours:.1f}x ({ms(ours)})",
           ">= 10x", theirs >= 10 * ours)
    whole, theirs = fastest(9, [TOOL, "validate", path], mcs)
    report("1,000 expressions validated: mcs, times ours", f"{theirs / whole:.1f}x ({ms(whole)})",
           ">= 3x", theirs >= 3 * whole)
    # Twice the length, twice the time.
    short = '<policies><inbound><set-body>@(' + " + ".join(["context.Api.Id"] * 200) +         ')</set-body></inbound></policies>'
    times = []
    for factor in (20, 40):
        each = "@{ var s = \"\"; " + "s = s + context.Request.Headers.GetValueOrDefault(" \
            "\"x-a\", \"none\").ToLower(); " * (factor * 25) + "return s; }"
        text = each.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
        write(os.path.join(folder, f"long-{factor}.xml"),
              f'<policies><inbound><set-variable name="a" value="{text}" /></inbound></policies>')
        times.append([TOOL, "validate", os.path.join(folder, f"long-{factor}.xml")])
    write(os.path.join(folder, "short.xml"), short)
    base, once, twice = fastest(
        9, [TOOL, "validate", os.path.join(folder, "short.xml")], *times)
    growth = (twice - base) / max(once - base, 1e-4)
    report("one expression: time at twice the length", f"{growth:.2f}x", "< 2.6x", growth < 2.6)


def openapi(folder):
    """Sets the server of a specification of 5 MB, against Python reading and writing the same."""
    paths = {}
    schemas = {}
    for index in range(3500):
        schema = {"$ref": f"#/components/schemas/step{index}"}
        paths[f"/deployments/{{deployment-id}}/steps/{index}"] = {"post": {
            "operationId": f"Step{index}_Create", "summary": f"Take step {index}",
            "parameters": [{"in": "path", "name": "deployment-id", "required": True,
                            "schema": {"type": "string"}}],
            "requestBody": {"content": {"application/json": {"schema": schema}}},
            "responses": {"200": {"description": "Done"}}}}
        schemas[f"step{index}"] = {"type": "object", "properties": {
            f"field{number}": {"type": "string", "description": "What the step is to take into "
                               "account when it \"answers\", 0 to 100.\n"}
            for number in range(4)}}
    spec = {"openapi": "3.0.1", "info": {"title": "Steps", "version": "1"},
            "servers": [{"url": "https://{endpoint}/openai"}], "paths": paths,
            "components": {"schemas": schemas}}
    path = os.path.join(folder, "spec.json")
    write(path, json.dumps(spec, indent=2))
    size = os.path.getsize(path) / 1e6
    # To standard output: a file that we write is on the disk when we end, Python's is not.
    ours_command = [TOOL, "openapi", path, "--server", "https://contoso.example/openai"]
    if subprocess.run(ours_command, capture_output=True).returncode != 0:
        sys.exit("the specification cannot be prepared")
    python = ["/usr/bin/python3", "-c",
              "import json, sys; json.dump(json.load(open(sys.argv[1])), sys.stdout, indent=2)", path]
    ours, theirs = fastest(9, ours_command, python)
    report(f"openapi, {size:.1f} MB: Python's json in and out, times ours",
           f"{theirs / ours:.1f}x ({ms(ours)})", ">= 1.5x", theirs >= 1.5 * ours)
    memory = peak_mebibytes(ours_command)
    report("openapi: peak memory", f"{memory:.0f} MiB", "<= 60 MiB", memory <= 60)


def main():
    with tempfile.TemporaryDirectory() as folder:
        startup()
        generate(folder)
        validate(folder)
        diff(folder)
        openapi(folder)
        compile_expressions(folder)
    if failed:
        sys.exit("does not hold: " + "; ".join(failed))


main()
