"""Agreement with dciodvfy and dicom-validator on real files.

Run ``python -m benchmarks.validation_agreement STANDARD_FOLDER [--classes] [FILE …]``. The table has the number of
findings by kind and by the validators that report them. With ``--classes``, all classes of disagreement are listed.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from pathlib import Path

from benchmarks.validation_peers import DicomValidator, Key, dciodvfy, of_report
from dcmgen.dictionary import keyword_for_tag
from dcmgen.errors import DicomError
from dcmgen.validation import Validator
from tests.data import corpus_files, pydicom_files

CONDITIONAL = "missing 1C/2C"


def _merged(key: Key) -> Key:
    """Return a key that does not depend on the Type of a missing attribute, about which validators may disagree."""
    return ("missing", key[1]) if key[0] == CONDITIONAL else key


def main() -> None:
    """Compare the validators and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "standard", type=Path, help="folder for dicom-validator: 2025e/docbook/part03.xml …, editions.json"
    )
    parser.add_argument("--classes", action="store_true", help="list all classes of disagreement with an example")
    parser.add_argument("files", type=Path, nargs="*", help="files; by default, those of the corpus and of pydicom")
    options = parser.parse_args()
    validator, peer = Validator(), DicomValidator(options.standard)
    by_kind: dict[str, Counter[str]] = defaultdict(Counter)
    classes: Counter[tuple[str, str, str]] = Counter()
    examples: dict[tuple[str, str, str], str] = {}
    clean = false = compared = 0
    for path in options.files or [*corpus_files(), *pydicom_files()]:
        try:
            report = validator.validate(path)
        except (DicomError, OSError):
            continue
        if not report.iod:
            continue
        ours = set(of_report(report))
        theirs = {"dciodvfy": dciodvfy(path), "dicom-validator": peer(path)}
        if None in theirs.values():
            continue
        compared += 1
        found: dict[Key, list[str]] = {key: ["dcmgen"] for key in map(_merged, ours)}
        conditional = {_merged(key) for key in ours if key[0] == CONDITIONAL}
        messages: dict[Key, str] = {}
        for tool, keys in theirs.items():
            for reported, message in keys or ():
                key = _merged(reported)
                if tool not in found.setdefault(key, []):
                    found[key].append(tool)
                messages.setdefault(key, message)
                if reported[0] == CONDITIONAL:
                    conditional.add(key)
        if not any(theirs["dciodvfy"] or ()) and all(
            k[0] == "foreign attribute" for k, _ in theirs["dicom-validator"] or ()
        ):
            clean += 1
            false += not report
        for key, tools in found.items():
            reporters = "+".join(tools)
            by_kind[CONDITIONAL if key in conditional else key[0]][reporters] += 1
            if len(tools) < 3:
                entry = (reporters, *key)
                classes[entry] += 1
                examples.setdefault(entry, f"{path.name}: {messages.get(key, '')}")
    columns = [
        "dcmgen+dciodvfy+dicom-validator",
        "dcmgen+dciodvfy",
        "dcmgen+dicom-validator",
        "dcmgen",
        "dciodvfy+dicom-validator",
        "dciodvfy",
        "dicom-validator",
    ]
    print(
        f"{compared} files whose IOD all three know; dcmgen reports errors in {false} of {clean} that both others accept\n"
    )
    print("| kind | " + " | ".join(columns) + " |")
    print("|---|" + "--:|" * len(columns))
    for kind in sorted(k for k in by_kind if sum(by_kind[k].values()) > 1):
        print(f"| {kind} | " + " | ".join(str(by_kind[kind][c]) for c in columns) + " |")
    if options.classes:
        for (reporters, kind, tags), count in sorted(classes.items(), key=lambda kv: (kv[0][0], kv[0][1], -kv[1])):
            names = ".".join(keyword_for_tag(int(t, 16)) or t for t in tags.split(">")) if tags else ""
            print(f"{reporters} | {kind} | {names} | {count} | {examples[reporters, kind, tags][:230]}")


if __name__ == "__main__":
    main()
