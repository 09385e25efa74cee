"""Agreement with dciodvfy and dicom-validator on real files: by kind, found by whom, and each class of disagreement.

python -m benchmarks.validation_agreement STANDARD_FOLDER [--classes] [FILE …]
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

TOOLS = ("dcmgen", "dciodvfy", "dicom-validator")


CONDITIONAL = "missing 1C/2C"


def _merged(key: Key) -> Key:
    """What is missing is missing, whatever Type a tool gives it."""
    return ("missing", key[1]) if key[0] == CONDITIONAL else key


def main() -> None:
    """Print the table, and with --classes every class of disagreement with an example."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "standard", type=Path, help="folder for dicom-validator: 2025e/docbook/part03.xml …, editions.json"
    )
    parser.add_argument("--classes", action="store_true")
    parser.add_argument("files", type=Path, nargs="*")
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
            for told, message in keys or ():
                key = _merged(told)
                if tool not in found.setdefault(key, []):
                    found[key].append(tool)
                messages.setdefault(key, message)
                if told[0] == CONDITIONAL:
                    conditional.add(key)
        if not any(theirs["dciodvfy"] or ()) and all(
            k[0] == "foreign attribute" for k, _ in theirs["dicom-validator"] or ()
        ):
            clean += 1
            false += not report
        for key, tools in found.items():
            who = "+".join(tools)
            by_kind[CONDITIONAL if key in conditional else key[0]][who] += 1
            if len(tools) < 3:
                entry = (who, *key)
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
    print(f"{compared} files that all three know; of {clean} that both peers pass, dcmgen has errors on {false}\n")
    print("| kind | " + " | ".join(c.replace("dcmgen", "we").replace("dicom-validator", "d-v") for c in columns) + " |")
    print("|---|" + "--:|" * len(columns))
    for kind in sorted(k for k in by_kind if sum(by_kind[k].values()) > 1):
        print(f"| {kind} | " + " | ".join(str(by_kind[kind][c]) for c in columns) + " |")
    if options.classes:
        for (who, kind, tags), count in sorted(classes.items(), key=lambda kv: (kv[0][0], kv[0][1], -kv[1])):
            names = ".".join(keyword_for_tag(int(t, 16)) or t for t in tags.split(">")) if tags else ""
            print(f"{who} | {kind} | {names} | {count} | {examples[who, kind, tags][:230]}")


if __name__ == "__main__":
    main()
