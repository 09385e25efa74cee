"""Examples of all IODs, judged by dcmgen and by two versions of dciodvfy.

    python -m benchmarks.examples             print a table
    python -m benchmarks.examples --write     also write docs/examples.md

`examples.toml` records the SOP Classes that dciodvfy does not know, and its errors that contradict the standard.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from os import cpu_count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from dcmgen import create
from dcmgen.create.examples.images import LOOKS
from dcmgen.create.examples.waveforms import SIGNALS
from dcmgen.dictionary import uid_entry
from dcmgen.model.iod import IOD
from tests.create.judges import VERSIONS, errors_of, validators

RECORDS = Path(__file__).with_name("examples.toml")
PAGE = Path(__file__).resolve().parent.parent / "docs" / "examples.md"

UNKNOWN = "unknown SOP Class"
"""Finding of dciodvfy on a SOP Class that it does not know."""

_MODALITIES = {"ct": "CT Image", "mr": "MR Image", "pet": "Positron Emission Tomography Image"}
"""IODs of images with one frame for which `image_series` refers to another function."""

BUILDERS: dict[str, tuple[str, ...]] = {
    **{name: (iod,) for name, iod in _MODALITIES.items()},
    "image_series": tuple(
        iod
        for iod, look in LOOKS.items()
        if not look.frames and look.photometric != "PALETTE COLOR" and iod not in _MODALITIES.values()
    ),
    "secondary_capture": (
        "Secondary Capture Image",
        "Multi-frame Grayscale Byte Secondary Capture Image",
        "Multi-frame Grayscale Word Secondary Capture Image",
        "Multi-frame Single Bit Secondary Capture Image",
        "Multi-frame True Color Secondary Capture Image",
    ),
    "screenshot": ("Secondary Capture Image",),
    "enhanced": ("Enhanced CT Image", "Enhanced MR Image", "Enhanced PET Image"),
    "legacy_converted": (
        "Legacy Converted Enhanced CT Image",
        "Legacy Converted Enhanced MR Image",
        "Legacy Converted Enhanced PET Image",
    ),
    "split": ("CT Image", "MR Image", "Positron Emission Tomography Image"),
    "segmentation": ("Segmentation",),
    "parametric_map": ("Parametric Map",),
    "real_world_value_mapping": ("Real World Value Mapping",),
    "report": ("Basic Text SR", "Enhanced SR", "Comprehensive SR", "Comprehensive 3D SR", "Extensible SR"),
    "measurements": ("Enhanced SR", "Comprehensive SR", "Comprehensive 3D SR"),
    "key_objects": ("Key Object Selection Document",),
    "structure_set": ("RT Structure Set",),
    "dose": ("RT Dose",),
    "registration": ("Spatial Registration",),
    "deformable_registration": ("Deformable Spatial Registration",),
    "presentation_state": (
        "Grayscale Softcopy Presentation State",
        "Color Softcopy Presentation State",
        "Pseudo-color Softcopy Presentation State",
        "Variable Modality LUT Softcopy Presentation State",
    ),
    "blending": ("Blending Softcopy Presentation State",),
    "document": ("Encapsulated CDA", "Encapsulated MTL", "Encapsulated OBJ", "Encapsulated PDF", "Encapsulated STL"),
    "ecg": ("12-Lead ECG", "Ambulatory ECG", "General 32-bit ECG", "General ECG"),
    "waveform": tuple(SIGNALS),
    "video": ("Video Endoscopic Image", "Video Microscopic Image", "Video Photographic Image"),
    "whole_slide": ("VL Whole Slide Microscopy Image",),
    "bulk_annotations": ("Microscopy Bulk Simple Annotations",),
}
"""Names of the IODs of the objects that a function of `dcmgen.create` makes, by the name of the function."""

_ERROR = re.compile(r"Error - (?:<(?:[^>]*/)?(\w+)\([^>]*> - )?(.*)")


class Finding(NamedTuple):
    """An error of dciodvfy."""

    version: str
    sop_class: str
    message: str


def examples() -> Iterator[tuple[str, str, IOD]]:
    """Yield the name of the IOD, the name of the SOP Class, and an example of each Storage SOP Class."""
    for iod, kind in create.iods().items():
        for uid in kind.sop_classes:
            yield iod, sop_class_name(uid), create.example(uid)


def sop_class_name(uid: str) -> str:
    """Return the name of a SOP Class without the word "Storage"."""
    entry = uid_entry(uid)
    return entry[0].replace(" Storage", "") if entry else uid


def findings(version: str, files: dict[str, Path]) -> set[Finding]:
    """Return the errors of dciodvfy.

    Parameters
    ----------
    version : str
        Version of dciodvfy.
    files : dict of str to Path
        Files by the name of their SOP Class.
    """

    def judge(item: tuple[str, Path]) -> set[Finding]:
        return {Finding(version, item[0], _message(line)) for line in errors_of(version, item[1])}

    with ThreadPoolExecutor(cpu_count()) as pool:
        return set().union(*pool.map(judge, files.items()))


def _message(line: str) -> str:
    """Return the keyword of the attribute and the message, without values and Modules."""
    if "Information Object Not found" in line:
        return UNKNOWN
    match = _ERROR.match(line)
    assert match is not None, line
    text = re.split(r" - Module=| Module=| = <", match[2])[0].strip()
    return f"{match[1]}: {text}" if match[1] else text


def recorded() -> set[Finding]:
    """Return the errors of dciodvfy that are recorded with a reason."""
    known = tomllib.loads(RECORDS.read_text("utf-8"))
    found = {Finding(version, name, UNKNOWN) for version, names in known["unknown"].items() for name in names}
    for record in known["record"]:
        for version in record.get("versions", VERSIONS):
            for name in record["sop_classes"]:
                found |= {Finding(version, name, message) for message in record["messages"]}
    return found


def save(made: dict[str, IOD], folder: Path) -> dict[str, Path]:
    """Write examples to a folder and return the files by the name of their SOP Class."""
    files = {name: folder / f"{number:03}.dcm" for number, name in enumerate(made)}
    for name, path in files.items():
        made[name].save_as(path)
    return files


def page(errors: Iterable[Finding]) -> str:
    """Return the documentation page with the table of IODs.

    Parameters
    ----------
    errors : iterable of Finding
        The errors of dciodvfy.
    """
    rows = [
        f"| {iod} | `{kind.__name__}` | {', '.join(map(sop_class_name, kind.sop_classes))} | {_builders(iod)} |"
        for iod, kind in create.iods().items()
    ]
    head, _, _ = PAGE.read_text("utf-8").partition("## All IODs")
    counts = "\n".join(f"| {name} | {ok} | {wrong} | {unknown} |" for name, ok, wrong, unknown in _counts(errors))
    return (
        f"{head}## All IODs\n\n| Validator | no errors | errors that contradict the standard | unknown SOP Classes |\n"
        f"| --- | ---: | ---: | ---: |\n{counts}\n\n| IOD | Class | SOP Classes | Function |\n| --- | --- | --- | --- |\n"
        + "\n".join(rows)
        + "\n"
    )


def _builders(iod: str) -> str:
    """Return the functions that make objects of an IOD."""
    return ", ".join(f"`{name}`" for name, iods in BUILDERS.items() if iod in iods)


def _counts(errors: Iterable[Finding]) -> list[tuple[str, int, int, int]]:
    """Return the numbers of SOP Classes without errors, with errors, and that a validator does not know."""
    total = sum(len(kind.sop_classes) for kind in create.iods().values())
    found = []
    for version in ("dcmgen", *VERSIONS):
        wrong = {each.sop_class for each in errors if each.version == version and each.message != UNKNOWN}
        unknown = {each.sop_class for each in errors if each.version == version and each.message == UNKNOWN}
        name = version if version == "dcmgen" else f"dciodvfy of {version}"
        found.append((name, total - len(wrong | unknown), len(wrong), len(unknown)))
    return found


def main() -> None:
    """Print the errors of each validator, and write the documentation page with ``--write``."""
    created = list(examples())
    with TemporaryDirectory() as folder:
        files = save({name: made for _, name, made in created}, Path(folder))
        errors = set().union(*(findings(version, files) for version in validators()))
    for iod, name, made in created:
        errors |= {Finding("dcmgen", name, each.message) for each in made.validate().errors}
        counts = [sum(each[:2] == (version, name) for each in errors) for version in ("dcmgen", *VERSIONS)]
        if any(counts):
            print(f"{iod:60} {name:70} {counts[0]:3} {counts[1]:3} {counts[2]:3}")
    known = recorded()
    for title, found in (("not recorded", errors - known), ("recorded, but not found", known - errors)):
        for each in sorted(found):
            print(f"{title}: {each.version} {each.sop_class}: {each.message}")
    for row in _counts(errors):
        print("{:25} {:4} without errors, {:3} with errors, {:3} unknown".format(*row))
    if "--write" in sys.argv:
        PAGE.write_text(page(errors), "utf-8")


if __name__ == "__main__":
    main()
