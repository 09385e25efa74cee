"""Update the expected output for the mini-standard: ``python -m tests.golden``, then review ``git diff``."""

from __future__ import annotations

from tests import golden

made, committed = golden.generate(), golden.expected()
for path in committed.keys() - made.keys():
    (golden.EXPECTED / path).unlink()
for path, text in made.items():
    target = golden.EXPECTED / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")
print(f"{len(made)} files; {sum(committed.get(path) != text for path, text in made.items())} changed")
