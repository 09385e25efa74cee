# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Storage Protocol Element Sequence (0018,9936)."""

from __future__ import annotations

from dcmgen.items.protocol_element_identification_macro import ProtocolElementIdentificationMacro
from dcmgen.model.fields import SQ, UI, USn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.storage_macro import StorageMacro


class StorageProtocolElementSequenceItem(ProtocolElementIdentificationMacro, Item):
    """Item of Storage Protocol Element Sequence (0018,9936) (PS3.3 C.34.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.14.html
    """

    __slots__ = ()

    SourceAcquisitionProtocolElementNumber: USn = USn(0x0018_9938)
    """Source Acquisition Protocol Element Number (0018,9938), VM 1-n, Type 1C (PS3.3 C.34.14)."""
    SourceReconstructionProtocolElementNumber: USn = USn(0x0018_993A)
    """Source Reconstruction Protocol Element Number (0018,993A), VM 1-n, Type 1C (PS3.3 C.34.14)."""
    SourceAcquisitionBeamNumber: USn = USn(0x0018_9939)
    """Source Acquisition Beam Number (0018,9939), VM 1-n, Type 1C (PS3.3 C.34.14)."""
    ReferencedSOPClassUID: UI = UI(0x0008_1150)
    """Referenced SOP Class UID (0008,1150), VM 1, Type 1C (PS3.3 C.34.14)."""
    ReferencedSOPInstanceUID: UI = UI(0x0008_1155)
    """Referenced SOP Instance UID (0008,1155), VM 1, Type 1C (PS3.3 C.34.14)."""
    OutputInformationSequence: SQ[StorageMacro] = SQ(0x0040_4033, "StorageMacro")
    """Output Information Sequence (0040,4033), VM 1, Type 1 (PS3.3 C.34.14)."""
