"""De-identify a folder with one program, in the Python environment that contains it.

    python benchmarks/deidentification_peers.py PROGRAM SOURCE TARGET

Each file of SOURCE is written to TARGET with the same name. A file that the program refuses is not written. The last line
of the output is the processor time in seconds. `benchmarks.deidentification` calls this script; it imports nothing of
dcmgen unless the program is dcmgen.
"""

from __future__ import annotations

import contextlib
import resource
import shutil
import subprocess
import sys
import warnings
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

Work = Callable[[Path, Path], object]
"""Writes a de-identified copy of a file."""


def dcmgen() -> Work:
    """Return the work of dcmgen: the basic profile, and the search for removed values that `deidentify_files` does."""
    from dcmgen import dcmread
    from dcmgen.deidentify import Deidentifier, find_leaks

    deidentifier = Deidentifier(key="the key of the benchmark", burned_in="keep", documents="replace")

    def work(source: Path, target: Path) -> None:
        found = deidentifier.run(dcmread(source))
        found.dataset.save_as(target)
        if find_leaks(target.read_bytes(), found.removed):
            target.unlink()
            raise ValueError("the result contains removed values")

    return work


def dicognito() -> Work:
    """Return the work of dicognito with its defaults."""
    import pydicom
    from dicognito.anonymizer import Anonymizer  # type: ignore[import-not-found]

    anonymizer = Anonymizer(seed="the seed of the benchmark")

    def work(source: Path, target: Path) -> None:
        ds = pydicom.dcmread(source)
        anonymizer.anonymize(ds)
        ds.save_as(target)

    return work


def deid() -> Work:
    """Return the work of deid with its default recipe, and without private elements."""
    from deid.config import DeidRecipe  # type: ignore[import-not-found]
    from deid.dicom import replace_identifiers  # type: ignore[import-not-found]

    recipe = DeidRecipe()
    values = {"entity_timestamp": "", "item_timestamp": "", "entity_id": "patient", "item_id": "item"}

    def work(source: Path, target: Path) -> None:
        (made,) = replace_identifiers(
            [str(source)], ids={str(source): dict(values)}, deid=recipe, save=False, remove_private=True, force=False
        )
        made.save_as(target)

    return work


def dicom_anonymizer() -> Work:
    """Return the work of dicom-anonymizer with the rules of its newest edition of the standard."""
    from dicomanonymizer.simpledicomanonymizer import (  # type: ignore[import-not-found]
        anonymize_dicom_file,
        initialize_actions,
    )

    def rules() -> Any:
        return initialize_actions("dicomfields_2026c")

    return lambda source, target: anonymize_dicom_file(str(source), str(target), base_rules_gen=rules)


def dcm_anonymizer() -> Work:
    """Return the work of dcm-anonymizer with its defaults."""
    from dcm_anon.pipeline import UIDMapper, anonymize_file  # type: ignore[import-not-found]

    mapper = UIDMapper("the salt of the benchmark")
    return lambda source, target: anonymize_file(source, target, mapper)


def dcmanon() -> Work:
    """Return the work of dcmanon with its defaults."""
    from dcmanon import Anonymizer  # type: ignore[import-not-found]

    anonymizer = Anonymizer()
    return lambda source, target: target.write_bytes(anonymizer.anonymize(str(source)))


def idiscore() -> Work:
    """Return the work of idiscore: the basic profile, without its checks of pixels, which refuse most images."""
    import pydicom
    from idiscore.core import Core, Profile  # type: ignore[import-not-found]
    from idiscore.defaults import get_dicom_rule_sets  # type: ignore[import-not-found]

    core = Core(profile=Profile([get_dicom_rule_sets().basic_profile]))
    return lambda source, target: core.deidentify(pydicom.dcmread(source)).save_as(target)


PACKAGES: dict[str, tuple[str, Callable[[], Work]]] = {
    "dcmgen": ("dcmgen", dcmgen),
    "dicognito": ("dicognito", dicognito),
    "deid": ("deid", deid),
    "dicom-anonymizer": ("dicomanonymizer", dicom_anonymizer),
    "dcm-anonymizer": ("dcm_anon", dcm_anonymizer),
    "dcmanon": ("dcmanon", dcmanon),
    "idiscore": ("idiscore", idiscore),
}
"""Distribution → package, and the function that returns its work."""


def dcmodify(source: Path, target: Path) -> None:
    """De-identify with dcmodify: one command that applies the actions of PS3.15 Table E.1-1."""
    from dcmgen.deidentify.data.actions import ELEMENTS
    from dcmgen.dictionary import vr_of

    command = ["dcmodify", "-q", "-nb", "-ie", "-imt", "-ep", "-gst", "-gse", "-gin"]
    for tag, (action, _) in ELEMENTS.items():
        name = f"({tag >> 16:04X},{tag & 0xFFFF:04X})"
        if action.startswith("X") or vr_of(tag) == "SQ":
            command += ["-ea", name]
        elif action.startswith(("Z", "D")):
            command += ["-ma", f"{name}="]
    for path in sorted(source.iterdir()):
        shutil.copy(path, target)
        if subprocess.run([*command, target / path.name], capture_output=True, check=False).returncode:
            (target / path.name).unlink()


def gdcmanon(source: Path, target: Path) -> None:
    """De-identify with gdcmanon: a folder at once, so that UIDs are consistent, of the files that it accepts."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        key, certificate = folder / "key.pem", folder / "certificate.pem"
        request = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=benchmark", "-days", "2"]
        subprocess.run([*request, "-keyout", key, "-out", certificate], capture_output=True, check=True)
        accepted = folder / "accepted"
        accepted.mkdir()
        for path in sorted(source.iterdir()):
            one: list[str | Path] = ["gdcmanon", "-c", certificate, "-i", path, "-o", folder / "one.dcm"]
            if not subprocess.run(one, capture_output=True, check=False).returncode:
                shutil.copy(path, accepted)
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        every: list[str | Path] = ["gdcmanon", "-c", certificate, "-r", "--continue", "-i", accepted, "-o", target]
        subprocess.run(every, capture_output=True, check=False)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        print(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


PROGRAMS: dict[str, Callable[[Path, Path], None]] = {"gdcmanon": gdcmanon, "dcmodify": dcmodify}


def seconds() -> float:
    """Return the processor time of this process and its children."""
    found = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in found)


def main() -> None:
    """De-identify the files, or without a folder print the version of the program; exit code 3 if it is missing."""
    name, *folders = sys.argv[1:]
    if not folders:
        try:
            print(version(name))
        except PackageNotFoundError:
            sys.exit(3)
        return
    source, target = map(Path, folders)
    warnings.simplefilter("ignore")
    if name in PROGRAMS:
        start = seconds()
        PROGRAMS[name](source, target)
        if name != "gdcmanon":
            print(seconds() - start)
        return
    work = PACKAGES[name][1]()
    start = seconds()
    for path in sorted(source.iterdir()):
        try:
            with contextlib.redirect_stdout(sys.stderr):
                work(path, target / path.name)
        except (Exception, SystemExit) as error:  # what a peer raises for a file that it refuses
            (target / path.name).unlink(missing_ok=True)
            print(f"refused {path.name}: {type(error).__name__}: {error}"[:300], file=sys.stderr)
    print(seconds() - start)


if __name__ == "__main__":
    main()
