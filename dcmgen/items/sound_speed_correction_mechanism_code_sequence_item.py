# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Sound Speed Correction Mechanism Code Sequence (0018,9832)."""

from __future__ import annotations

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.model.fields import FD, SQ
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro


class SoundSpeedCorrectionMechanismCodeSequenceItem(CodeSequenceMacro, Item):
    """Item of Sound Speed Correction Mechanism Code Sequence (0018,9832) (PS3.3 C.8.34.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.4.html
    """

    __slots__ = ()

    ObjectSoundSpeed: FD = FD(0x0018_9833)
    """Object Sound Speed (0018,9833), VM 1, Type 1C (PS3.3 C.8.34.4)."""
    AcousticCouplingMediumSoundSpeed: FD = FD(0x0018_9834)
    """Acoustic Coupling Medium Sound Speed (0018,9834), VM 1, Type 1C (PS3.3 C.8.34.4)."""
    ReferencedImageSequence: SQ[ImageSOPInstanceReferenceMacro] = SQ(0x0008_1140, "ImageSOPInstanceReferenceMacro")
    """Referenced Image Sequence (0008,1140), VM 1, Type 1C (PS3.3 C.8.34.4)."""
