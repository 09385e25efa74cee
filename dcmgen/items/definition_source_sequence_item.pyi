# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Definition Source Sequence (0008,1156)."""

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import IS, ISValue, UIValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class DefinitionSourceSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Definition Source Sequence (0008,1156) (PS3.3 C.36.2.1.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.6
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedBeamNumber: ISValue = ...,
    ) -> None: ...
    ReferencedBeamNumber: IS
    """Referenced Beam Number (300C,0006), IS, VM 1, Type 1.

    PS3.3 C.36.2.1.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.6
    """

class DefinitionSourceSequenceItems(Sequence[DefinitionSourceSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedBeamNumber: ISValue = ...,
    ) -> DefinitionSourceSequenceItem: ...
