# ruff: noqa: E501
"""One checklist in the many hands that people write YAML in. All say the same of three claims."""

from __future__ import annotations

CANONICAL = """\
schema: redpencil/1
article:
  file: story.txt
  title: null
  published: "2026-03-03"
  revision: "sha256:00"

sources:
  - id: minutes
    kind: document
    title: Council minutes
    accessed: "2026-03-03"

  - id: survey
    kind: dataset
    url: "https://stats.example/2024"

claims:
  #> The council voted to close 12 libraries after visits fell.
  - id: c-one
    text: |-
      The council voted to close 12 libraries
    status: unchecked
    kinds: [event, quantity]
    rank: 5.5
    speaker: null

  - id: c-two
    text: |-
      visits fell
    status: incorrect
    checked_by: ana
    checked_at: "2026-03-04T09:12:00Z"
    checked_text: 4gq81z0x.9k2m1p0a
    kinds: [comparison]
    notes: |-
      The return says 15%.
      Asked the press office.
    rank: 2
    evidence:
      - source: minutes
        locator: item 7
      - source: survey
    speaker: bo
    tags: [money, council]

  #> She did not answer.
  - id: c-three
    text: |-
      She did not answer
    status: unchecked
    kinds: []
    rank: 0
    speaker: null
"""

HEAD = CANONICAL[: CANONICAL.index("claims:")]

COMMENTS = """\
# our checklist
# yaml-language-server: $schema=./claims.schema.json
schema: redpencil/1 # do not touch
article: # which one
  # relative
  file: story.txt # here
  title: null
  published: "2026-03-03"
  revision: "sha256:00"
# --- sources ---
sources: # the evidence
  # first
  - id: minutes # from the clerk
    kind: document
    title: Council minutes # signed
    accessed: "2026-03-03"
    # end of minutes
  - id: survey
    kind: dataset
    url: "https://stats.example/2024" # table 3
# --- claims ---
claims: # in order
  # about the first
  - id: c-one # number one
    # words
    text: |- # verbatim
      The council voted to close 12 libraries
    # verdict
    status: unchecked # still!
    # kinds
    kinds: [event, quantity] # two
    rank: 5.5 # high
    speaker: null # nobody
    # end of one

  # about the second
  - id: c-two
    text: |-
      visits fell
    status: incorrect # sure
    checked_by: ana # she
    checked_at: "2026-03-04T09:12:00Z" # then
    checked_text: 4gq81z0x.9k2m1p0a
    kinds: [comparison]
    notes: |- # see below
      The return says 15%.
      Asked the press office.
    rank: 2
    evidence: # two
      # the first
      - source: minutes # paper
        locator: item 7
      # the second
      - source: survey # numbers
    speaker: bo
    tags: [money, council] # for the desk

  # about the third
  - id: c-three
    text: |-
      She did not answer
    status: unchecked
    kinds: []
    rank: 0
    speaker: null
# the end
"""

INDENT_4 = """\
schema: redpencil/1
article:
    file: story.txt
    title: null
    published: "2026-03-03"
    revision: "sha256:00"
sources:
    -   id: minutes
        kind: document
        title: Council minutes
        accessed: "2026-03-03"
    -   id: survey
        kind: dataset
        url: "https://stats.example/2024"
claims:
    -   id: c-one
        text: |-
            The council voted to close 12 libraries
        status: unchecked
        kinds: [event, quantity]
        rank: 5.5
        speaker: null
    -   id: c-two
        text: |-
            visits fell
        status: incorrect
        checked_by: ana
        checked_at: "2026-03-04T09:12:00Z"
        checked_text: 4gq81z0x.9k2m1p0a
        kinds: [comparison]
        notes: |-
            The return says 15%.
            Asked the press office.
        rank: 2
        evidence:
            -   source: minutes
                locator: item 7
            -   source: survey
        speaker: bo
        tags: [money, council]
    -   id: c-three
        text: |-
            She did not answer
        status: unchecked
        kinds: []
        rank: 0
        speaker: null
"""

UNINDENTED = """\
schema: redpencil/1
article:
  file: story.txt
  published: "2026-03-03"
  revision: "sha256:00"
sources:
- id: minutes
  kind: document
  title: Council minutes
  accessed: "2026-03-03"
- id: survey
  kind: dataset
  url: https://stats.example/2024
claims:
- id: c-one
  text: The council voted to close 12 libraries
  status: unchecked
  kinds:
  - event
  - quantity
  rank: 5.5
- id: c-two
  text: visits fell
  status: incorrect
  checked_by: ana
  checked_at: '2026-03-04T09:12:00Z'
  checked_text: 4gq81z0x.9k2m1p0a
  kinds:
  - comparison
  notes: 'The return says 15%.

    Asked the press office.'
  rank: 2
  evidence:
  - source: minutes
    locator: item 7
  - source: survey
  speaker: bo
  tags:
  - money
  - council
- id: c-three
  text: She did not answer
  status: unchecked
  rank: 0
"""

