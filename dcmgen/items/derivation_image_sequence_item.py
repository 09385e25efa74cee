# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Derivation Image Sequence (0008,9124)."""

from __future__ import annotations

from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro
from dcmgen.model.fields import CS_, SQ, ST_, CSn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class DerivationImageSequenceItem(Item):
    """Item of Derivation Image Sequence (0008,9124) (PS3.3 C.7.6.16.2.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.6
    """

    __slots__ = ()

    DerivationDescription: ST_ = ST_(0x0008_2111)
    """Derivation Description (0008,2111), VM 1, Type 3 (PS3.3 C.7.6.16.2.6)."""
    DerivationCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_9215, "CodeSequenceMacro")
    """Derivation Code Sequence (0008,9215), VM 1, Type 1C (PS3.3 C.7.6.16.2.6)."""
    SourceImageSequence: SQ[DerivationImageSequenceSourceImageSequenceItem] = SQ(
        0x0008_2112, "DerivationImageSequenceSourceImageSequenceItem"
    )
    """Source Image Sequence (0008,2112), VM 1, Type 2 (PS3.3 C.7.6.16.2.6)."""


class DerivationImageSequenceSourceImageSequenceItem(ImageSOPInstanceReferenceMacro, Item):
    """Item of Source Image Sequence (0008,2112) (PS3.3 C.7.6.16.2.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.6
    """

    __slots__ = ()

    PurposeOfReferenceCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_A170, "CodeSequenceMacro")
    """Purpose of Reference Code Sequence (0040,A170), VM 1, Type 1C (PS3.3 C.7.6.16.2.6)."""
    SpatialLocationsPreserved: CS_[Literal["YES", "NO", "REORIENTED_ONLY"]] = CS_(0x0028_135A)
    """Spatial Locations Preserved (0028,135A), VM 1, Type 3 (PS3.3 C.7.6.16.2.6)."""
    PatientOrientation: CSn = CSn(0x0020_0020)
    """Patient Orientation (0020,0020), VM 2, Type 1C (PS3.3 C.7.6.16.2.6)."""
