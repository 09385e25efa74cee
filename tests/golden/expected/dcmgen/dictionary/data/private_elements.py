# Generated from standard/private_elements.json by generator; do not edit.
"""Private elements of vendors: group, offset in the block, VR, VM and name by creator."""

from __future__ import annotations

PRIVATE: dict[str, str] = {}
"""Private Creator → a line for each element, such as ``002908CS 1 CSA Image Header Type``; the name may be empty."""
