"""The catalog."""

from pathlib import Path


def write(site: Path) -> None: ...
