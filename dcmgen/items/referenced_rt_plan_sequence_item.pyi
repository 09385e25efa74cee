# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Referenced RT Plan Sequence (300C,0002)."""

from dcmgen.items.referenced_beam_sequence_item import ReferencedBeamSequenceItem, ReferencedBeamSequenceItems
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import SQ, Items, UIValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ReferencedRTPlanSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced RT Plan Sequence (300C,0002) (PS3.3 C.36.2.4.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.12.html
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
    """Referenced Beam Sequence (300C,0004), SQ, VM 1, Type 3.

    PS3.3 C.36.2.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.12.html
    """

class ReferencedRTPlanSequenceItems(Sequence[ReferencedRTPlanSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedBeamSequence: Items[ReferencedBeamSequenceItem] = ...,
    ) -> ReferencedRTPlanSequenceItem: ...
