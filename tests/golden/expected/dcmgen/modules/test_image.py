# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
"""Test Image Module."""

from __future__ import annotations

from dcmgen.items.content_item_macro import ContentItemMacro
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import CST, DS_, SQ, US, CSTn, OBorOW
from dcmgen.model.iod import Module


class TestImageModule(ContentItemMacro, SOPInstanceReferenceMacro, Module):
    """Test Image Module (PS3.3 C.8.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """

    __slots__ = ()

    ImageType = CSTn(0x0008_0008)
    SamplesPerPixel = US(0x0028_0002)
    PhotometricInterpretation = CST(0x0028_0004)
    PixelRepresentation = US(0x0028_0103)
    SliceThickness = DS_(0x0018_0050)
    Polarity = CST(0x2020_0020)
    DerivationCodeSequence = SQ(0x0008_9215, "TestImageDerivationCodeSequenceItem")
    PixelData = OBorOW(0x7FE0_0010)
