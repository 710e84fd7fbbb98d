"""Reads Terraform files with python-hcl2 and checks what they declare and use.

usage: terraform.py FOLDER
"""
import pathlib
import re
import sys

import azure_types
import hcl2

PLACE = {"api_management_name", "resource_group_name"}
# What the providers' documentation lists: required, optional.
RESOURCES = {
    "azurerm_role_assignment": (
        {"scope", "role_definition_name", "principal_id"}, {"name", "principal_type", "count"}),
    "azurerm_api_management_named_value": (
        PLACE | {"name", "display_name"}, {"value", "secret", "value_from_key_vault"}),
    "azurerm_api_management_api": (
        PLACE | {"name", "revision"},
        {"display_name", "path", "protocols", "subscription_required", "import",
         "subscription_key_parameter_names"}),
    "azurerm_api_management_api_operation": (
        PLACE | {"operation_id", "api_name", "display_name", "method", "url_template"},
        {"template_parameter"}),
    "azurerm_api_management_api_policy": (PLACE | {"api_name"}, {"xml_content", "depends_on"}),
    "azurerm_api_management_subscription": (
        PLACE | {"display_name"}, {"subscription_id", "api_id", "state", "allow_tracing"}),
    "azapi_resource": (
        {"type", "name", "parent_id"}, {"body", "schema_validation_enabled", "depends_on"}),
}


def plain(value):
    """A value without the quotes that the parser keeps."""
    if isinstance(value, dict):
        return {plain(k): plain(v) for k, v in value.items() if not k.startswith("__")}
    if isinstance(value, list):
        return [plain(inner) for inner in value]
    if isinstance(value, str) and value.startswith('"') and value.endswith('"'):
        return value[1:-1]
    return value


folder = pathlib.Path(sys.argv[1])
files = {path: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.tf"))}
blocks = {}
for path, source in files.items():
    for kind, found in plain(hcl2.loads(source)).items():
        blocks.setdefault(kind, []).extend(found)

addresses, labels = set(), set()
for block in blocks["resource"]:
    for kind, named in block.items():
        for name, body in named.items():
            address = f"{kind}.{name}"
            assert address not in addresses, f"{address} twice"
            addresses.add(address)
            assert re.fullmatch(r"[a-z][a-z0-9_]*", name), name
            required, optional = RESOURCES[kind]
            keys = set(body)
            assert required <= keys, f"{address} has no {required - keys}"
            assert keys <= required | optional, f"{address}: {keys - required - optional}"
            if kind == "azapi_resource":
                azure_type, version = body["type"].split("@")
                azure_types.check(azure_type, version, body["body"]["properties"], address)
for block in blocks.get("data", []):
    for kind, named in block.items():
        addresses |= {f"data.{kind}.{name}" for name in named}

variables = {name for block in blocks["variable"] for name in block}
locals_ = {name for block in blocks.get("locals", []) for name in block}
code = "\n".join(re.sub(r"(?m)^#.*", "", source) for source in files.values())
# Only what is outside of texts, or inside of ${ }.
outside = re.sub(r'"((?:[^"\\]|\\.)*)"',
                 lambda m: " ".join(re.findall(r"(?<!\$)\$\{([^}]*)\}", m[1])), code)
for inner in re.findall(r"(?<!\$)\$\{([^}]*)\}", code):
    assert re.match(r"(var|local|data|path)\.|coalesce\(", inner), f"${{{inner}}} in a text"
assert not re.search(r"(?<!%)%\{", code), "a directive in a text"
used = set(re.findall(r"\bvar\.(\w+)", outside))
assert used == variables, f"declared or used only: {used ^ variables}"
used = set(re.findall(r"\blocal\.(\w+)", outside))
assert used == locals_, f"declared or used only: {used ^ locals_}"
for reference in re.findall(r"(?<![\w.])((?:data\.)?(?:azurerm|azapi)_\w+\.\w+)", outside):
    assert reference in addresses, f"{reference} is not declared"
for name in re.findall(r'\$\{path\.module\}/([^"]+)"', code):
    assert (folder / name).is_file(), name
providers = set(blocks["terraform"][0]["required_providers"][0])
assert providers == {a.removeprefix("data.").split("_")[0] for a in addresses}, providers
