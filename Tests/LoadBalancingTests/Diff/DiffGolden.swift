/// What reports on the fixtures look like, byte for byte.
enum DiffGolden {
  static let documentText = #"""
    old.xml → new.xml: 8 differences

    inbound/include-fragment[@fragment-id="logging"]: moved
        after choose in inbound
      → after base in inbound
      old.xml:25, new.xml:5

    inbound/set-header[@name="api-key"]: removed
      <set-header name="api-key" exists-action="delete" />
      old.xml:8

    inbound/set-variable[@name="listBackends"]/@value: changed
      old.xml:9, new.xml:10
         @{
        -  // The backends, in order of priority.
             var backends = new JArray();
         …ct() { { "url", "https://eastus.openai.azure.com/" }, { "priority", 1 } }…
        +…ct() { { "url", "https://uksouth.openai.azure.com/" }, { "priority", 1 } …
         …ct() { { "url", "https://westus.openai.azure.com/" }, { "priority", 2 } }…

    inbound/rate-limit-by-key: added
      <rate-limit-by-key calls="10" renewal-p…ter-key="@(context.Subscription.Id)"/>
      new.xml:17

    inbound/choose/when/cache-store-value/@caching-type:
        prefer-external by default
      → internal
      old.xml:19, new.xml:21

    inbound/choose/otherwise/trace[@source="balancer"]/message:
        state found
      → state | `found`
      old.xml:22, new.xml:24

    backend/retry/@condition: 500 → 503
      old.xml:28:123, new.xml:29:127

    backend/retry/@count: 50 → 3
      old.xml:28, new.xml:29

    """#

  static let documentMarkdown = #"""
    ### Policy differences: `old.xml` → `new.xml`

    8 differences.

    | What | Line | Old | New |
    | --- | --- | --- | --- |
    | `inbound/include-fragment[@fragment-id="logging"]` moved | 25 → 5 | `after choose in inbound` | `after base in inbound` |
    | `inbound/set-header[@name="api-key"]` removed | 8 → | `<set-header name="api-key" exists-action="delete" />` |  |
    | `inbound/rate-limit-by-key` added | → 17 |  | `<rate-limit-by-key calls="10" renewal-period="60" counter-key="@(context.Subscription.Id)"/>` |
    | `inbound/choose/when/cache-store-value/@caching-type` | 19 → 21 | prefer-external by default | `internal` |
    | `inbound/choose/otherwise/trace[@source="balancer"]/message` | 22 → 24 | `state found` | `` state \| `found` `` |
    | `backend/retry/@condition` | 28 → 29 | `500` | `503` |
    | `backend/retry/@count` | 28 → 29 | `50` | `3` |

    `inbound/set-variable[@name="listBackends"]/@value`, line 9 → 10

    ```diff
     @{
    -  // The backends, in order of priority.
         var backends = new JArray();
         backends.Add(new JObject() { { "url", "https://eastus.openai.azure.com/" }, { "priority", 1 } });
    +    backends.Add(new JObject() { { "url", "https://uksouth.openai.azure.com/" }, { "priority", 1 } });
         backends.Add(new JObject() { { "url", "https://westus.openai.azure.com/" }, { "priority", 2 } });
    ```

    """#

  static let documentJSON = #"""
    {
      "version": 1,
      "same": false,
      "changes": [
        {
          "kind": "element-moved",
          "path": "inbound/include-fragment[@fragment-id=\"logging\"]",
          "old": "after choose in inbound",
          "new": "after base in inbound",
          "message": "inbound/include-fragment[@fragment-id=\"logging\"]: moved, after choose in inbound → after base in inbound",
          "oldLine": 25,
          "oldColumn": 5,
          "newLine": 5,
          "newColumn": 9
        },
        {
          "kind": "element-removed",
          "path": "inbound/set-header[@name=\"api-key\"]",
          "old": "<set-header name=\"api-key\" exists-action=\"delete\" />",
          "new": null,
          "message": "inbound/set-header[@name=\"api-key\"]: removed, <set-header name=\"api-key\" exists-action=\"delete\" />",
          "oldLine": 8,
          "oldColumn": 5
        },
        {
          "kind": "attribute-changed",
          "path": "inbound/set-variable[@name=\"listBackends\"]/@value",
          "old": "@{\n        // The backends, in order of priority.\n        var backends = new JArray();\n        backends.Add(new JObject() { { \"url\", \"https://eastus.openai.azure.com/\" }, { \"priority\", 1 } });\n        backends.Add(new JObject() { { \"url\", \"https://westus.openai.azure.com/\" }, { \"priority\", 2 } });\n        return backends;\n      }",
          "new": "@{\n            var backends = new JArray();\n            backends.Add(new JObject() { { \"url\", \"https://eastus.openai.azure.com/\" }, { \"priority\", 1 } });\n            backends.Add(new JObject() { { \"url\", \"https://uksouth.openai.azure.com/\" }, { \"priority\", 1 } });\n            backends.Add(new JObject() { { \"url\", \"https://westus.openai.azure.com/\" }, { \"priority\", 2 } });\n            return backends;\n        }",
          "message": "inbound/set-variable[@name=\"listBackends\"]/@value: changed",
          "oldLine": 9,
          "oldColumn": 39,
          "newLine": 10,
          "newColumn": 43,
          "diff": [
            " @{",
            "-  // The backends, in order of priority.",
            "     var backends = new JArray();",
            "     backends.Add(new JObject() { { \"url\", \"https://eastus.openai.azure.com/\" }, { \"priority\", 1 } });",
            "+    backends.Add(new JObject() { { \"url\", \"https://uksouth.openai.azure.com/\" }, { \"priority\", 1 } });",
            "     backends.Add(new JObject() { { \"url\", \"https://westus.openai.azure.com/\" }, { \"priority\", 2 } });"
          ]
        },
        {
          "kind": "element-added",
          "path": "inbound/rate-limit-by-key",
          "old": null,
          "new": "<rate-limit-by-key calls=\"10\" renewal-period=\"60\" counter-key=\"@(context.Subscription.Id)\"/>",
          "message": "inbound/rate-limit-by-key: added, <rate-limit-by-key calls=\"10\" renewal-period=\"60\" counter-key=\"@(context.Subscription.Id)\"/>",
          "newLine": 17,
          "newColumn": 9
        },
        {
          "kind": "attribute-added",
          "path": "inbound/choose/when/cache-store-value/@caching-type",
          "old": null,
          "new": "internal",
          "default": "prefer-external",
          "message": "inbound/choose/when/cache-store-value/@caching-type: prefer-external by default → internal",
          "oldLine": 19,
          "oldColumn": 9,
          "newLine": 21,
          "newColumn": 101
        },
        {
          "kind": "text-changed",
          "path": "inbound/choose/otherwise/trace[@source=\"balancer\"]/message",
          "old": "state found",
          "new": "state | `found`",
          "message": "inbound/choose/otherwise/trace[@source=\"balancer\"]/message: state found → state | `found`",
          "oldLine": 22,
          "oldColumn": 62,
          "newLine": 24,
          "newColumn": 70
        },
        {
          "kind": "attribute-changed",
          "path": "backend/retry/@condition",
          "old": "@(context.Response != null && (context.Response.StatusCode == 429 || context.Response.StatusCode >= 500))",
          "new": "@(context.Response != null && (context.Response.StatusCode == 429 || context.Response.StatusCode >= 503))",
          "message": "backend/retry/@condition: 500 → 503",
          "oldLine": 28,
          "oldColumn": 12,
          "newLine": 29,
          "newColumn": 16,
          "diff": [
            "-@(context.Response != null && (context.Response.StatusCode == 429 || context.Response.StatusCode >= 500))",
            "+@(context.Response != null && (context.Response.StatusCode == 429 || context.Response.StatusCode >= 503))"
          ],
          "words": [
            {
              "old": "500",
              "new": "503",
              "oldLine": 28,
              "oldColumn": 123,
              "newLine": 29,
              "newColumn": 127
            }
          ]
        },
        {
          "kind": "attribute-changed",
          "path": "backend/retry/@count",
          "old": "50",
          "new": "3",
          "message": "backend/retry/@count: 50 → 3",
          "oldLine": 28,
          "oldColumn": 130,
          "newLine": 29,
          "newColumn": 134
        }
      ]
    }

    """#

  static let configurationText = #"""
    inventory.yaml → inventory.yaml#dev: 6 differences

    backend "eastus-ptu": weight 100 → not set
    backend "eastus-ptu": deployment "gpt-4o" capacity 300 → 50
    backend "westus": renamed westus → west|us
    backend "west|us": priority 2 → 1

    backend "uksouth": removed
      priority 3, https://uksouth.openai.azure.com, managed-identity, deployments
      gpt-4o

    policy.coolDown.max: 300s → 60s

    """#

  static let configurationMarkdown = #"""
    ### Policy differences: `inventory.yaml` → `inventory.yaml#dev`

    6 differences.

    | What | Old | New |
    | --- | --- | --- |
    | `backend "eastus-ptu": weight` | `100` | not set |
    | `backend "eastus-ptu": deployment "gpt-4o" capacity` | `300` | `50` |
    | `backend "westus": renamed` | `westus` | `west\|us` |
    | `backend "west\|us": priority` | `2` | `1` |
    | `backend "uksouth"` removed | `priority 3, https://uksouth.openai.azure.com, managed-identity, deployments gpt-4o` |  |
    | `policy.coolDown.max` | `300s` | `60s` |

    """#
}
