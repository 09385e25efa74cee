# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Assessed SOP Instance Sequence (0082,0004)."""

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import SQ, Items, UIValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class AssessedSOPInstanceSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Assessed SOP Instance Sequence (0082,0004) (PS3.3 C.33.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.33.html#sect_C.33.1
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedComparisonSOPInstanceSequence: Items[SOPInstanceReferenceMacro] = ...,
    ) -> None: ...
    ReferencedComparisonSOPInstanceSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Comparison SOP Instance Sequence (0082,0005), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.33.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.33.html#sect_C.33.1
    """

class AssessedSOPInstanceSequenceItems(Sequence[AssessedSOPInstanceSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedComparisonSOPInstanceSequence: Items[SOPInstanceReferenceMacro] = ...,
    ) -> AssessedSOPInstanceSequenceItem: ...
