"""De-identification by dcmgen and other programs, on the same files.

    python -m benchmarks.deidentification [--python INTERPRETER …] [--only PROGRAM …] [--write]

The files are those of the corpus and of pydicom up to 1 MB, the examples of all IODs, which refer to each other, and
objects with a value for every attribute of PS3.15 Table E.1-1 that their IOD contains. Every program applies the basic
profile or the rules that are its default. The results are read with pydicom, not with dcmgen, and compared with the
sources. A program that is not installed is left out; other interpreters, such as those of environments with dicognito,
deid, dicom-anonymizer, dcm-anonymizer, dcmanon and idiscore, are passed with ``--python``. With ``--write``, the rows
are written to the table of docs/deidentification.md. With ``--details``, the elements, references and files that were counted are listed.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import pydicom

from benchmarks import deidentification_peers as peers
from dcmgen import create, dcmread
from dcmgen.deidentify.data.actions import ELEMENTS
from dcmgen.deidentify.options import listed
from dcmgen.dictionary import keyword_for_tag, vr_of
from dcmgen.errors import DicomError
from tests.create.judges import VERSIONS, errors_of
from tests.data import corpus_files, pydicom_files

PAGE = Path(__file__).resolve().parent.parent / "docs" / "deidentification.md"
BEGIN, END = "<!-- table of benchmarks/deidentification.py -->", "<!-- end of the table -->"
LARGEST = 1_000_000
FILLED = (
    "CT Image", "MR Image", "Ultrasound Image", "Digital X-Ray Image", "Enhanced CT Image", "Segmentation",
    "RT Plan", "RT Structure Set", "Comprehensive SR", "VL Photographic Image", "12-Lead ECG", "Encapsulated PDF",
)  # fmt: skip
"""IODs of the objects with a value for every attribute."""
VALUES: dict[str, Any] = {
    "AE": "SECRETAE", "AS": "077Y", "CS": "SECRETCS", "DA": "19771107", "DS": "77.25", "DT": "19771107101112",
    "IS": "7717", "LO": "Secret LO", "LT": "Secret LT", "PN": "Secretname^Given", "SH": "Secret SH", "ST": "Secret ST",
    "TM": "101112", "UC": "Secret UC", "UI": "1.2.3.4.7717", "UR": "http://secret.example", "UT": "Secret UT",
}  # fmt: skip
"""Value by VR of the attributes that are added."""
TEXTS = {"LO", "LT", "PN", "SH", "ST", "UC", "UR", "UT"}
DIRECT = ("PatientID", "OtherPatientIDs", "AccessionNumber", "PatientBirthDate", "PatientAddress", "IssuerOfPatientID")
"""Attributes that identify a patient; their values must not occur in any byte, and neither must names and UIDs."""
DUMMIES = {"anonymized", "anonymous", "anonymous1", "removed", "unknown", "19000101"}
"""Values of sources that were de-identified before."""
OWNERS = ("SOPInstanceUID", "StudyInstanceUID", "SeriesInstanceUID", "FrameOfReferenceUID")
"""Attributes of objects to which others refer."""
META, SOP_CLASS = 0x0002_0000, 0x0008_0016
MEDIA, INSTANCE = ((META, 0), (0x0002_0003, 0)), ((0x0008_0018, 0),)
"""Paths of Media Storage SOP Instance UID and SOP Instance UID."""
PathOf = tuple[tuple[int, int], ...]
"""Tags and numbers of the items that contain an element, and its own tag with 0."""


Errors = tuple[int, int | None]
"""Numbers of errors that dcmgen and dciodvfy find; None if dciodvfy does not know the IOD or stops."""


class Outcome:
    """What was counted for one program."""

    def __init__(self) -> None:
        self.written = self.refused = self.unreadable = 0
        self.seconds = 0.0
        self.counts: Counter[str] = Counter()
        self.details: dict[str, Counter[str]] = defaultdict(Counter)

    def count(self, what: str, detail: str) -> None:
        """Count something, and remember what it was."""
        self.counts[what] += 1
        self.details[what][detail] += 1


class Source(NamedTuple):
    """A file as pydicom and the validators see it."""

    elements: dict[PathOf, Any]
    errors: Errors | None


# -- files ----------------------------------------------------------------------------------------------------------


def make_files(folder: Path) -> None:
    """Write the files to a folder."""
    seen: set[bytes] = set()
    for path in [*corpus_files(), *pydicom_files()]:
        if path.stat().st_size > LARGEST or (data := path.read_bytes()) in seen:
            continue
        seen.add(data)
        (folder / f"{'p' if 'test_files' in path.parts else 'c'}-{path.stem}{len(seen)}.dcm").write_bytes(data)
    for name in create.iods():
        ds = create.example(name)
        path = folder / f"e-{name.replace('/', ' ')}.dcm"
        ds.save_as(path)
        identify(path)
    for name in FILLED:
        fill(create.example(name, seed=1), folder / f"f-{name}.dcm")
    for path in list(folder.iterdir()):
        try:
            usable = ((SOP_CLASS, 0),) in dict(elements(pydicom.dcmread(path, force=True)))
        except Exception:  # pydicom raises errors of many kinds for damaged files
            usable = False
        if not usable:
            path.unlink()


def identify(path: Path) -> None:
    """Replace the names and identifiers of an example by others that do not occur by chance."""
    ds = pydicom.dcmread(path)
    for element_path, element in list(elements(ds)):
        keyword = keyword_for_tag(element_path[-1][0])
        if element.VR == "PN" and texts(element):
            element.value = "Quuxington^Dorothea"
        elif keyword in DIRECT and texts(element):
            element.value = "19520817" if element.VR == "DA" else "QX-471100"
    ds.save_as(path)


def fill(example: Any, path: Path) -> None:
    """Write an object with a value for every attribute of PS3.15 Table E.1-1 that its IOD contains."""
    example.save_as(path)
    ds = pydicom.dcmread(path)
    for tag in {field.tag for field in type(example).fields().values()}.intersection(ELEMENTS):
        if tag not in ds and (vr := vr_of(tag)) in VALUES:
            ds.add_new(tag, vr, VALUES[vr])
    ds.private_block(0x0009, "SECRET MAKER", create=True).add_new(0x01, "LO", "Secret private")
    ds.save_as(path)
    identify(path)


def elements(ds: Any, path: PathOf = ()) -> Iterator[tuple[PathOf, Any]]:
    """Yield the elements that pydicom finds, at every depth, with those of the File Meta Information."""
    if not path:
        yield from elements(getattr(ds, "file_meta", None) or pydicom.Dataset(), ((META, 0),))
    for tag in list(ds.keys()):
        element = ds[tag]
        yield (*path, (int(tag), 0)), element
        if element.VR == "SQ":
            for number, item in enumerate(element.value or (), 1):
                yield from elements(item, (*path, (int(tag), number)))


def texts(element: Any) -> list[str]:
    """Return the values of an element as texts, without padding."""
    value = element.value
    if value is None or element.VR == "SQ":
        return []
    every = value if isinstance(value, (list, tuple)) or type(value).__name__ == "MultiValue" else [value]
    return [text for each in every if (text := str(each).strip(" \0"))]


def name_of(path: PathOf) -> str:
    """Return a path as keywords."""
    return ".".join(keyword_for_tag(tag) or f"{tag:08X}" for tag, _ in path)


# -- judges ---------------------------------------------------------------------------------------------------------


def judge_elements(source: dict[PathOf, Any], made: dict[PathOf, Any], out: Outcome) -> None:
    """Count elements of PS3.15 Table E.1-1, and private elements, that have a value of the source."""
    for path, element in source.items():
        tag = path[-1][0]
        if path not in made or path[0][0] == META:
            continue
        old, new = texts(element), texts(made[path])
        if tag & 0x10000:
            if tag & 0xFFFF >= 0x1000 and (new or made[path].VR == "SQ"):
                out.count("private", name_of(path))
            continue
        row = listed(tag)
        if row is not None and element.VR == "SQ" and row[0] == "X" and len(made[path].value or ()):
            out.count("left", name_of(path))
        protected = row is not None or (element.VR in TEXTS and in_content(path))
        if protected and any(is_secret(each) for each in set(old).intersection(new)):
            out.count("left", name_of(path))


def in_content(path: PathOf) -> bool:
    """Return whether an element contains text of a content item, which the profile replaces."""
    inside = any(tag == 0x0040_A730 for tag, _ in path[:-1])
    return inside and not any(keyword_for_tag(tag).endswith("CodeSequence") for tag, _ in path[:-1])


def is_secret(text: str) -> bool:
    """Return whether a value is more than a dummy value or a UID of the standard."""
    return not text.startswith("1.2.840.10008.") and text.strip("0.+-") != "" and text.casefold() not in DUMMIES


def judge_references(sources: dict[str, Source], made: dict[str, dict[PathOf, Any]], out: Outcome) -> None:
    """Count UIDs of objects of the set that no longer agree with the UID of the object.

    The new UID of an instance is that of its file; the new UID of a study, series or frame of reference is the one that
    most files have.
    """
    new: dict[str, Counter[str]] = defaultdict(Counter)
    for name, after in made.items():
        for keyword in OWNERS:
            path: PathOf = ((pydicom.datadict.tag_for_keyword(keyword) or 0, 0),)
            for old in texts(sources[name].elements[path]) if path in sources[name].elements else ():
                found = texts(after[path]) if path in after else []
                new[old][found[0] if found else ""] += 1
    expected = {old: found.most_common(1)[0][0] for old, found in new.items() if is_secret(old)}
    for name, after in made.items():
        media = texts(after[MEDIA]) if MEDIA in after else []
        if INSTANCE in after and (media or MEDIA in sources[name].elements) and media != texts(after[INSTANCE]):
            out.count("broken", "MediaStorageSOPInstanceUID")
        for path, element in sources[name].elements.items():
            if element.VR != "UI" or path[0][0] == META:
                continue
            for number, old in enumerate(texts(element)):
                if old not in expected:
                    continue
                if path not in after:
                    out.count("removed references", name_of(path))
                    continue
                found = texts(after[path])
                if number >= len(found) or found[number] != expected[old] or not expected[old]:
                    out.count("broken", name_of(path))


def judge_bytes(name: str, source: dict[PathOf, Any], data: bytes, out: Outcome) -> None:
    """Count names, identifiers and UIDs of the source in the bytes of the result.

    A value is not counted if the source also has it in an element that the profile keeps.
    """
    data = inflated(data)
    secrets: dict[bytes, str] = {}
    for path, element in source.items():
        keyword = keyword_for_tag(path[-1][0])
        if element.VR == "PN" and keyword:
            parts = [part for each in texts(element) for part in each.replace("=", "^").split("^")]
            parts = [part for part in parts if len(part) >= 5 and not part.isdigit() and is_secret(part)]
        elif keyword in DIRECT or keyword in OWNERS:
            parts = [each for each in texts(element) if len(each) >= 6 and is_secret(each)]
        else:
            continue
        for part in parts:
            for encoding in ("utf-8", "latin-1", "gb18030", "shift_jis", "euc_kr"):
                try:
                    secrets.setdefault(part.encode(encoding), keyword)
                except UnicodeEncodeError:
                    continue
    kept = {text for path, element in source.items() if is_common(path, element) for text in texts(element)}
    words = {word for text in kept for word in (text, *text.split())}
    for secret, keyword in secrets.items():
        if secret.decode("latin-1") in words:
            continue
        start = data.find(secret)
        while start >= 0:
            around = data[max(start - 1, 0) : start] + data[start + len(secret) : start + len(secret) + 1]
            if not any(chr(each).isalnum() and each < 128 for each in around) and around != b"..":
                around = data[max(start - 24, 0) : start + len(secret) + 8]
                out.count("leaks", f"{keyword} in {name}: {around!r}")
                break
            start = data.find(secret, start + 1)


def is_common(path: PathOf, element: Any) -> bool:
    """Return whether an element is a number, the meaning of a code or a device model, which the profile keeps."""
    return element.VR in ("IS", "DS") or keyword_for_tag(path[-1][0]) in ("CodeMeaning", "ManufacturerModelName")


def inflated(data: bytes) -> bytes:
    """Return a file with its dataset inflated, if it is deflated."""
    if data[128:132] != b"DICM" or b"1.2.840.10008.1.2.1.99" not in data[:1000]:
        return data
    end = 144 + int.from_bytes(data[140:144], "little")
    try:
        return data + zlib.decompress(data[end:], -zlib.MAX_WBITS)
    except zlib.error:
        return data


def errors(path: Path) -> Errors | None:
    """Return the errors that dcmgen and dciodvfy find; None if dcmgen cannot read the file, or dciodvfy stops."""
    try:
        ours = len(dcmread(path, force=True).validate().errors)
    except (DicomError, OSError):
        return None
    lines = errors_of(VERSIONS[1], path)
    unknown = any(reason in line for line in lines for reason in ("Information Object Not found", "Tags out of order"))
    return ours, None if unknown else len(lines)


def judge_validity(source: Errors | None, made: Errors | None, name: str, out: Outcome) -> None:
    """Count files that had no errors and have some, and files that have more errors, by dcmgen and by dciodvfy."""
    if source is None:
        return
    for judge, before, after in zip(("dcmgen", "dciodvfy"), source, made or (10**6, 10**6), strict=True):
        if before is None or after is None:
            continue
        if before == 0 < after:
            out.count(f"invalid {judge}", name)
        elif after > before:
            out.count(f"worse {judge}", name)


# -- programs -------------------------------------------------------------------------------------------------------


def installed(interpreters: Iterable[str]) -> dict[str, tuple[str, str]]:
    """Return the programs that are installed: name → interpreter and version."""
    found: dict[str, tuple[str, str]] = {}
    script = str(Path(peers.__file__))
    for name in peers.PACKAGES:
        for interpreter in interpreters:
            done = subprocess.run([interpreter, script, name], capture_output=True, text=True, check=False)
            if done.returncode == 0:
                found[name] = (interpreter, done.stdout.strip())
                break
    for name in peers.PROGRAMS:
        if shutil.which(name):
            done = subprocess.run([name, "--version"], capture_output=True, text=True, check=False)
            words = [word.lstrip("v") for word in done.stdout.split() if word.lstrip("v")[:1].isdigit()]
            found[name] = (sys.executable, words[0] if words else "")
    return found


def run(name: str, interpreter: str, sources: dict[str, Source], source: Path, target: Path) -> Outcome:
    """De-identify the files with a program, and judge the results."""
    target.mkdir()
    script = str(Path(peers.__file__))
    command = [interpreter, script, name, str(source), str(target)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    out = Outcome()
    out.seconds = float(done.stdout.split()[-1])
    for line in done.stderr.splitlines():
        if line.startswith("refused "):
            out.details["refused"][line] += 1
    made: dict[str, dict[PathOf, Any]] = {}
    for each in sources:
        path = target / each
        if not path.exists():
            out.refused += 1
            continue
        out.written += 1
        try:
            made[each] = dict(elements(pydicom.dcmread(path, force=True)))
        except Exception as error:  # pydicom raises errors of many kinds for damaged files
            out.count("unreadable", f"{each}: {error}")
    for each, after in made.items():
        judge_elements(sources[each].elements, after, out)
        judge_bytes(each, sources[each].elements, (target / each).read_bytes(), out)
    judge_references(sources, made, out)
    with ThreadPoolExecutor(2) as pool:
        found = pool.map(errors, [target / each for each in made])
        for each, after_errors in zip(made, found, strict=True):
            judge_validity(sources[each].errors, after_errors, each, out)
    return out


def row(name: str, version: str, out: Outcome) -> str:
    """Return a row of the table."""
    counts = out.counts
    cells = [
        f"{name} {version}",
        f"{out.written:,}",
        f"{counts['left']:,}",
        f"{counts['private']:,}",
        f"{counts['leaks']:,}",
        f"{counts['broken']:,}",
        f"{counts['removed references']:,}",
        f"{counts['invalid dcmgen']:,} / {counts['invalid dciodvfy']:,}",
        f"{counts['worse dcmgen']:,} / {counts['worse dciodvfy']:,}",
        f"{1000 * out.seconds / max(out.written, 1):.0f} ms",
    ]
    return f"| {' | '.join(cells)} |"


HEAD = (
    "| program | files written | attributes left | private elements left | leaks in bytes | broken UIDs "
    "| removed references | no longer valid | more errors | time |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|"
)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--python", action="append", default=[], help="another interpreter, with programs")
    parser.add_argument("--only", action="append", default=[], help="a program; all by default")
    parser.add_argument("--details", action="store_true", help="list what was counted")
    parser.add_argument("--write", action="store_true", help="write the rows to docs/deidentification.md")
    arguments = parser.parse_args()
    with TemporaryDirectory() as folder:
        source = Path(folder) / "source"
        source.mkdir()
        make_files(source)
        paths = sorted(source.iterdir())
        with ThreadPoolExecutor(2) as pool:
            found = list(pool.map(errors, paths))
        sources = {
            path.name: Source(dict(elements(pydicom.dcmread(path, force=True))), each)
            for path, each in zip(paths, found, strict=True)
        }
        print(f"{len(sources)} files:\n\n{HEAD}", flush=True)
        rows: dict[str, str] = {}
        for name, (interpreter, version) in installed([sys.executable, *arguments.python]).items():
            if arguments.only and name not in arguments.only:
                continue
            out = run(name, interpreter, sources, source, Path(folder) / name)
            rows[name] = row(name, version, out)
            print(rows[name], flush=True)
            if arguments.write:
                write(rows)
            if arguments.details:
                for what, counted in out.details.items():
                    for detail, count in counted.most_common(40):
                        print(f"    {what}: {detail} ({count})", flush=True)


def write(rows: dict[str, str]) -> None:
    """Write the table of the page; rows of other programs remain."""
    page = PAGE.read_text(encoding="utf-8")
    before, rest = page.split(BEGIN)
    table, after = rest.split(END)
    old = {line.split()[1]: line for line in table.splitlines() if line.count("|") > 3 and "-|" not in line}
    old.pop("program", None)
    lines = "\n".join([HEAD, *(old | rows).values()])
    PAGE.write_text(f"{before}{BEGIN}\n{lines}\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
