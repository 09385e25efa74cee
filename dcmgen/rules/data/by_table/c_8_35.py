# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""X-Ray Filtration Module (PS3.3 C.8.7.10, Table C.8-35)."""

from __future__ import annotations

from dcmgen.rules.facts import Include, Table

TABLE = Table("C.8-35", "X-Ray Filtration Module", "C.8.7.10", (Include("C.8-35a"),))