FLOW_ITEMS = (
    HEAD
    + """\
claims:
  - {id: c-one, text: The council voted to close 12 libraries, status: unchecked, kinds: [event, quantity], rank: 5.5}

  - {id: c-two, text: visits fell, status: incorrect, checked_by: ana, checked_at: "2026-03-04T09:12:00Z",
     checked_text: 4gq81z0x.9k2m1p0a, kinds: [comparison], notes: "The return says 15%.\\nAsked the press office.",
     rank: 2, evidence: [{source: minutes, locator: item 7}, {source: survey}], speaker: bo, tags: [money, council]}

  - {id: c-three, text: She did not answer, status: unchecked}
"""
)

FLOW_LIST = (
    HEAD
    + """\
claims: [
  {id: c-one, text: The council voted to close 12 libraries, status: unchecked, kinds: [event, quantity], rank: 5.5},
  {id: c-two, text: visits fell, status: incorrect, checked_by: ana, checked_at: "2026-03-04T09:12:00Z",
   checked_text: 4gq81z0x.9k2m1p0a, kinds: [comparison], notes: "The return says 15%.\\nAsked the press office.",
   rank: 2, evidence: [{source: minutes, locator: item 7}, {source: survey}], speaker: bo, tags: [money, council]},
  {id: c-three, text: She did not answer, status: unchecked},
]
"""
)

JSON = """\
{
  "schema": "redpencil/1",
  "article": {"file": "story.txt", "title": null, "published": "2026-03-03", "revision": "sha256:00"},
  "sources": [
    {"id": "minutes", "kind": "document", "title": "Council minutes", "accessed": "2026-03-03"},
    {"id": "survey", "kind": "dataset", "url": "https://stats.example/2024"}
  ],
  "claims": [
    {
      "id": "c-one",
      "text": "The council voted to close 12 libraries",
      "status": "unchecked",
      "kinds": ["event", "quantity"],
      "rank": 5.5,
      "speaker": null
    },
    {
      "id": "c-two",
      "text": "visits fell",
      "status": "incorrect",
      "checked_by": "ana",
      "checked_at": "2026-03-04T09:12:00Z",
      "checked_text": "4gq81z0x.9k2m1p0a",
      "kinds": ["comparison"],
      "notes": "The return says 15%.\\nAsked the press office.",
      "rank": 2,
      "evidence": [{"source": "minutes", "locator": "item 7"}, {"source": "survey"}],
      "speaker": "bo",
      "tags": ["money", "council"]
    },
    {
      "id": "c-three",
      "text": "She did not answer",
      "status": "unchecked",
      "kinds": [],
      "rank": 0,
      "speaker": null
    }
  ]
}
"""

OTHER_ORDER = """\
claims:
  - status: unchecked
    text: |-
      The council voted to close 12 libraries
    rank: 5.5
    id: c-one
    kinds: [event, quantity]

  - tags: [money, council]
    evidence:
      - locator: item 7
        source: minutes
      - source: survey
    speaker: bo
    rank: 2
    notes: |-
      The return says 15%.
      Asked the press office.
    kinds: [comparison]
    checked_text: 4gq81z0x.9k2m1p0a
    checked_at: "2026-03-04T09:12:00Z"
    checked_by: ana
    status: incorrect
    text: |-
      visits fell
    id: c-two

  - speaker: null
    id: c-three
    status: unchecked
    text: |-
      She did not answer
sources:
  - kind: document
    accessed: "2026-03-03"
    title: Council minutes
    id: minutes
  - url: "https://stats.example/2024"
    id: survey
    kind: dataset
article:
  revision: "sha256:00"
  published: "2026-03-03"
  file: story.txt
schema: redpencil/1
"""

UNKNOWN_KEYS = (
    CANONICAL.replace("    rank: 5.5\n", "    rank: 5.5\n    desk: {id: 7, to: [a, b]}\n    due: 12:30\n")
    .replace("    rank: 2\n", "    x-history:\n      - at: 2026-03-01\n        what: >\n          called\n\n          again\n    rank: 2\n")
    .replace("        locator: item 7\n", "        locator: item 7\n        page: 12\n")
    .replace("    kind: dataset\n", "    kind: dataset\n    licence: CC-BY\n")
    .replace("  title: null\n", "  title: null\n  desk: news\n")
    .replace("\nsources:", "\nx-workflow:\n  - step one\n  - step two\n\nsources:")
)  # fmt: skip

