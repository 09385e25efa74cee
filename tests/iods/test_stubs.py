"""The stubs of the generated classes, which type checkers read, agree with the classes at run time and with the facts."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import import_module
from typing import Any

import pytest

from dcmgen import dictionary, rules
from dcmgen.model.fields import SQ, Field
from dcmgen.rules.expressions import parse_path
from dcmgen.validation.wording import WORDING
from generator import facts
from generator.names import class_name
from tests.data import ROOT

PACKAGES = ("iods", "items", "modules")
TYPES = ("1", "1C", "2", "2C", "3", "")
SUMMARY = re.compile(
    r"(?P<name>.+) \((?P<label>[0-9A-Fa-fx]{4},[0-9A-Fa-fx]{4})\), (?P<vr>[A-Zor ]+), VM (?P<vm>[-\w ]+?)(?:, Type (?P<type>[123]C?))?\.\n"
)


@dataclass
class Stub:
    """A class in a stub, with the classes of its constructor and of its sequence."""

    module: str
    tree: ast.Module
    node: ast.ClassDef
    others: dict[str, ast.ClassDef]

    @cached_property
    def name(self) -> str:
        return self.node.name

    @property
    def bases(self) -> list[str]:
        return [ast.unparse(base) for base in self.node.bases]

    @cached_property
    def attributes(self) -> dict[str, tuple[str, str]]:
        """Annotation and docstring by keyword."""
        found = {}
        for each, following in zip(self.node.body, [*self.node.body[1:], None], strict=True):
            if isinstance(each, ast.AnnAssign):
                assert isinstance(each.target, ast.Name)
                assert isinstance(following, ast.Expr), each.target.id
                assert isinstance(following.value, ast.Constant)
                found[each.target.id] = ast.unparse(each.annotation), str(following.value.value)
        return found

    @cached_property
    def parameters(self) -> dict[str, str]:
        """Types of the parameters of the constructor."""
        owner = self.others.get(f"_{self.name}Constructor", self.node)
        return parameters(owner, "__init__")

    @cached_property
    def run_time(self) -> Any:
        return getattr(import_module(self.module), self.name)


def parameters(owner: ast.ClassDef, method: str) -> dict[str, str]:
    (found,) = (each for each in owner.body if isinstance(each, ast.FunctionDef) and each.name == method)
    arguments = found.args
    assert [each.arg for each in arguments.posonlyargs if each.arg != "code"] == ["self"]
    assert [arguments.args, arguments.vararg, arguments.kwarg] == [[], None, None]
    assert all(isinstance(each, ast.Constant) and each.value is ... for each in arguments.kw_defaults)
    return {each.arg: ast.unparse(each.annotation) for each in arguments.kwonlyargs if each.annotation}


def parsed() -> Iterator[Stub]:
    for package in PACKAGES:
        for path in sorted((ROOT / "dcmgen" / package).glob("*.pyi")):
            if path.stem != "__init__":
                tree = ast.parse(path.read_text("utf-8"))
                classes = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}
                module = import_module(f"dcmgen.{package}.{path.stem}")
                names = {
                    name for name, each in vars(module).items() if getattr(each, "__module__", "") == module.__name__
                }
                assert names, path
                assert names <= classes.keys(), path
                yield from (Stub(module.__name__, tree, classes[name], classes) for name in names)


@cache
def stubs() -> dict[str, Stub]:
    return {stub.name: stub for stub in parsed()}


def fields(cls: Any) -> dict[str, Field[Any, Any]]:
    """Return the fields that a class declares itself."""
    return {name: field for name, field in vars(cls).items() if isinstance(field, Field)}


@cache
def literals(annotation: str) -> frozenset[str]:
    """Return the values of the literals in the text of a type."""
    if "Literal" not in annotation:
        return frozenset()
    return frozenset(
        each.value
        for node in ast.walk(ast.parse(annotation))
        if isinstance(node, ast.Subscript) and ast.unparse(node.value) == "Literal"
        for each in ast.walk(node.slice)
        if isinstance(each, ast.Constant) and isinstance(each.value, str)
    )


def test_every_module_has_a_stub() -> None:
    for package in PACKAGES:
        folder = ROOT / "dcmgen" / package
        missing = [
            path for path in folder.glob("*.py") if path.stem != "_index" and not path.with_suffix(".pyi").is_file()
        ]
        assert missing == []
        assert [path for path in folder.glob("*.pyi") if not path.with_suffix(".py").is_file()] == []


def test_bases_and_docstrings() -> None:
    for stub in stubs().values():
        bases = [base for base in stub.bases if base != f"_{stub.name}Constructor"]
        assert bases == [base.__name__ for base in stub.run_time.__bases__], stub.name
        assert ast.get_docstring(stub.node) == inspect.getdoc(stub.run_time), stub.name


def test_attributes() -> None:
    for stub in stubs().values():
        found = fields(stub.run_time)
        assert list(stub.attributes) == list(found), stub.name
        for keyword, (annotation, doc) in stub.attributes.items():
            field = found[keyword]
            assert annotation.partition("[")[0] == type(field).__name__, (stub.name, keyword)
            if isinstance(field, SQ):
                item = field.item.__name__
                sequence = "Sequence[Dataset]" if item == "Dataset" else f"{item}s"
                assert annotation == f"SQ[{sequence}, {item}]", (stub.name, keyword)
            summary = SUMMARY.match(doc)
            assert summary is not None, (stub.name, keyword)
            assert summary["name"] == field.name
            assert int(summary["label"].replace("x", "0").replace(",", ""), 16) == field.tag
            assert (summary["vr"], summary["vm"]) == (field.VR, field.VM)
            assert max(map(len, doc.splitlines())) <= 160, (stub.name, keyword)
            if field.VM == "1" and field.VR != "SQ":
                required = not type(field).__name__.endswith("_")
                assert required == (summary["type"] or "").startswith("1"), (stub.name, keyword)


def test_constructors_accept_every_attribute() -> None:
    for stub in stubs().values():
        cls = stub.run_time
        accepted = stub.parameters
        assert accepted.keys() == cls.fields().keys(), stub.name
        for keyword, type_ in accepted.items():
            field = getattr(cls, keyword)
            name = type(field).__name__
            if isinstance(field, SQ):
                assert type_ == f"Items[{field.item.__name__}]", (stub.name, keyword)
            elif "Literal" not in type_:
                assert type_ == f"{name}Value", (stub.name, keyword)
            elif field.VM == "1":
                assert ("None" in type_) == name.endswith("_"), (stub.name, keyword)


def test_constructors_accept_the_terms_of_the_attributes() -> None:
    everything = stubs()
    for stub in everything.values():
        annotations: dict[str, str] = {}
        for owner in reversed(stub.run_time.__mro__):
            if owner.__name__ in everything:
                declared = everything[owner.__name__].attributes
                annotations.update((keyword, annotation) for keyword, (annotation, _) in declared.items())
        for keyword, type_ in stub.parameters.items():
            assert literals(type_) == literals(annotations[keyword]), (stub.name, keyword)


def test_required_parameters_are_first() -> None:
    everything = stubs()

    @cache
    def kinds_of(name: str) -> dict[str, int]:
        summaries = {keyword: SUMMARY.match(doc) for keyword, (_, doc) in everything[name].attributes.items()}
        return {keyword: TYPES.index(found["type"] or "") for keyword, found in summaries.items() if found}

    for stub in everything.values():
        effective: dict[str, int] = {}
        for owner in reversed(stub.run_time.__mro__):
            effective.update(kinds_of(owner.__name__) if owner.__name__ in everything else {})
        kinds = [effective[keyword] for keyword in stub.parameters]
        assert kinds == sorted(kinds), stub.name


def test_sequences_add_items() -> None:
    everything = stubs()
    used = {
        field.item.__name__
        for stub in everything.values()
        for field in fields(stub.run_time).values()
        if isinstance(field, SQ)
    }
    for name in used - {"Dataset"}:
        stub = everything[name]
        sequence = stub.others[f"{name}s"]
        assert [ast.unparse(base) for base in sequence.bases] == [f"Sequence[{name}]"]
        assert parameters(sequence, "add") == stub.parameters
        takes_code = "code: Coded" in ast.unparse(sequence)
        assert takes_code == ("CodeValue" in stub.run_time.fields()), name
        assert not hasattr(import_module(stub.module), sequence.name)


@pytest.mark.parametrize(
    ("owner", "keyword", "text"),
    [
        (
            "GeneralEquipmentModule",
            "InstitutionalDepartmentTypeCodeSequence",
            "CID 7030 Institutional Department/Unit/Service (Baseline)",
        ),
        ("GeneralEquipmentModule", "Manufacturer", ""),
    ],
)
def test_docstrings_contain_the_context_group(owner: str, keyword: str, text: str) -> None:
    _, doc = stubs()[owner].attributes[keyword]
    assert ("Codes:" in doc) == bool(text)
    assert text in " ".join(doc.split())


@pytest.mark.parametrize("kind", ["module", "macro"])
def test_types_and_terms_are_those_of_the_tables(kind: str) -> None:
    found = facts.load(ROOT / "standard")
    modules = {id: module.name for module in found.modules for id in module.tables}
    checked = 0
    for table in (each for each in found.tables if each.kind == kind):
        title = modules.get(table.id, table.name).removesuffix(f" {kind.title()}")
        stub = stubs()[class_name(title, kind.title())]
        for row in table.rows:
            if isinstance(row, facts.Attribute) and row.depth == 0:
                annotation, doc = stub.attributes[row.keyword]
                summary = SUMMARY.match(doc)
                assert summary is not None
                assert f"PS3.3 {table.section}: https://" in doc, (table.id, row.keyword)
                if summary["type"] == row.type:  # otherwise, the docstring is that of an included macro
                    words = " ".join(doc.split())
                    assert ". ".join(WORDING.requirement(row.condition)) in words, (table.id, row.keyword)
                    assert all(WORDING.terms(each) in words for each in row.terms), (table.id, row.keyword)
                tag = dictionary.tag_for_keyword(row.keyword)
                if tag is not None and dictionary.vr_of(tag) in {"CS", "LO", "SH"}:
                    terms = {value for each in row.terms for value in each.values}
                    empty = {""} if annotation.partition("[")[0] in ("CS_", "LO_", "SH_") and terms else set()
                    assert literals(annotation) == terms | empty
                checked += 1
    assert checked > 500


def test_iods_are_narrowed_by_their_constraints() -> None:
    narrowed = 0
    for name in rules.iods():
        stub = stubs()[class_name(name)]
        for each in rules.iod(name).constraints:
            if not each.path:
                assert each.kind != "absent" or each.module in " ".join(stub.run_time.__doc__.split()), (name, each)
                continue
            path = parse_path(each.path)
            first = "?" if path.scope == "?" else dictionary.keyword_for_tag((path.sequences or (path.tag,))[0])
            keywords = (
                ["SharedFunctionalGroupsSequence", "PerFrameFunctionalGroupsSequence"] if first == "?" else [first]
            )
            for keyword in set(keywords) & stub.run_time.fields().keys():
                annotation, doc = stub.attributes[keyword]
                assert f"(PS3.3 {each.section})" in " ".join(doc.split()), (name, keyword)
                if each.kind == "values" and not each.condition and path.scope == "/" and not path.sequences:
                    allowed = literals(annotation)
                    assert allowed - {""} <= set(each.values), (name, keyword)
                    assert literals(stub.parameters[keyword]) == allowed
                    narrowed += bool(allowed)
    assert narrowed > 60


@pytest.mark.parametrize(
    ("iod", "keyword", "annotation", "parameter", "text"),
    [
        ("RTStructureSet", "Modality", "CS[Literal['RTSTRUCT']]", "Literal['RTSTRUCT']", "Enumerated Values: RTSTRUCT."),
        ("TwelveLeadECG", "Modality", "CS[Literal['ECG']]", "Literal['ECG']", "In this IOD: ECG (PS3.3 A.34.3.4.1)."),
        (
            "EnhancedCTImage",
            "ContentQualification",
            "CS[Literal['PRODUCT', 'RESEARCH', 'SERVICE']]",
            "Literal['PRODUCT', 'RESEARCH', 'SERVICE']",
            "CS, VM 1, Type 1.",
        ),
        ("MultiFrameSingleBitSecondaryCaptureImage", "BitsAllocated", "US", "USValue", "In this IOD: 1 (PS3.3 A.8.2.4)."),
        (
            "MultiFrameSingleBitSecondaryCaptureImage",
            "PlanarConfiguration",
            "US",
            "USValue",
            "In this IOD: absent (PS3.3 A.8.2.4).",
        ),
        (
            "CTImage",
            "RealWorldValueMappingSequence",
            "SQ[RealWorldValueMappingItemMacros, RealWorldValueMappingItemMacro]",
            "Items[RealWorldValueMappingItemMacro]",
            "In this IOD: required if Multi-energy CT Acquisition in the dataset is YES",
        ),
        ("PseudoColorSoftcopyPresentationState", "SegmentedRedPaletteColorLookupTableData", "OW", "OWValue", "In this IOD: absent"),
    ],
)  # fmt: skip
def test_narrowed_attributes(iod: str, keyword: str, annotation: str, parameter: str, text: str) -> None:
    stub = stubs()[iod]
    found, doc = stub.attributes[keyword]
    assert (found, stub.parameters[keyword]) == (annotation, parameter)
    assert text in " ".join(doc.split())


def test_names_in_stubs_are_not_keywords() -> None:
    """A keyword in a class body would hide the type of the same name."""
    keywords = set(dictionary.keywords())
    for stub in stubs().values():
        imports = (node for node in stub.tree.body if isinstance(node, ast.ImportFrom))
        imported = {alias.name for node in imports for alias in node.names}
        assert not imported - {"Item"} & keywords, stub.module
