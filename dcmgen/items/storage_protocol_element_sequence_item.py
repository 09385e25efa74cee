# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Storage Protocol Element Sequence (0018,9936)."""

from __future__ import annotations

from dcmgen.model.fields import SQ, UI, USn
from dcmgen.model.iod import Item
from dcmgen.model.parts import ProtocolElementIdentificationMacro


class StorageProtocolElementSequenceItem(ProtocolElementIdentificationMacro, Item):
    """Item of Storage Protocol Element Sequence (0018,9936) (PS3.3 C.34.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.14.html
    """

    __slots__ = ()

    SourceAcquisitionProtocolElementNumber = USn(0x0018_9938)
    SourceReconstructionProtocolElementNumber = USn(0x0018_993A)
    SourceAcquisitionBeamNumber = USn(0x0018_9939)
    ReferencedSOPClassUID = UI(0x0008_1150)
    ReferencedSOPInstanceUID = UI(0x0008_1155)
    OutputInformationSequence = SQ(0x0040_4033, "StorageMacro")
