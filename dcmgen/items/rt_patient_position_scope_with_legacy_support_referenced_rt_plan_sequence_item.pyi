# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Beam Sequence (300A,00B0)."""

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import IS, SQ, ISValue, Items, UIValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class BeamSequenceItem(Item):
    """Item of Beam Sequence (300A,00B0) (PS3.3 C.36.2.3.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.3.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedBeamNumber: ISValue = ...,
    ) -> None: ...
    ReferencedBeamNumber: IS
    """Referenced Beam Number (300C,0006), IS, VM 1, Type 1.

    PS3.3 C.36.2.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.3.html
    """

class BeamSequenceItems(Sequence[BeamSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedBeamNumber: ISValue = ...,
    ) -> BeamSequenceItem: ...

class RTPatientPositionScopeWithLegacySupportReferencedRTPlanSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced RT Plan Sequence (300C,0002) (PS3.3 C.36.2.3.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.3.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        BeamSequence: Items[BeamSequenceItem] = ...,
    ) -> None: ...
    BeamSequence: SQ[BeamSequenceItems, BeamSequenceItem]
    """Beam Sequence (300A,00B0), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.36.2.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.3.html
    """

class RTPatientPositionScopeWithLegacySupportReferencedRTPlanSequenceItems(
    Sequence[RTPatientPositionScopeWithLegacySupportReferencedRTPlanSequenceItem]
):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        BeamSequence: Items[BeamSequenceItem] = ...,
    ) -> RTPatientPositionScopeWithLegacySupportReferencedRTPlanSequenceItem: ...