PLAIN = """\
schema: redpencil/1
article: {file: story.txt, published: 2026-03-03, revision: sha256:00}
sources:
  - id: minutes
    kind: document
    title: Council
      minutes
    accessed: 2026-03-03
  - {id: survey, kind: dataset, url: 'https://stats.example/2024'}
claims:
  - id: c-one
    text: The council voted
      to close 12
      libraries
    status: unchecked
    kinds: [event,
      quantity]
    rank: 5.5
  - id: c-two
    text: visits fell
    status: incorrect
    checked_by: ana
    checked_at: 2026-03-04T09:12:00Z
    checked_text: 4gq81z0x.9k2m1p0a
    kinds: [comparison]
    notes: The return says 15%.

      Asked the press office.
    rank: 2
    evidence: [{source: minutes, locator: item 7}, source: survey]
    speaker: bo
    tags:
      - money
      - council
  - id: c-three
    text: She did not answer
    status: unchecked
"""

QUOTED_LINES = """\
schema: "redpencil/1"
article:
  file: 'story.txt'
  published: '2026-03-03'
  revision: 'sha256:00'
sources:
  - id: "minutes"
    kind: 'document'
    title: "Council \\
      minutes"
    accessed: '2026-03-03'
  - id: 'survey'
    kind: "dataset"
    url: 'https://stats.example/2024'
claims:
  - id: 'c-one'
    text: "The council voted to
      close 12
      libraries"
    status: 'unchecked'
    kinds: ['event', "quantity"]
    rank: 5.5
  - id: "c-two"
    text: 'visits
      fell'
    status: "incorrect"
    checked_by: 'ana'
    checked_at: '2026-03-04T09:12:00Z'
    checked_text: '4gq81z0x.9k2m1p0a'
    kinds: ['comparison']
    notes: "The return says 15%.

      Asked the press office."
    rank: 2
    evidence:
      - source: 'minutes'
        locator: "item 7"
      - source: 'survey'
    speaker: 'bo'
    tags: ['money', 'council']
  - id: 'c-three'
    text: "She did not answer"
    status: 'unchecked'
"""

EMPTY_VALUES = (
    CANONICAL.replace("  title: null\n", "  title:\n")
    .replace(
        "    status: unchecked\n",
        "    parts: []\n    status: unchecked\n    checked_by:\n    checked_at: null\n    checked_text: ~\n    waiting:\n    reason: ''\n",
    )
    .replace(
        "    speaker: null\n",
        "    notes: \"\"\n    evidence: []\n    speaker:\n    replaces: []\n    tags:\n",
    )
)  # fmt: skip

COMMENTED_OUT = CANONICAL.replace(
    "  - id: c-two\n",
    "  # - id: c-old\n  #   text: |-\n  #     they said no\n  #   status: unchecked\n\n  - id: c-two\n",
).replace("    speaker: bo\n", "    #speaker: ana\n    speaker: bo\n")

TRICKY_TEXT = CANONICAL.replace(
    "      The return says 15%.\n      Asked the press office.\n",
    "      # not a comment\n      - id: c-fake\n        status: verified\n      claims:\n      #> nor this\n",
)

MARKERS = "---\n" + CANONICAL + "...\n# after the end\n"
DIRECTIVE = "%YAML 1.1\n---\n" + CANONICAL
TABS = (
    CANONICAL.replace("    status: ", "    status:\t")
    .replace("    rank: ", "    rank: \t")
    .replace("kinds: [event, quantity]", "kinds:\t[event,\tquantity]\t# two")
)

DASH_ALONE = """\
schema: redpencil/1
article:
  file: story.txt
  published: "2026-03-03"
  revision: "sha256:00"
sources:
  -
    id: minutes
    kind: document
    title: Council minutes
    accessed: "2026-03-03"
  - # the numbers
    id: survey
    kind: dataset
    url: "https://stats.example/2024"
claims:
  -
    id: c-one
    text: |-
      The council voted to close 12 libraries
    status: unchecked
    kinds: [event, quantity]
    rank: 5.5
  - # two
    # more on two
    id: c-two
    text:
      visits fell
    status:
      incorrect
    checked_by: ana
    checked_at:
      "2026-03-04T09:12:00Z"
    checked_text: 4gq81z0x.9k2m1p0a
    kinds:
      [comparison]
    notes:
      |-
      The return says 15%.
      Asked the press office.
    rank: 2
    evidence:
      -
        source: minutes
        locator: item 7
      -
        source: survey
    speaker: bo
    tags:
      -
        money
      - council
  -

    id: c-three

    text: |-

      She did not answer
    status: unchecked
""".replace("    text: |-\n\n      She", "    text: |-\n      She")

