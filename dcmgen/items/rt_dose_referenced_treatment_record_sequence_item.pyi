# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Referenced Treatment Record Sequence (3008,0030)."""

from dcmgen.items.referenced_beam_sequence_item import ReferencedBeamSequenceItem, ReferencedBeamSequenceItems
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import SQ, Items, UIValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class RTDoseReferencedTreatmentRecordSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced Treatment Record Sequence (3008,0030) (PS3.3 C.8.8.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedBeamSequence: Items[ReferencedBeamSequenceItem] = ...,
    ) -> None: ...
    ReferencedBeamSequence: SQ[ReferencedBeamSequenceItems, ReferencedBeamSequenceItem]
    """Referenced Beam Sequence (300C,0004), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """

class RTDoseReferencedTreatmentRecordSequenceItems(Sequence[RTDoseReferencedTreatmentRecordSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedBeamSequence: Items[ReferencedBeamSequenceItem] = ...,
    ) -> RTDoseReferencedTreatmentRecordSequenceItem: ...
