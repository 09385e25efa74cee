# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Derivation Image Sequence (0008,9124)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, SQ, ST_, CSn
from dcmgen.model.iod import Item
from dcmgen.model.parts import ImageSOPInstanceReferenceMacro


class DerivationImageSequenceItem(Item):
    """Item of Derivation Image Sequence (0008,9124) (PS3.3 C.7.6.16.2.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.6
    """

    __slots__ = ()

    DerivationDescription = ST_(0x0008_2111)
    DerivationCodeSequence = SQ(0x0008_9215, "CodeSequenceMacro")
    SourceImageSequence = SQ(0x0008_2112, "DerivationImageSequenceSourceImageSequenceItem")


class DerivationImageSequenceSourceImageSequenceItem(ImageSOPInstanceReferenceMacro, Item):
    """Item of Source Image Sequence (0008,2112) (PS3.3 C.7.6.16.2.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.6
    """

    __slots__ = ()

    PurposeOfReferenceCodeSequence = SQ(0x0040_A170, "CodeSequenceMacro")
    SpatialLocationsPreserved = CS_(0x0028_135A)
    PatientOrientation = CSn(0x0020_0020)
