"""Agreement with dciodvfy and dicom-validator on real files.

Run ``python -m benchmarks.validation_agreement STANDARD_FOLDER [--classes] [FILE …]``. The first table has the number
of findings by kind and by the validators that report them. The other tables have the verdicts on the findings that
dcmgen does not report, and on those that only dcmgen reports; a class without a verdict makes the command fail. With
``--classes``, all classes of disagreement are listed.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from benchmarks.validation_peers import DicomValidator, Key, dciodvfy, of_report
from benchmarks.validation_verdicts import OTHERS, VERDICTS, Verdict, verdict
from dcmgen.dictionary import keyword_for_tag
from dcmgen.errors import DicomError
from dcmgen.validation import Validator
from dcmgen.validation.reports.report import Report
from tests.data import corpus_files, pydicom_files

CONDITIONAL = "missing 1C/2C"
Peers = dict[str, list[tuple[Key, str]]]
"""Findings of the other validators with their messages."""


def _merged(key: Key) -> Key:
    """Return a key that does not depend on the Type of a missing attribute, about which validators may disagree."""
    return ("missing", key[1]) if key[0] == CONDITIONAL else key


COLUMNS = (
    "dcmgen+dciodvfy+dicom-validator",
    "dcmgen+dciodvfy",
    "dcmgen+dicom-validator",
    "dcmgen",
    "dciodvfy+dicom-validator",
    "dciodvfy",
    "dicom-validator",
)
"""Validators that report a finding."""


ROWS = {
    "missing": "Type 1 or 2 missing",
    CONDITIONAL: "Type 1C or 2C missing",
    "empty": "Type 1 or 1C empty",
    "not allowed": "present but not allowed",
    "enumerated value": "enumerated values, bits of a compression",
    "VR": "value violates its VR",
    "VM": "VM, number of items",
    "item count": "VM, number of items",
    "functional group": "functional groups",
    "foreign attribute": "attribute of no module (a note in dcmgen)",
}
"""Row of the table of kinds; all other kinds share the last row."""
LAST = "LUTs, windows, references, UIDs, file meta, Image Type, private elements, fragments"


class Comparison:
    """The findings of the validators on real files.

    Attributes
    ----------
    compared, clean, false : int
        Number of files that all validators read, of those without errors of the others, and of these with errors of dcmgen.
    by_kind : dict of str to Counter
        Number of findings by kind and validators.
    classes : Counter
        Number of findings by validators, kind and path.
    examples : dict
        A file and message for each class.
    """

    def __init__(self) -> None:
        self.compared = self.clean = self.false = 0
        self.by_kind: dict[str, Counter[str]] = defaultdict(Counter)
        self.classes: Counter[tuple[str, str, str]] = Counter()
        self.examples: dict[tuple[str, str, str], str] = {}

    def add(self, path: Path, report: Report, theirs: Peers) -> None:
        """Add the findings on one file."""
        self.compared += 1
        ours = set(of_report(report))
        found: dict[Key, list[str]] = {key: ["dcmgen"] for key in map(_merged, ours)}
        conditional = {_merged(key) for key in ours if key[0] == CONDITIONAL}
        messages: dict[Key, str] = {}
        for tool, keys in theirs.items():
            for reported, message in keys:
                key = _merged(reported)
                if tool not in found.setdefault(key, []):
                    found[key].append(tool)
                messages.setdefault(key, message)
                if reported[0] == CONDITIONAL:
                    conditional.add(key)
        if not theirs["dciodvfy"] and all(key[0] == "foreign attribute" for key, _ in theirs["dicom-validator"]):
            self.clean += 1
            self.false += not report
        for key, tools in found.items():
            reporters = "+".join(tools)
            self.by_kind[CONDITIONAL if key in conditional else key[0]][reporters] += 1
            if len(tools) < 3:
                entry = (reporters, *key)
                self.classes[entry] += 1
                self.examples.setdefault(entry, f"{path.name}: {messages.get(key, '')}")

    def described(self) -> Iterator[tuple[str, str, str, int, str]]:
        """Yield validators, kind, keywords, number and example of each class of disagreement."""
        for (reporters, kind, tags), count in sorted(self.classes.items(), key=lambda kv: (kv[0][0], kv[0][1], -kv[1])):
            names = ".".join(keyword_for_tag(int(t, 16)) or t for t in tags.split(">")) if tags else ""
            yield reporters, kind, names, count, self.examples[reporters, kind, tags]


def print_kinds(found: Comparison) -> None:
    """Print the number of findings by kind and validators."""
    print(f"{found.compared} files whose IOD all three know")
    print(f"dcmgen reports errors in {found.false} of {found.clean} that both others accept\n")
    print("| kind | " + " | ".join(COLUMNS) + " |")
    print("|---|" + "--:|" * len(COLUMNS))
    rows: dict[str, Counter[str]] = {name: Counter() for name in (*ROWS.values(), LAST, "total")}
    for kind, counts in found.by_kind.items():
        rows[ROWS.get(kind, LAST)].update(counts)
        rows["total"].update(counts)
    for name, counts in rows.items():
        print(f"| {name} | " + " | ".join(f"{counts[c]:,}" for c in COLUMNS) + " |")


def print_verdicts(found: Comparison) -> list[str]:
    """Print the verdicts on the classes of disagreement; return the classes without a verdict."""
    judged: Counter[Verdict] = Counter()
    missing = []
    for reporters, kind, names, count, example in found.described():
        if reporters in (*OTHERS, "dcmgen"):
            each = verdict(reporters, kind, names, example.partition(": ")[2])
            if each is None:
                missing.append(f"{reporters} | {kind} | {names} | {count} | {example[:230]}")
            else:
                judged[each] += count
    for ours, title in ((False, "Findings that dcmgen does not report"), (True, "Findings that only dcmgen reports")):
        print(f"\n### {title}\n\n| {'' if ours else 'validator | '}finding | count | verdict |")
        print(f"|{'' if ours else '---|'}---|--:|---|")
        for each in VERDICTS:
            if judged[each] and (each.reporters == ("dcmgen",)) is ours:
                who = "" if ours else f"{each.reporters[0].replace('+', ' and ')} | "
                print(f"| {who}{each.finding} | {judged[each]} | {each.text} |")
    return missing


def compare(validator: Validator, peer: DicomValidator, paths: Iterable[Path]) -> Comparison:
    """Compare the validators on the files that all of them can read."""
    found = Comparison()
    for path in paths:
        try:
            report = validator.validate(path)
        except (DicomError, OSError):
            continue
        first, second = (dciodvfy(path), peer(path)) if report.iod else (None, None)
        if first is not None and second is not None:
            found.add(path, report, {"dciodvfy": first, "dicom-validator": second})
    return found


def main() -> None:
    """Compare the validators and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "standard", type=Path, help="folder for dicom-validator: 2025e/docbook/part03.xml …, editions.json"
    )
    parser.add_argument("--classes", action="store_true", help="list all classes of disagreement with an example")
    parser.add_argument("files", type=Path, nargs="*", help="files; by default, those of the corpus and of pydicom")
    options = parser.parse_args()
    paths = options.files or [*corpus_files(), *pydicom_files()]
    found = compare(Validator(), DicomValidator(options.standard), paths)
    print_kinds(found)
    if options.classes:
        for reporters, kind, names, count, example in found.described():
            print(f"{reporters} | {kind} | {names} | {count} | {example[:230]}")
    if missing := print_verdicts(found):
        print("\nwithout a verdict:", *missing, sep="\n")
        raise SystemExit(1)


if __name__ == "__main__":
    main()
