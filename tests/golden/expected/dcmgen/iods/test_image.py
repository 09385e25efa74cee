# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
"""Test Image IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, US
from dcmgen.model.iod import IOD
from dcmgen.model.parts import OverlayPlaneModule, PaletteModule, PatientModule, SOPCommonModule, TestImageModule


class TestImage(TestImageModule, OverlayPlaneModule, PaletteModule, PatientModule, SOPCommonModule, IOD):
    """Test Image IOD (PS3.3 A.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.3.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Test Image (M), Overlay Plane (U), Palette (C), SOP Common (M)

    Modules that must be absent:
    Overlay Plane
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.2",)

    Modality = CS(0x0008_0060)
    SamplesPerPixel = US(0x0028_0002)
    PixelRepresentation = US(0x0028_0103)
