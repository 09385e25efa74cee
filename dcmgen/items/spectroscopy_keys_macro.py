# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Spectroscopy Keys."""

from __future__ import annotations

from dcmgen.model.fields import DA, IS, SQ, TM, UL, US, CSn
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.hierarchical_sop_instance_reference_macro import HierarchicalSOPInstanceReferenceMacro
    from dcmgen.items.image_pixel_macro import ImagePixelMacro


class SpectroscopyKeysMacro(Macro):
    """Spectroscopy Keys (PS3.3 F.5.27).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.27.html
    """

    __slots__ = ()

    SpecificCharacterSet: CSn = CSn(0x0008_0005)
    """Specific Character Set (0008,0005), VM 1-n, Type 1C (PS3.3 F.5.27)."""
    ImageType: CSn = CSn(0x0008_0008)
    """Image Type (0008,0008), VM 2-n, Type 1 (PS3.3 F.5.27)."""
    ContentDate: DA = DA(0x0008_0023)
    """Content Date (0008,0023), VM 1, Type 1 (PS3.3 F.5.27)."""
    ContentTime: TM = TM(0x0008_0033)
    """Content Time (0008,0033), VM 1, Type 1 (PS3.3 F.5.27)."""
    InstanceNumber: IS = IS(0x0020_0013)
    """Instance Number (0020,0013), VM 1, Type 1 (PS3.3 F.5.27)."""
    ReferencedImageEvidenceSequence: SQ[HierarchicalSOPInstanceReferenceMacro] = SQ(
        0x0008_9092, "HierarchicalSOPInstanceReferenceMacro"
    )
    """Referenced Image Evidence Sequence (0008,9092), VM 1, Type 1C (PS3.3 F.5.27)."""
    NumberOfFrames: IS = IS(0x0028_0008)
    """Number of Frames (0028,0008), VM 1, Type 1 (PS3.3 F.5.27)."""
    Rows: US = US(0x0028_0010)
    """Rows (0028,0010), VM 1, Type 1 (PS3.3 F.5.27)."""
    Columns: US = US(0x0028_0011)
    """Columns (0028,0011), VM 1, Type 1 (PS3.3 F.5.27)."""
    DataPointRows: UL = UL(0x0028_9001)
    """Data Point Rows (0028,9001), VM 1, Type 1 (PS3.3 F.5.27)."""
    DataPointColumns: UL = UL(0x0028_9002)
    """Data Point Columns (0028,9002), VM 1, Type 1 (PS3.3 F.5.27)."""
    IconImageSequence: SQ[ImagePixelMacro] = SQ(0x0088_0200, "ImagePixelMacro")
    """Icon Image Sequence (0088,0200), VM 1, Type 3 (PS3.3 F.5.27)."""
