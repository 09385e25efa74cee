"""Caches of a validator: they never change a report, have a maximum size, and are not shared with other validators."""

from __future__ import annotations

import ast
import pickle
import random
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path

import pytest

import dcmgen
from dcmgen import Dataset, dcmread, examples
from dcmgen.dataset import add_private_dictionary
from dcmgen.errors import DicomError
from dcmgen.uid import ImplicitVRLittleEndian
from dcmgen.validation import Report, Validator, caches, memory, plan, validate_paths
from dcmgen.validation.caches import BoundedSet
from dcmgen.validation.validator import shared_validator
from tests.data import corpus_files, pydicom_files

EXAMPLES = ("ct", "mr", "rt_plan", "rt_dose", "rt_ss", "rgb_color", "palette_color", "overlay")
VARIANTS = 12


@pytest.fixture
def again(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Return a list that records for each validation whether an earlier one was reused."""
    outcomes: list[bool] = []
    original = memory.Memory._again

    def noted(*args: object) -> Report | None:
        report = original(*args)  # type: ignore[arg-type]
        outcomes.append(report is not None)
        return report

    monkeypatch.setattr(memory.Memory, "_again", noted)
    return outcomes


def both(path: Path, validator: Validator) -> tuple[Report | None, Report | None]:
    """Return the reports of a validator with caches and of a new one; None if the file cannot be read."""
    found: list[Report | None] = []
    for call in (lambda: validator.validate(path), lambda: Validator().validate(dcmread(path))):
        try:
            found.append(call())
        except DicomError:
            found.append(None)
    return found[0], found[1]


def patched(data: bytes, places: list[tuple[int, int]], chance: random.Random) -> bytes:
    """Return a copy of a file with one changed value, or with a few changed bytes at random positions."""
    copy = bytearray(data)
    if places and chance.random() < 0.8:
        start, length = chance.choice(places)
        kind = chance.choice(("digit", "letter", "empty", "foreign", "any"))
        place = start + chance.randrange(length)
        if kind == "empty":
            copy[start : start + length] = b" " * length
        elif kind == "digit":
            digits = [i for i in range(start, start + length) if copy[i : i + 1].isdigit()] or [place]
            copy[chance.choice(digits)] = chance.choice(b"0123456789")
        else:
            copy[place] = {"letter": chance.choice(b"ABCLR"), "foreign": 0xE9, "any": chance.randrange(256)}[kind]
    else:
        for _ in range(chance.randint(1, 3)):
            copy[chance.randrange(132, min(len(copy), 1 << 14))] = chance.randrange(256)
    return bytes(copy)


def values(path: Path) -> list[tuple[int, int]]:
    """Return the positions of the values at the first level of a file."""
    dataset = dcmread(path)
    meta = dataset.file_meta
    found = []
    for level in (dataset, meta):
        for tag, entry in level._raw.items():
            source, offset, length = level._source.span(tag, entry)  # type: ignore[union-attr]
            if 0 < length < 200:
                found.append((source.context.base + offset, length))
    return found


def check(path: Path, folder: Path, variants: int) -> None:
    """Validate a file and changed copies of it with and without caches."""
    chance = random.Random(path.name)
    data = path.read_bytes()
    if len(data) < 200:
        return
    copy = folder / "copy.dcm"
    copy.write_bytes(data)
    validator = Validator()
    first = both(copy, validator)
    assert first[0] == first[1]
    places = values(path) if first[0] is not None else []
    for _ in range(variants):
        copy.write_bytes(patched(data, places, chance))
        with_it, without = both(copy, validator)
        assert with_it == without


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.filterwarnings("ignore")
def test_examples(name: str, tmp_path: Path, again: list[bool]) -> None:
    check(examples.get_path(name), tmp_path, 40)
    assert sum(again) > 4
    assert not all(again)


@pytest.mark.parametrize("path", [*corpus_files(), *pydicom_files()][::3], ids=lambda p: p.name)
@pytest.mark.filterwarnings("ignore")
def test_real_files(path: Path, tmp_path: Path) -> None:
    check(path, tmp_path, VARIANTS)


@pytest.mark.filterwarnings("ignore")
def test_series(ct: Dataset, tmp_path: Path, again: list[bool]) -> None:
    """Files of a series that differ in irrelevant values reuse results; an error in one of them is still found."""
    expected = [[], [], [], ["meta.sop-instance"], ["uid.distinct"], ["vr.DS.form"], ["window.width"], []]
    ct.WindowCenter, ct.WindowWidth = 40, 400
    validator = Validator()
    for number, kinds in enumerate(expected):
        ct.SOPInstanceUID = ct.file_meta.MediaStorageSOPInstanceUID = f"2.25.{10**number}"
        ct.ImagePositionPatient = [0, 0, number * 2.5]
        ct.InstanceNumber = ct.SmallestImagePixelValue = number
        ct.WindowWidth = 0 if "window.width" in kinds else 400 + number
        if "uid.distinct" in kinds:
            ct.SOPInstanceUID = ct.file_meta.MediaStorageSOPInstanceUID = ct.SeriesInstanceUID
        path = tmp_path / f"{number}.dcm"
        ct.save_as(path)
        data = path.read_bytes()
        if "meta.sop-instance" in kinds:
            data = data.replace(ct.SOPInstanceUID.encode(), b"2.25.9999", 1)
        if "vr.DS.form" in kinds:
            data = data.replace(b"0\\0\\12.5", b"0\\0\\12,5")
        path.write_bytes(data)
        report, without = both(path, validator)
        assert report is not None
        assert report == without
        assert sorted({f.kind for f in report.errors}) == kinds
        assert report.source == str(path)
        assert report.sop_instance == ct.SOPInstanceUID
    assert 0 < again.count(True) < len(expected)


def test_a_private_creator_determines_the_vr_of_other_elements(tmp_path: Path) -> None:
    """With Implicit VR, the same bytes are a valid text of one creator, and not a valid code string of another."""
    add_private_dictionary("GAPS TEXT", {(0x0029, 0x01): ("LO", "1", "Text")})
    add_private_dictionary("GAPS CODE", {(0x0029, 0x01): ("CS", "1", "Code")})
    validator = Validator()
    path = tmp_path / "a.dcm"
    for creator, comments in (("TEXT", ""), ("TEXT", "a"), ("CODE", "a"), ("TEXT", "a"), ("CODE", "")):
        ds = Dataset(SOPClassUID="1.2.840.10008.5.1.4.1.1.2", SOPInstanceUID="1.2.3")
        if comments:  # another shape; the validator knows the creator already
            ds.ImageComments = comments
        ds.private_block(0x0029, f"GAPS {creator}", create=True).add_new(1, "LO", "text")
        ds.save_as(path, transfer_syntax=ImplicitVRLittleEndian)
        report, without = both(path, validator)
        assert report == without
        assert report is not None
        kinds = [f.kind for f in report if f.tag == "(0029,1001)"]
        assert kinds == ([] if creator == "TEXT" else ["vr.CS.characters"])


def test_bugs_are_reported(ct: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    validator = Validator()
    for number in range(3):
        ct.InstanceNumber = number
        ct.save_as(tmp_path / "a.dcm")
        if number:
            monkeypatch.setattr(f"dcmgen.validation.{'memory' if number == 1 else 'walk'}.check_element", broken)
        kinds = {f.kind for f in validator.validate(tmp_path / "a.dcm")}
        assert kinds == ({"internal-error"} if number == 2 else set())


def test_limit_and_rules_are_distinguished(tmp_path: Path, ct: Dataset) -> None:
    del ct.PatientID
    ct.save_as(tmp_path / "a.dcm")
    validator = Validator()
    assert [f.kind for f in validator.validate(tmp_path / "a.dcm").errors] == ["type-2.missing"]
    validator.rules = ("vr.*",)
    assert not validator.validate(tmp_path / "a.dcm").findings


def series(ct: Dataset, folder: Path, count: int) -> list[Path]:
    """Write files of a CT series and return their paths."""
    paths = [folder / f"{number:03}.dcm" for number in range(count)]
    for number, path in enumerate(paths):
        ct.SOPInstanceUID = ct.file_meta.MediaStorageSOPInstanceUID = f"2.25.100{number}"
        ct.InstanceNumber = number
        ct.save_as(path)
    return paths


# caches of a validator


def state(validator: Validator) -> tuple[int, int, int]:
    """Return the numbers of validations, elements and IODs in the caches of a validator."""
    return len(validator._memory), len(validator._caches.clean), len(validator._caches.plans)


def test_validators_do_not_share_caches(ct: Dataset, tmp_path: Path) -> None:
    one, other = Validator(), Validator()
    reports = [one.validate(path) for path in series(ct, tmp_path, 3)]
    assert all(state(one))
    assert state(other) == (0, 0, 0)
    before = state(one)
    assert [other.validate(path) for path in sorted(tmp_path.iterdir())] == reports
    assert state(one) == before
    iod = dcmgen.rules.iod("CT Image")
    assert one._caches.plans.of(iod) is one._caches.plans.of(iod)
    assert one._caches.plans.of(iod) is not other._caches.plans.of(iod)


def test_a_validator_does_not_see_what_another_accepted(
    ct: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ct.save_as(tmp_path / "a.dcm")
    one, other = Validator(), Validator()
    assert not one.validate(tmp_path / "a.dcm").findings
    monkeypatch.setattr("dcmgen.validation.elements.is_retired", lambda tag: True)
    monkeypatch.setattr("dcmgen.validation.walk.is_term", lambda *_: False)
    assert not one.validate(tmp_path / "a.dcm").findings  # from memory
    kinds = {f.kind for f in other.validate(tmp_path / "a.dcm")}
    assert {"retired", "term.enumerated", "term.defined"} <= kinds


def test_calls_with_the_same_options_share_a_validator(ct: Dataset, tmp_path: Path) -> None:
    (path,) = series(ct, tmp_path, 1)
    known = tmp_path / "known.toml"
    known.write_text("[[suppress]]\nrule = 'vm'\nreason = 'r'\n")
    assert shared_validator() is shared_validator(level="note", rules=None)
    assert shared_validator(rules=["vm"]) is shared_validator(rules=("vm",))
    assert shared_validator(suppress=known) is shared_validator(suppress=str(known))
    assert shared_validator() is not shared_validator(suppress=known)
    known.write_text("[[suppress]]\nrule = 'retired'\nreason = 'r'\n")
    (entry,) = shared_validator(suppress=known).suppressions.entries  # type: ignore[union-attr]
    assert entry.rule == "retired"
    dcmgen.validate(path, level="error")
    assert all(state(shared_validator(level="error")))


def test_a_validator_is_pickled_without_caches(ct: Dataset, tmp_path: Path) -> None:
    paths = series(ct, tmp_path, 3)
    validator = Validator(rules=["type-*", "vm"], limit=3)
    fresh = len(pickle.dumps(validator))
    for path in paths:
        validator.validate(path)
    data = pickle.dumps(validator)
    assert len(data) == fresh
    received = pickle.loads(data)
    assert (received.rules, received.limit, received.level) == (("type-*", "vm"), 3, "note")
    assert received is pickle.loads(data)
    assert received is not validator


def _state_of_the_process(options: dict[str, object]) -> tuple[int, int, int]:
    return state(shared_validator(**options))  # type: ignore[arg-type]


def test_a_process_uses_one_validator_for_all_tasks(ct: Dataset, tmp_path: Path) -> None:
    paths = series(ct, tmp_path, 40)  # more than one task
    options: dict[str, object] = {"rules": ("type-*", "vr.*")}
    with ProcessPoolExecutor(1) as pool:
        reports = [report for _, report in validate_paths([tmp_path], executor=pool, **options)]
        memories, clean, plans = pool.submit(_state_of_the_process, options).result()
    assert reports == [Validator(**options).validate(path) for path in paths]  # type: ignore[arg-type]
    assert (memories, plans) == (1, 1)
    assert clean > 20


@pytest.mark.filterwarnings("ignore")
def test_threads_agree_with_one_thread(ct: Dataset, tmp_path: Path) -> None:
    paths = series(ct, tmp_path, 60)
    paths += [examples.get_path(name) for name in EXAMPLES]
    alone = [Validator().validate(dcmread(path)) for path in paths]
    validator = Validator()
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(validator.validate, paths)) == alone


# bounds


def test_memory_is_bounded(tmp_path: Path, ct: Dataset, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "MOST_SHAPES", 2)
    validator = Validator()
    for keyword in ("ImageComments", "StationName", "ProtocolName", "StudyDescription"):
        setattr(ct, keyword, "A")
        ct.save_as(tmp_path / "a.dcm")
        validator.validate(tmp_path / "a.dcm")
        assert 0 < len(validator._memory) <= 2


def test_validations_of_one_shape_are_bounded(tmp_path: Path, ct: Dataset, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "MOST_OF_A_SHAPE", 3)
    validator = Validator()
    for number in range(6):
        ct.Rows, ct.Columns = 2 ** (number % 2), 2 + number // 2  # the rules of the tables use both
        ct.PixelData = bytes(8)
        ct.ImageType = ["ORIGINAL", "PRIMARY", "AXIAL", f"X{number}"]
        ct.save_as(tmp_path / "a.dcm")
        validator.validate(tmp_path / "a.dcm")
        assert len(validator._memory) == min(number + 1, 3)


def test_clean_elements_are_bounded(tmp_path: Path, ct: Dataset, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(caches, "MOST_CLEAN", 10)
    ct.save_as(tmp_path / "a.dcm")
    validator = Validator()
    assert not validator.validate(tmp_path / "a.dcm").findings
    assert 0 < len(validator._caches.clean) <= 10


def test_a_full_bounded_set_is_cleared() -> None:
    members: BoundedSet[int] = BoundedSet(3)
    for number in range(4):
        members.add(number)
    assert members == {3}
    assert len(members) == 1


def test_requirements_by_modules_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plan, "MOST_LEVELS", 4)
    made = plan.Plan(dcmgen.rules.iod("CT Image"))
    for number in range(10):
        level = made.level((0, number))
        assert made.level((0, number)) is level
        assert len(made._levels) <= 4


# caches of the process

OF_THE_PROCESS = {
    "coded._meanings": "the codes do not change",
    "coded._similar": "a suggestion depends on the name of a coding scheme",
    "codes.members": "the context groups do not change",
    "conditions.compile": "a condition depends on its expression",
    "consistency.text_rules": "rules are declared once",
    "consistency.general._one_frame": "a fact of the standard",
    "consistency.image_type._listed": "a fact of the standard",
    "reports.suppress._pattern": "an expression depends on its text",
    "templates.plan.root_of": "a template is a fact of the standard; what it keeps about content items is bounded",
    "validator._shared": "the validators of the functions; each has separate caches",
    "wording.describe": "a description depends on its expression",
}
"""Caches that do not belong to a validator, with the reason."""


def test_the_process_has_no_other_caches() -> None:
    """No other module contains a cached function, or an empty container that can be filled."""
    root = Path(dcmgen.__file__).parent / "validation"
    found = []
    for path in sorted(root.rglob("*.py")):
        module = ".".join(path.relative_to(root).with_suffix("").parts).removesuffix("__init__").rstrip(".")
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef) and any("cache" in ast.unparse(d) for d in node.decorator_list):
                found.append(f"{module}.{node.name}")
            elif isinstance(node, (ast.Assign, ast.AnnAssign)) and node.value is not None and _is_empty(node.value):
                found.append(f"{module}.{ast.unparse(node)}")
    assert sorted(found) == sorted(OF_THE_PROCESS)


def _is_empty(value: ast.expr) -> bool:
    if isinstance(value, ast.Call):
        name = ast.unparse(value.func).rpartition(".")[2]
        return name in ("Plans", "Caches", "Memory", "defaultdict", "OrderedDict", "Counter") or (
            name in ("dict", "set", "list") and not value.args and not value.keywords
        )
    return isinstance(value, (ast.Dict, ast.List)) and not (value.keys if isinstance(value, ast.Dict) else value.elts)
