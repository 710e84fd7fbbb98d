"""Reads Bicep files with the tree-sitter grammar and checks what they declare and use.

usage: bicep.py FOLDER
"""
import pathlib
import re
import sys

import azure_types
import tree_sitter
import tree_sitter_bicep

FUNCTIONS = {
    "description", "minLength", "resourceGroup", "loadTextContent", "empty", "guid",
    "subscriptionResourceId",
}
folder = pathlib.Path(sys.argv[1])
parser = tree_sitter.Parser(tree_sitter.Language(tree_sitter_bicep.language()))


def text(node):
    return node.text.decode()


def descendants(node):
    yield node
    for child in node.children:
        yield from descendants(child)


def string(node):
    return re.sub(r"\\(.)", r"\1", text(node)[1:-1])


def members(node):
    """The properties of an object node, by name."""
    found = {}
    for child in node.named_children:
        if child.type == "object_property":
            key = child.named_children[0]
            name = string(key) if key.type == "string" else text(key)
            assert name not in found, f"{name} twice"
            found[name] = child.named_children[-1]
    return found


def read(name):
    tree = parser.parse((folder / name).read_bytes())
    for node in descendants(tree.root_node):
        assert node.type != "ERROR" and not node.is_missing, (name, node.start_point, text(node))
    return tree.root_node


def check(name):
    root = read(name)
    declared, uses, types, required = {}, [], {}, set()
    decorated = set()
    for node in root.named_children:
        if node.type.endswith("_declaration"):
            symbol = text(node.named_children[0])
            assert symbol not in declared, f"{symbol} twice"
            declared[symbol] = node
    for symbol, node in declared.items():
        children = node.named_children
        if node.type == "parameter_declaration" and len(children) == 2:
            required.add(symbol)
        if node.type == "resource_declaration":
            kind, version = string(children[1]).split("@")
            types[symbol] = kind
            body = members(next(c for c in children if c.type == "object"))
            assert "name" in body
            if any(text(c) == "existing" for c in node.children):
                assert version == azure_types.VERSIONS[kind.split("/")[0]]
                continue
            azure_types.check(kind, version, members(body["properties"]), symbol)
            if kind.count("/") > 1:
                assert kind.rpartition("/")[0] == types[text(body["parent"])], symbol
            for needed in descendants(body["dependsOn"]) if "dependsOn" in body else []:
                if needed.type == "identifier":
                    assert needed.text.decode() in types, f"{symbol} needs {needed.text}"
        if node.type == "module_declaration":
            body = members(next(c for c in descendants(node) if c.type == "object"))
            wanted = check(string(children[1]))
            assert set(members(body["params"])) == wanted, symbol
            assert re.fullmatch(r"[-\w.()]{1,64}", string(body["name"])), string(body["name"])
    for node in descendants(root):
        if node.type != "identifier":
            continue
        parent = node.parent
        first = parent.named_children and parent.named_children[0] == node
        if parent.type == "object_property" and first or parent.type.endswith("_declaration") and first:
            continue
        if parent.type == "call_expression" and first:
            assert text(node) in FUNCTIONS, f"unknown function {text(node)}"
            if text(node) == "loadTextContent":
                argument = next(c for c in descendants(parent) if c.type == "string")
                assert (folder / string(argument)).is_file(), text(parent)
            continue
        assert text(node) in declared, f"{name}: {text(node)} is not declared"
        uses.append(text(node))
    for symbol, node in declared.items():
        if node.type in ("parameter_declaration", "variable_declaration"):
            assert symbol in uses, f"{name}: {symbol} is never used"
    return required


check("main.bicep")
