"""Model of the typed classes, before they are rendered: their declarations, base classes and modules.

`Library` contains the classes by name. It determines what Python would determine at run time: the method resolution
order of each class, and the declaration that it inherits for each attribute.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property
from typing import Literal

from attrs import field, frozen

from dcmgen.values.vr import WITH_TERMS
from generator.facts import Condition, Constraint, Iod, Terms

TermKind = Literal["", "enumerated", "defined"]
TYPES = ("1", "1C", "2", "2C", "3", "")
"""Types, from strict to lenient."""
ROOTS = ("Macro", "Module", "Item", "IOD")
"""The hand-written base classes in `dcmgen.model.iod`, in the order in which they appear among the bases of a class."""

ANY = "Dataset"
"""The class of items for which the standard gives no rows, or that may contain any attribute: the generic dataset."""

METHODS = {
    **dict.fromkeys(
        ("EncapsulatedCDA", "EncapsulatedMTL", "EncapsulatedOBJ", "EncapsulatedPDF", "EncapsulatedSTL"),
        "dcmgen.model.methods.documents:DocumentMethods",
    ),
    "DeformableSpatialRegistration": "dcmgen.model.methods.registration:DeformationMethods",
    "RTDose": "dcmgen.model.methods.radiotherapy:DoseMethods",
    "RTStructureSet": "dcmgen.model.methods.radiotherapy:StructureSetMethods",
    "Segmentation": "dcmgen.model.methods.segmentation:SegmentationMethods",
    **dict.fromkeys(
        (
            "AcquisitionContextSR",
            "BasicTextSR",
            "ChestCADSR",
            "ColonCADSR",
            "Comprehensive3DSR",
            "ComprehensiveSR",
            "EnhancedSR",
            "EnhancedXRayRadiationDoseSR",
            "ExtensibleSR",
            "ImplantationPlanSRDocument",
            "KeyObjectSelectionDocument",
            "MacularGridThicknessAndVolumeReport",
            "MammographyCADSR",
            "PatientRadiationDoseSR",
            "PerformedImagingAgentAdministrationSR",
            "PlannedImagingAgentAdministrationSR",
            "ProcedureLog",
            "RadiopharmaceuticalRadiationDoseSR",
            "RenditionSelectionDocument",
            "SimplifiedAdultEchoSR",
            "SpectaclePrescriptionReport",
            "WaveformAnnotationSR",
            "XRayRadiationDoseSR",
        ),
        "dcmgen.model.methods.reports:ReportMethods",
    ),
    "SpatialRegistration": "dcmgen.model.methods.registration:RegistrationMethods",
}
"""Hand-written base class of each IOD class that has methods for its kind of object: module and name."""

MODULES = {
    ANY: "dcmgen.model.dataset",
    **{mixin: module for module, _, mixin in (path.partition(":") for path in METHODS.values())},
    **dict.fromkeys(ROOTS, "dcmgen.model.iod"),
    **dict.fromkeys(("Any", "Literal"), "typing"),
    **dict.fromkeys(("Iterable", "Mapping"), "collections.abc"),
    "Sequence": "dcmgen.model.sequence",
}
"""Modules of names that generated classes use; other names are those of field classes."""


@frozen
class Declared:
    """Declaration of an attribute in a class."""

    keyword: str
    tag: int
    label: str
    """Tag for documentation: "0010,0010", "60xx,3000"."""
    name: str
    vr: str
    """VR as in PS3.6; alternatives are joined: "US or SS"."""
    vm: str
    type: str
    """"1", "1C", "2", "2C", "3"; "" if the standard does not give one."""
    terms: TermKind = ""
    """Kind of `values`."""
    values: tuple[str, ...] = ()
    """Enumerated Values or Defined Terms."""
    item: str = ""
    """Class of the items of a sequence."""
    section: str = ""
    """Section of PS3.3."""
    description: str = ""
    """Description in the standard, for docstrings of packages with descriptions."""
    condition: Condition | None = None
    """Condition of Type 1C or 2C."""
    lists: tuple[Terms, ...] = ()
    """The value lists of which `values` consists, also for VRs without `terms`; () if several declarations are merged."""
    constraints: tuple[Constraint, ...] = ()
    """Constraints of the IOD on the attribute, or on what its items contain."""
    group: str = ""
    """Context group of the codes, for docstrings: "CID 4031 Common Anatomic Region (Defined)"."""

    @property
    def required(self) -> bool:
        """Whether the attribute has a value if it is present (Type 1 or 1C)."""
        return self.type.startswith("1")

    @property
    def text_terms(self) -> TermKind:
        """Kind of `values` if they are text; type checkers do not know the terms of numbers."""
        return self.terms if self.vr in WITH_TERMS else ""

    @property
    def shape(self) -> tuple[object, ...]:
        """Key that differs if a type checker distinguishes two declarations."""
        empty = self.required if self.vm == "1" and self.vr != "SQ" else None
        terms = frozenset(self.values if self.text_terms else ())
        return self.vr, self.vm == "1", empty, self.text_terms, terms, self.item


@frozen
class Part:
    """A class that another class includes."""

    name: str
    mandatory: bool = True
    """Whether its requirements always apply; False for an include with a condition or a module that is not mandatory."""


@frozen
class Spec:
    """Specification of a class: its parts, and the declarations for its rows."""

    name: str
    root: str
    """One of `ROOTS`."""
    title: str
    """Name in the standard ("Patient Module"); for an item, "Item of …"."""
    section: str
    """Section of PS3.3."""
    family: str
    """Python module in `package` that contains the class."""
    parts: tuple[Part, ...] = ()
    """Included classes."""
    own: tuple[Declared, ...] = ()
    """Declarations for the rows of the class itself."""
    sop_classes: tuple[str, ...] = ()
    """SOP Class UIDs of an IOD."""
    iod: Iod | None = None
    """The facts of an IOD."""
    aliases: tuple[str, ...] = ()
    """Names of item classes that consist only of this macro."""

    @property
    def package(self) -> str:
        """Package of dcmgen that contains the class: "items", "modules" or "iods"."""
        return {"Module": "modules", "IOD": "iods"}.get(self.root, "items")

    @property
    def is_part(self) -> bool:
        """Whether the class is a module or macro, from which other classes inherit."""
        return self.root in ("Module", "Macro")

    @property
    def module(self) -> str:
        """Full name of the Python module that contains the class."""
        return f"dcmgen.{self.package}.{self.family}"


@frozen
class Library:
    """Classes by name.

    Add all classes first, each after its parts; then set their declarations, base classes first.

    Attributes
    ----------
    specs : dict of str to Spec
        Specifications.
    bases : dict of str to tuple of str
        Names of the base classes.
    declared : dict of str to tuple of Declared
        Declarations in each class, without inherited ones.
    """

    specs: dict[str, Spec] = field(factory=dict)
    bases: dict[str, tuple[str, ...]] = field(factory=dict)
    declared: dict[str, tuple[Declared, ...]] = field(factory=dict)
    _types: dict[str, type] = field(factory=lambda: {root: type(root, (), {}) for root in ROOTS})
    _depth: dict[str, int] = field(factory=lambda: dict.fromkeys(ROOTS, 0))
    _effective: dict[str, dict[str, Declared]] = field(factory=dict)

    def add(self, spec: Spec) -> None:
        """Add a class; its parts must have been added.

        The base classes are the parts, without those that another part inherits. Their order is the same in all classes
        (by depth of inheritance, then by name), so that Python can determine the method resolution order.

        Parameters
        ----------
        spec : Spec
            Specification of the class.

        Raises
        ------
        ValueError
            If there is another class with this name.
        """
        name = spec.name
        if name in self._types:
            raise ValueError(f"two classes have the name {name}")
        parts = self.outermost({part.name for part in spec.parts})
        bases = sorted(parts, key=lambda part: (-self._depth[part], part))
        if not any(self.is_a(base, spec.root) for base in bases):
            bases.append(spec.root)
        if name in METHODS:
            mixin = METHODS[name].partition(":")[2]
            self._types.setdefault(mixin, type(mixin, (), {}))
            self._depth[mixin] = 0
            bases.insert(0, mixin)
        self.specs[name] = spec
        self.bases[name] = tuple(bases)
        self._types[name] = type(name, tuple(self._types[base] for base in bases), {})
        self._depth[name] = 1 + max(self._depth[base] for base in bases)

    def declare(self, name: str, declared: tuple[Declared, ...], merged: dict[str, Declared]) -> None:
        """Set the declarations of a class.

        Parameters
        ----------
        name : str
            Name of the class.
        declared : tuple of Declared
            Declarations in the class, without inherited ones.
        merged : dict of str to Declared
            Merged declarations of the class and its parts, by keyword.
        """
        self.declared[name] = declared
        self._effective[name] = merged

    def effective(self, name: str) -> dict[str, Declared]:
        """Return the declarations of a class by keyword, including inherited ones."""
        return self._effective[name]

    def inherited(self, name: str) -> dict[str, Declared]:
        """Return the declarations that a class inherits, by keyword."""
        found: dict[str, Declared] = {}
        for ancestor in reversed(self._types[name].__mro__[1:]):
            found.update({each.keyword: each for each in self.declared.get(ancestor.__name__, ())})
        return found

    @cached_property
    def items(self) -> frozenset[str]:
        """Names of the classes that are the class of the items of a sequence, after all classes are declared."""
        return frozenset(each.item for declared in self.declared.values() for each in declared if each.item)

    def imports(self, names: Iterable[str]) -> list[tuple[str, list[str]]]:
        """Return the modules to import for names that generated classes use, each with its names.

        Parameters
        ----------
        names : iterable of str
            Names of classes, of sequences of items and of types.

        Returns
        -------
        list of (str, list of str)
            Module, and names in it.
        """
        found = defaultdict(list)
        for name in sorted(names):
            spec = self.specs.get(name) or self.specs.get(name.removesuffix("s"))
            found[spec.module if spec else MODULES.get(name, "dcmgen.model.fields")].append(name)
        return list(found.items())

    def is_a(self, name: str, other: str) -> bool:
        """Whether class `name` is `other` or a subclass of it."""
        return issubclass(self._types[name], self._types[other])

    def outermost(self, names: set[str]) -> list[str]:
        """Return the sorted names without those of classes that another of the classes inherits."""
        return sorted(name for name in names if not any(other != name and self.is_a(other, name) for other in names))
