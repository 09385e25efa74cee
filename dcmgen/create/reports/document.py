"""Structured reports: documents with a content tree (PS3.3 A.35)."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

from dcmgen import rules
from dcmgen.create.classes import check_class
from dcmgen.create.context import begin
from dcmgen.create.finishing import finish
from dcmgen.create.instance import set_character_set
from dcmgen.create.references import add_evidence, study_references
from dcmgen.create.reports.checks import first_problem
from dcmgen.create.reports.names import value_of
from dcmgen.create.reports.tree import references_in, write_tree
from dcmgen.create.sources import read_sources
from dcmgen.errors import CreateError
from dcmgen.iods import BasicTextSR, Comprehensive3DSR, ComprehensiveSR, EnhancedSR, ExtensibleSR
from dcmgen.values.person_name import PersonName

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dcmgen.create.coding import CodeLike
    from dcmgen.create.context import Series, Study
    from dcmgen.create.reports.instances import Reference
    from dcmgen.create.reports.items import Container
    from dcmgen.create.sources import Sources
    from dcmgen.model.dataset import BaseDataset
    from dcmgen.model.iod import IOD

    Report = BasicTextSR | EnhancedSR | ComprehensiveSR | Comprehensive3DSR | ExtensibleSR

T = TypeVar("T", bound="IOD")

KINDS: tuple[type[Report], ...] = (BasicTextSR, EnhancedSR, ComprehensiveSR, Comprehensive3DSR, ExtensibleSR)
"""Classes of reports, from the one that allows the least content to the one that allows the most."""


class Verifier:
    """Person who verified a document.

    Parameters
    ----------
    name : str or PersonName
        Verifying Observer Name.
    organization : str
        Verifying Organization.
    when : datetime.datetime, optional
        Verification DateTime. By default, the current date and time.
    code : Code, str, mapping, Dataset or tuple of str, optional
        Verifying Observer Identification Code.
    """

    __slots__ = ("code", "name", "organization", "when")

    def __init__(
        self, name: str, organization: str, *, when: datetime | None = None, code: CodeLike | None = None
    ) -> None:
        self.name = PersonName(name)
        self.organization = organization
        self.when = datetime.now().replace(microsecond=0) if when is None else when
        self.code = None if code is None else value_of(code, what="code")
        if not name or not organization:
            raise CreateError("a verifier has no name or organization", advice="Pass both")

    @property
    def item(self) -> dict[str, Any]:
        """Values of an item of Verifying Observer Sequence."""
        return {
            "VerifyingObserverName": self.name,
            "VerifyingOrganization": self.organization,
            "VerificationDateTime": self.when,
            "VerifyingObserverIdentificationCodeSequence": [] if self.code is None else [self.code],
        }


def report(
    content: Container,
    *,
    source: Sources | None = None,
    study: Study | Series | None = None,
    kind: type[Report] | None = None,
    description: str = "",
    complete: bool = False,
    verified_by: Verifier | Iterable[Verifier] = (),
    procedures: Iterable[CodeLike] = (),
    predecessors: Sources | None = None,
) -> Report:
    """Create a structured report from a content tree.

    Parameters
    ----------
    content : Container
        Root of the content tree; its name is the title of the document.
    source : Dataset, path-like, or iterable of them, optional
        Instances that the report is about. The patient and the study are theirs, and they are listed as evidence. By
        default, the instances to which the content refers.
    study : Study or Series, optional
        Patient, study and series of the report, instead of those of the source.
    kind : type of IOD, optional
        Class of the report. By default, the first of Basic Text SR, Enhanced SR, Comprehensive SR, Comprehensive 3D SR
        and Extensible SR that allows the content.
    description : str, optional
        Series Description.
    complete : bool, optional
        Whether the content is complete (Completion Flag). A verified document is complete.
    verified_by : Verifier or iterable of Verifier, optional
        Persons who verified the document.
    procedures : iterable of Code, str, mapping, Dataset or tuple of str, optional
        Codes of the procedures that were performed.
    predecessors : Dataset, path-like, or iterable of them, optional
        Documents that this one replaces or extends.

    Returns
    -------
    BasicTextSR, EnhancedSR, ComprehensiveSR, Comprehensive3DSR or ExtensibleSR
        The report. All instances to which the content refers are listed as evidence.

    Raises
    ------
    CreateError
        If no class, or not the given one, allows the content; if the content is not valid; or if the instances belong to
        different patients, or to different studies without `source` or `study`.
    ElementValueError
        If an instance lacks UIDs.

    See Also
    --------
    measurements : Measurement reports (TID 1500).
    key_objects : Key object selection documents.

    Examples
    --------
    >>> from dcmgen import create
    >>> from dcmgen.create.reports import Container, Num, Text
    >>> report = create.report(
    ...     Container("Diagnostic Imaging Report", [
    ...         Container("Findings", [Text("Finding", "A nodule in the right lung."), Num("Diameter", 8.5, "mm")]),
    ...     ]),
    ...     study=create.Study(PatientName="Doe^Jane", PatientID="4711"),
    ... )
    >>> type(report).__name__, report.content().find("Diameter")[0].value
    ('EnhancedSR', 8.5)
    """
    elements = write_tree(content)
    cls = _chosen(content, kind)
    verifiers = [verified_by] if isinstance(verified_by, Verifier) else list(verified_by)
    values: dict[str, Any] = {
        "CompletionFlag": "COMPLETE" if complete or verifiers else "PARTIAL",
        "VerificationFlag": "VERIFIED" if verifiers else "UNVERIFIED",
        "PerformedProcedureCodeSequence": [value_of(each, what="procedure") for each in procedures],
    }
    if verifiers:
        values["VerifyingObserverSequence"] = [each.item for each in verifiers]
    if predecessors is not None:
        values["PredecessorDocumentsSequence"] = study_references(read_sources(predecessors))
    return make_document(cls, elements | values, references_in(content), source, study, description)


def make_document(
    cls: type[T],
    elements: dict[str, Any],
    references: Sequence[Reference],
    source: Sources | None,
    study: Study | Series | None,
    description: str,
) -> T:
    """Create a document with its evidence.

    Parameters
    ----------
    cls : type of IOD
        Class of the document.
    elements : dict of str to object
        Values by keyword, with the content.
    references : sequence of Reference
        Instances to which the content refers.
    source, study, description
        See `report`.

    Returns
    -------
    IOD
        The document.

    Raises
    ------
    CreateError
        If attributes of Type 1 are missing, or if the instances do not belong together.
    ElementValueError
        If an instance lacks UIDs.
    """
    sources = read_sources(source)
    context = sources or [each.dataset for each in references if each.dataset is not None]
    if study is None and not sources and len({each.get("StudyInstanceUID") for each in context}) > 1:
        raise CreateError(
            "the content refers to instances of several studies",
            advice="Pass source= with instances of the study of the report, or study=",
        )
    evidence = [*sources, *(_evidence(each) for each in references)]
    study_references(evidence)  # raises the errors before anything is made
    made = begin(cls, study, context, description=description, derived=True)
    _set(made, {keyword: value for keyword, value in elements.items() if keyword not in _CONTENT})
    if not made.get("SeriesNumber"):
        _set(made, {"SeriesNumber": 1})
    add_evidence(made, evidence)
    finish(made)
    # the content is complete; large content is checked only once
    _set(made, {keyword: elements[keyword] for keyword in _CONTENT if keyword in elements})
    missing = made.missing()
    if missing:
        raise CreateError(
            f"the content lacks what its template requires: {'; '.join(each.reason for each in missing)}",
            advice="Add the content items, or leave out the template",
        )
    return made


_CONTENT = ("ContentTemplateSequence", "ContentSequence")


def _set(made: IOD, values: dict[str, Any]) -> None:
    for keyword, value in values.items():
        setattr(made, keyword, value)
    set_character_set(made)


def _evidence(reference: Reference) -> BaseDataset:
    if not reference.series_uid or not reference.study_uid:
        raise CreateError(
            f"the series or study of {reference} is not known", advice="Pass the instance instead of the reference"
        )
    return reference.identity


def _chosen(content: Container, kind: type[Report] | None) -> type[Report]:
    """Return the class of a report with a content tree."""
    if kind is not None:
        check_class(kind, lambda each: issubclass(each, KINDS), "class of reports")
    reason = first_problem(content, None)
    if not reason:
        for each in KINDS if kind is None else (kind,):
            reason = first_problem(content, rules.iod_of(each.sop_classes[0]))
            if not reason:
                return each
    name = "a structured report" if kind is None else kind.__name__
    raise CreateError(
        f"{name} does not allow {reason}",
        advice="Set another relationship" if kind is None else "Set another relationship, or omit kind",
    )
