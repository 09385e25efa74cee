"""Write what the generator makes of the mini-standard now: ``python -m tests.golden``, then look at ``git diff``."""

from __future__ import annotations

from tests import golden

made, kept = golden.generate(), golden.expected()
for path in kept.keys() - made.keys():
    (golden.EXPECTED / path).unlink()
for path, text in made.items():
    target = golden.EXPECTED / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")
print(f"{len(made)} files, {sum(kept.get(path) != text for path, text in made.items())} of them changed")
