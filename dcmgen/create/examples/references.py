"""Lists of the objects to which an example refers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dcmgen.create.references import CURRENT_EVIDENCE, add_common_instance_references, add_evidence
from dcmgen.model.dataset import Dataset
from dcmgen.validation.references import references_of
from dcmgen.validation.validator import shared_validator

if TYPE_CHECKING:
    from typing import Any

    from dcmgen.create.examples.chooser import Chooser


def list_references(made: Any, chooser: Chooser) -> None:
    """List the references of an object as evidence, or in the Common Instance Reference Module if it is mandatory.

    Parameters
    ----------
    made : IOD
        The object.
    chooser : Chooser
        Chooses the values.
    """
    found = {(each.sop_class, each.instance) for each in references_of(made) if each.instance}
    instances = [
        Dataset(
            SOPClassUID=sop_class,
            SOPInstanceUID=instance,
            SeriesInstanceUID=chooser.uid(sop_class, "series"),
            StudyInstanceUID=chooser.uid("study"),
        )
        for sop_class, instance in sorted(found)
    ]
    if instances and hasattr(type(made), CURRENT_EVIDENCE):
        setattr(made, CURRENT_EVIDENCE, [])
        add_evidence(made, instances)
    elif not shared_validator(rules=("reference.listed",)).validate(made):
        add_common_instance_references(made, instances)