QUESTION_KEYS = (
    CANONICAL.replace("    status: unchecked\n", "    ? status\n    : unchecked\n")
    .replace("    kinds: [comparison]\n", "    ? kinds\n    : - comparison\n")
    .replace("    tags: [money, council]\n", "    ? tags\n    : [money, council]\n")
)

QUOTED_KEYS = (
    CANONICAL.replace("  - id:", '  - "id":')
    .replace("    status:", '    "status":')
    .replace("    evidence:", "    'evidence':")
    .replace("    notes:", "    'notes' :")
    .replace("claims:", '"claims":')
    .replace("article:", "'article':")
)

KEPT_BLANKS = (
    CANONICAL.replace("    notes: |-\n", "    notes: |+\n")
    .replace("      Asked the press office.\n", "      Asked the press office.\n\n\n")
    .replace("      She did not answer\n    status", "      She did not answer\n\n    status")
    .replace("    text: |-\n      visits", "    text: |+\n      visits")
)

FOLDED = CANONICAL.replace(
    "    text: |-\n      The council voted to close 12 libraries\n",
    "    text: >-\n      The council voted\n      to close 12\n      libraries\n",
).replace(
    "    notes: |-\n      The return says 15%.\n", "    notes: >\n      The return says\n      15%.\n\n"
)

INDICATORS = (
    CANONICAL.replace("    notes: |-\n      The", "    notes: |2-\n      The")
    .replace("    text: |-\n      visits", "    text: |-2\n      visits")
    .replace("    text: |-\n      She", "    text: |1-\n     She")
)

ROOMY = (
    CANONICAL.replace("\n", "  \n", 8)
    .replace("    rank:", "\n    rank:")
    .replace("    status:", "\n\n    status:")
    .replace("claims:", "\n\n\nclaims:")
    + "\n\n\n"
)

DEEP_COMMENTS = CANONICAL.replace(
    "    speaker: null\n", "    speaker: null\n          # deep, behind the last key\n"
).replace("    tags: [money, council]\n", "    tags: [money, council]\n              # deeper\n")

BACK_TO_FRONT = CANONICAL[: CANONICAL.index("sources:")] + (
    CANONICAL[CANONICAL.index("claims:") :] + "\n" + CANONICAL[CANONICAL.index("sources:") : CANONICAL.index("claims:")]
).rstrip() + "\n"  # fmt: skip

FLOW_VALUES = (
    CANONICAL.replace(
        "    evidence:\n      - source: minutes\n        locator: item 7\n      - source: survey\n",
        "    evidence: [{source: minutes, locator: item 7},\n      {source: survey}] # both\n",
    )
    .replace("    tags: [money, council]\n", "    tags: [\n      money, # pounds\n      council,\n    ]\n")
    .replace("kinds: [event, quantity]", "kinds: [ event, quantity ]")
)

STYLES = {
    "canonical": CANONICAL,
    "comments everywhere": COMMENTS,
    "crlf": CANONICAL.replace("\n", "\r\n"),
    "crlf and comments": COMMENTS.replace("\n", "\r\n"),
    "bom": "\ufeff" + CANONICAL,
    "bom and crlf": "\ufeff" + COMMENTS.replace("\n", "\r\n"),
    "lone cr": CANONICAL.replace("\n", "\r"),
    "no final newline": CANONICAL.rstrip("\n"),
    "indent of four": INDENT_4,
    "lists not indented": UNINDENTED,
    "flow items": FLOW_ITEMS,
    "flow list": FLOW_LIST,
    "flow values": FLOW_VALUES,
    "json": JSON,
    "json on one line": " ".join(line.strip() for line in JSON.splitlines()) + "\n",
    "other key order": OTHER_ORDER,
    "sources last": BACK_TO_FRONT,
    "unknown keys": UNKNOWN_KEYS,
    "plain text over lines": PLAIN,
    "quoted text over lines": QUOTED_LINES,
    "folded text": FOLDED,
    "kept blank lines": KEPT_BLANKS,
    "indentation indicators": INDICATORS,
    "empty values": EMPTY_VALUES,
    "commented-out claims": COMMENTED_OUT,
    "yaml inside text": TRICKY_TEXT,
    "document markers": MARKERS,
    "yaml directive": DIRECTIVE,
    "tabs after colons": TABS,
    "dash on its own line": DASH_ALONE,
    "question-mark keys": QUESTION_KEYS,
    "quoted keys": QUOTED_KEYS,
    "roomy": ROOMY,
    "deep comments": DEEP_COMMENTS,
}
"""By name, the text of a file; encode it as UTF-8 as it stands."""
