"""Lists of the objects to which an example refers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dcmgen.validation.references import references_of
from dcmgen.validation.validator import shared_validator

if TYPE_CHECKING:
    from typing import Any

    from dcmgen.create.examples.chooser import Chooser


def list_references(made: Any, chooser: Chooser) -> None:
    """Add the references of an object to its Common Instance Reference Module or its evidence.

    Parameters
    ----------
    made : IOD
        The object.
    chooser : Chooser
        Chooses the values.
    """
    found = {(each.sop_class, each.instance) for each in references_of(made) if each.instance}
    series = [
        {
            "SeriesInstanceUID": chooser.uid(sop_class, "series"),
            "ReferencedInstanceSequence": [{"ReferencedSOPClassUID": sop_class, "ReferencedSOPInstanceUID": instance}],
        }
        for sop_class, instance in sorted(found)
    ]
    if not series:
        return
    kind = type(made)
    if hasattr(kind, "CurrentRequestedProcedureEvidenceSequence"):
        for each in series:
            each["ReferencedSOPSequence"] = each.pop("ReferencedInstanceSequence")
        made.CurrentRequestedProcedureEvidenceSequence = [
            {"StudyInstanceUID": chooser.uid("study"), "ReferencedSeriesSequence": series}
        ]
    elif not shared_validator(rules=("reference.listed",)).validate(made):
        made.ReferencedSeriesSequence = series
