"""JSON Schema of a report (draft 2020-12)."""

from __future__ import annotations

from typing import Any

from dcmgen.validation.registry import SEVERITIES

_TEXT = {"type": "string"}
_MAYBE_TEXT = {"type": ["string", "null"]}
_COUNT = {"type": "integer", "minimum": 0}


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


FINDING: dict[str, Any] = _object(
    {
        "severity": {"enum": list(SEVERITIES)},
        "rule": _TEXT,
        "message": _TEXT,
        "path": _TEXT,
        "tag": _TEXT,
        "module": _TEXT,
        "section": _TEXT,
        "value": _MAYBE_TEXT,
        "fix": _MAYBE_TEXT,
        "more": _COUNT,
        "url": _TEXT,
    }
)

SCHEMA: dict[str, Any] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "dcmgen validation report",
    "$defs": {"finding": FINDING},
    **_object(
        {
            "source": _TEXT,
            "is_across": {"type": "boolean"},
            "sop_class": _TEXT,
            "sop_instance": _TEXT,
            "iod": _TEXT,
            "clean": {"type": "boolean"},
            "modules": {"type": "array", "items": _TEXT},
            "counts": _object(dict.fromkeys(SEVERITIES, _COUNT)),
            "findings": {"type": "array", "items": {"$ref": "#/$defs/finding"}},
            "undecided": {
                "type": "array",
                "items": _object(dict.fromkeys(("path", "tag", "module", "section", "rule", "condition"), _TEXT)),
            },
            "suppressed": {
                "type": "array",
                "items": _object({"finding": {"$ref": "#/$defs/finding"}, "reason": _TEXT}),
            },
        }
    ),
}
"""JSON Schema of the result of `Report.to_dict`."""
