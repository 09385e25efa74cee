# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Test Image Module."""

from __future__ import annotations

from dcmgen.items.content_item_macro import ContentItemMacro
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import CST, DS_, SQ, US, CSTn, OBorOW
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.test_image_derivation_code_sequence_item import TestImageDerivationCodeSequenceItem


class TestImageModule(ContentItemMacro, SOPInstanceReferenceMacro, Module):
    """Test Image Module (PS3.3 C.8.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """

    __slots__ = ()

    ImageType: CSTn[Literal["ORIGINAL", "DERIVED", "AXIAL", "LOCALIZER"]] = CSTn(0x0008_0008)
    """Image Type (0008,0008), VM 2-n, Type 1 (PS3.3 C.8.2.1)."""
    SamplesPerPixel: US = US(0x0028_0002)
    """Samples per Pixel (0028,0002), VM 1, Type 1 (PS3.3 C.8.2.1)."""
    PhotometricInterpretation: CST[Literal["MONOCHROME2", "PALETTE COLOR"]] = CST(0x0028_0004)
    """Photometric Interpretation (0028,0004), VM 1, Type 1 (PS3.3 C.8.2.1)."""
    PixelRepresentation: US = US(0x0028_0103)
    """Pixel Representation (0028,0103), VM 1, Type 1 (PS3.3 C.8.2.1)."""
    SliceThickness: DS_ = DS_(0x0018_0050)
    """Slice Thickness (0018,0050), VM 1, Type 2C (PS3.3 C.8.2.1)."""
    Polarity: CST[Literal["NORMAL", "REVERSE"]] = CST(0x2020_0020)
    """Polarity (2020,0020), VM 1, Type 1 (PS3.3 C.8.2.1)."""
    DerivationCodeSequence: SQ[TestImageDerivationCodeSequenceItem] = SQ(
        0x0008_9215, "TestImageDerivationCodeSequenceItem"
    )
    """Derivation Code Sequence (0008,9215), VM 1, Type 3 (PS3.3 C.8.2.1)."""
    PixelData: OBorOW = OBorOW(0x7FE0_0010)
    """Pixel Data (7FE0,0010), VM 1, Type 1 (PS3.3 C.8.2.1)."""
