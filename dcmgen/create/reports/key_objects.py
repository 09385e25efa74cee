"""Key object selection documents: lists of instances with a title that states why (PS3.3 A.35.4, TID 2010 of PS3.16)."""

from __future__ import annotations

from os import PathLike
from typing import TYPE_CHECKING

from dcmgen import rules
from dcmgen.codes import Code
from dcmgen.create.coding import to_code
from dcmgen.create.reports.checks import first_problem
from dcmgen.create.reports.document import make_document
from dcmgen.create.reports.instances import Composite, Reference, to_item
from dcmgen.create.reports.items import Container, ContentItem
from dcmgen.create.reports.observers import observer_items
from dcmgen.create.reports.tree import references_in, write_tree
from dcmgen.create.reports.values import Coded, Text
from dcmgen.create.sources import read_sources
from dcmgen.errors import CreateError
from dcmgen.iods import KeyObjectSelectionDocument
from dcmgen.model.dataset import BaseDataset

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dcmgen.create.coding import CodeLike
    from dcmgen.create.context import Series, Study
    from dcmgen.create.reports.instances import Instance
    from dcmgen.create.reports.observers import Observer

_TITLES, _REASONS, _SETS = 7010, 7011, 7012
_OF_INTEREST = Code("113000", "DCM", "Of Interest")
_BEST_IN_SET = Code("113013", "DCM", "Best In Set")
_MODIFIER = Code("113011", "DCM", "Document Title Modifier")
_DESCRIPTION = Code("113012", "DCM", "Key Object Description")


def key_objects(
    instances: Instance | Iterable[Instance | Composite],
    *,
    title: CodeLike = _OF_INTEREST,
    description: str = "",
    modifiers: Iterable[CodeLike] = (),
    observer: Observer | Iterable[Observer] = (),
    study: Study | Series | None = None,
) -> KeyObjectSelectionDocument:
    """Create a key object selection document, which lists instances for a purpose.

    Parameters
    ----------
    instances : Dataset, path-like, or iterable of Dataset, path-like, Reference, Image, Waveform or Composite
        The instances; the path of a folder means its files. Pass ``Image(instance, frames=[3])`` to select frames.
    title : Code, str, mapping, Dataset or tuple of str, optional
        Why the instances are listed (CID 7010), such as "For Teaching" or "Rejected for Quality Reasons". The default is
        "Of Interest".
    description : str, optional
        Key Object Description, a text about the instances.
    modifiers : iterable of Code, str, mapping, Dataset or tuple of str, optional
        Modifiers of the title: the reasons of "Rejected for Quality Reasons" and "Quality Issue" (CID 7011), and the set
        of "Best In Set" (CID 7012).
    observer : str, PersonObserver, DeviceObserver or iterable of them, optional
        Who selected the instances; a text is the name of a person.
    study : Study or Series, optional
        Patient, study and series of the document, instead of those of the instances.

    Returns
    -------
    KeyObjectSelectionDocument
        The document, which lists all instances as evidence.

    Raises
    ------
    CreateError
        If there are no instances, if they belong to several studies, or if "Best In Set" has no modifier.
    ElementValueError
        If an instance lacks UIDs, or does not have the frames.

    Notes
    -----
    The instances must belong to one study. A selection from several studies needs identical documents in all of them
    (PS3.3 C.17.6.2.1).

    Examples
    --------
    >>> from dcmgen import create
    >>> from dcmgen.iods import CTImage
    >>> ct = CTImage.new(PatientID="4711", StudyInstanceUID="1.2", SeriesInstanceUID="1.2.3", SOPInstanceUID="1.2.3.4")
    >>> document = create.key_objects([ct], title="For Teaching", description="Nodule in the right lung")
    >>> print(document.content())
    For Teaching
      Key Object Description: Nodule in the right lung
      CT Image 1.2.3.4
    """
    code = to_code(title, group=_TITLES, what="title")
    group = _SETS if code == _BEST_IN_SET else _REASONS
    names = [to_code(each, group=group, what="modifier") for each in modifiers]
    if code == _BEST_IN_SET and not names:
        raise CreateError("the title Best In Set has no modifier", advice='Pass the set, such as modifiers=["Series"]')
    below: list[ContentItem] = [Coded(_MODIFIER, each, relationship="HAS CONCEPT MOD") for each in names]
    below += observer_items(observer)
    if description:
        below.append(Text(_DESCRIPTION, description, relationship="CONTAINS"))
    listed = list(_items(instances))
    if not listed:
        raise CreateError("there are no instances", advice="Pass at least one dataset or file")
    references = references_in(Container(code, listed))
    if len({each.study_uid for each in references}) > 1:
        raise CreateError("the instances belong to several studies", advice="Create a document for each study")
    root = Container(code, [*below, *listed], template="2010")
    elements = write_tree(root)
    reason = first_problem(root, rules.iod_of(KeyObjectSelectionDocument.sop_classes[0]))
    if reason:
        raise CreateError(f"a key object selection document does not allow {reason}", advice="Pass other content items")
    return make_document(KeyObjectSelectionDocument, elements, references, None, study, "")


def _items(instances: Instance | Iterable[Instance | Composite]) -> Iterable[ContentItem]:
    if isinstance(instances, BaseDataset | str | PathLike | Reference | ContentItem):
        instances = [instances]
    for each in instances:
        if isinstance(each, str | PathLike):
            yield from map(to_item, read_sources(each))
        else:
            yield to_item(each)
