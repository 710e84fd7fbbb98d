"""Reads a Resource Manager template, evaluates its expressions and checks what comes of it.

usage: arm.py FILE     prints the policy that the template holds
"""
import json
import re
import sys
import uuid

import azure_types

TOKEN = re.compile(r"\s*(?:('(?:[^']|'')*')|(\d+)|([A-Za-z][A-Za-z0-9]*)|([().,\[\]]))")
SAMPLE = {"resourceGroup": {"name": "rg"}}


def tokens(text):
    position, found = 0, []
    while position < len(text.rstrip()):
        match = TOKEN.match(text, position)
        assert match, f"cannot read {text[position:]!r}"
        found.append(match.group().strip())
        position = match.end()
    return found


class Expression:
    """expression = call or literal, then .name and [index] any number of times."""

    def __init__(self, text, scope):
        self.rest, self.scope = tokens(text), scope

    def take(self, wanted=None):
        token = self.rest.pop(0)
        assert wanted in (None, token), f"{token!r} for {wanted!r}"
        return token

    def evaluate(self):
        value = self.operand()
        assert not self.rest, f"more behind the expression: {self.rest}"
        return value

    def operand(self):
        token = self.take()
        if token.startswith("'"):
            value = token[1:-1].replace("''", "'")
        elif token.isdigit():
            value = int(token)
        else:
            self.take("(")
            arguments = []
            while self.rest[0] != ")":
                arguments.append(self.operand())
                if self.rest[0] != ")":
                    self.take(",")
            self.take(")")
            value = self.scope.call(token, arguments)
        while self.rest and self.rest[0] in ".[":
            if self.take() == ".":
                value = value[self.take()]
            else:
                value = value[self.operand()]
                self.take("]")
        return value


class Scope:
    def __init__(self, template, given, names):
        self.names = names
        self.used = set()
        self.parameters = {}
        self.variables = {}
        for name, parameter in template.get("parameters", {}).items():
            assert parameter["type"] == "string", name
            default = self.value(parameter["defaultValue"]) if "defaultValue" in parameter else None
            assert default is not None or name in given, f"nothing given for {name}"
            self.parameters[name] = given.get(name, default)
        assert set(given) <= set(self.parameters), "a value for a parameter that is not declared"
        for name, text in template.get("variables", {}).items():
            self.variables[name] = self.value(text)

    def call(self, function, arguments):
        if function == "parameters":
            self.used.add(arguments[0])
            return self.parameters[arguments[0]]
        if function == "variables":
            return self.variables[arguments[0]]
        if function == "concat":
            return "".join(arguments)
        if function == "empty":
            return arguments[0] == ""
        if function == "not":
            return not arguments[0]
        if function == "resourceGroup":
            return {"name": self.names[1]}
        if function == "guid":
            return str(uuid.uuid5(uuid.NAMESPACE_URL, "-".join(arguments)))
        if function == "resourceId":
            return resource_id(self.names, arguments[0], arguments[1:])
        if function == "subscriptionResourceId":
            return resource_id(self.names[:1], arguments[0], arguments[1:])
        if function == "reference":
            assert arguments[2] == "full"
            return {"identity": {"principalId": "principal"}}
        raise AssertionError(f"unknown function {function}")

    def value(self, value):
        if isinstance(value, dict):
            return {key: self.value(inner) for key, inner in value.items()}
        if isinstance(value, list):
            return [self.value(inner) for inner in value]
        if not isinstance(value, str) or not value.startswith("["):
            return value
        if value.startswith("[["):
            return value[1:]
        assert value.endswith("]"), value
        return Expression(value[1:-1], self).evaluate()


def resource_id(place, kind, names):
    parts = kind.split("/")
    assert len(parts) == len(names) + 1, f"{kind} with names {names}"
    path = "".join(f"/{part}/{name}" for part, name in zip(parts[1:], names))
    start = f"/subscriptions/{place[0]}" + (f"/resourceGroups/{place[1]}" if place[1:] else "")
    return f"{start}/providers/{parts[0]}{path}"


def check(template, given, names):
    assert template["$schema"].endswith("/2019-04-01/deploymentTemplate.json#")
    assert re.fullmatch(r"\d+\.\d+\.\d+\.\d+", template["contentVersion"])
    scope = Scope(template, given, names)
    deployed, policies, found = set(), [], []
    pools = {
        scope.value(resource["name"]).rpartition("/")[2]
        for resource in template["resources"]
        if "pool" in resource["properties"]
    }
    for resource in template["resources"]:
        kind = resource["type"]
        name = scope.value(resource["name"])
        where = f"{kind} {name}"
        azure_types.check(kind, resource["apiVersion"], resource["properties"], where)
        assert name.count("/") == kind.count("/") - 1, where
        if kind == "Microsoft.Resources/deployments":
            assert re.fullmatch(r"[-\w.()]{1,64}", name), where
            inner = resource["properties"]
            assert inner["expressionEvaluationOptions"]["scope"] == "inner"
            place = (
                scope.value(resource.get("subscriptionId", names[0])),
                scope.value(resource["resourceGroup"]),
            )
            values = {key: scope.value(x["value"]) for key, x in inner["parameters"].items()}
            if scope.value(resource.get("condition", True)):
                found += check(inner["template"], values, place)
        elif kind == "Microsoft.Authorization/roleAssignments":
            uuid.UUID(name)
            found.append(scope.value(resource["scope"]))
        else:
            # In this order each can be deployed once those before it are.
            for needed in resource.get("dependsOn", []):
                assert scope.value(needed) in deployed, f"{where} needs {needed}"
            assert isinstance(scope.value(resource["properties"]), dict)
        if kind.endswith("/policies"):
            policy = scope.value(resource["properties"]["value"])
            policies.append(policy)
            needed = {scope.value(x).rpartition("/")[2] for x in resource["dependsOn"]}
            named = set(re.findall(r"\{\{([\w.-]+)\}\}", policy))
            named |= pools
            assert named <= needed, f"the policy names {named - needed}"
        where_id = resource_id(names, kind, name.split("/"))
        assert where_id not in deployed, f"{where} twice"
        deployed.add(where_id)
    unused = set(scope.parameters) - scope.used
    assert not unused, f"parameters that nothing uses: {unused}"
    return found + policies


def unique(pairs):
    assert len({key for key, _ in pairs}) == len(pairs), f"a key twice: {pairs}"
    return dict(pairs)


template = json.load(open(sys.argv[1], encoding="utf-8"), object_pairs_hook=unique)
given = {
    name: "given-" + name
    for name, parameter in template["parameters"].items()
    if "defaultValue" not in parameter
}
result = check(template, given, ("subscription", "rg"))
sys.stdout.write(result[-1])
