"""What Azure's resource types require, as far as exports use them."""

# Type: names of required properties; "a|b" wants one of the two.
REQUIRED = {
    "Microsoft.ApiManagement/service/apis": ["path", "displayName"],
    "Microsoft.ApiManagement/service/apis/operations": ["displayName", "method", "urlTemplate"],
    "Microsoft.ApiManagement/service/apis/policies": ["format", "value"],
    "Microsoft.ApiManagement/service/namedValues": ["displayName", "value|keyVault"],
    "Microsoft.ApiManagement/service/subscriptions": ["displayName", "scope"],
    "Microsoft.ApiManagement/service/backends": ["type", "url|pool"],
    "Microsoft.Authorization/roleAssignments": ["roleDefinitionId", "principalId"],
    "Microsoft.Resources/deployments": ["mode", "template"],
}

# Properties that these types have besides.
OPTIONAL = {
    "Microsoft.ApiManagement/service/apis": [
        "protocols", "subscriptionRequired", "subscriptionKeyParameterNames", "format", "value",
    ],
    "Microsoft.ApiManagement/service/apis/operations": ["templateParameters"],
    "Microsoft.ApiManagement/service/namedValues": ["secret"],
    "Microsoft.ApiManagement/service/subscriptions": ["state", "allowTracing"],
    "Microsoft.ApiManagement/service/backends": [
        "description", "protocol", "circuitBreaker", "credentials",
    ],
    "Microsoft.Authorization/roleAssignments": ["principalType"],
    "Microsoft.Resources/deployments": ["expressionEvaluationOptions", "parameters"],
}

VERSIONS = {
    "Microsoft.ApiManagement": "2024-05-01",
    "Microsoft.Authorization": "2022-04-01",
    "Microsoft.CognitiveServices": "2024-10-01",
    "Microsoft.Resources": "2022-09-01",
}


def check(kind, version, properties, where):
    """Complains of a type, a version or properties that Azure does not know."""
    assert kind in REQUIRED, f"{where}: unknown type {kind}"
    assert version == VERSIONS[kind.split("/")[0]], f"{where}: version {version}"
    names = set(properties)
    known = set(OPTIONAL.get(kind, []))
    for wanted in REQUIRED[kind]:
        alternatives = set(wanted.split("|"))
        known |= alternatives
        assert len(names & alternatives) == 1, f"{where}: wants one of {alternatives}"
    assert names <= known, f"{where}: unknown properties {names - known}"
    if kind.endswith("/backends"):
        is_pool = "pool" in names
        assert is_pool != ("protocol" in names), f"{where}: protocol"
        assert not (is_pool and "circuitBreaker" in names), f"{where}: a pool has no breaker"
