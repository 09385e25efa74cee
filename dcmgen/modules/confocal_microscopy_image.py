# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Confocal Microscopy Image Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, US, CSn
from dcmgen.model.iod import Module


class ConfocalMicroscopyImageModule(Module):
    """Confocal Microscopy Image Module (PS3.3 C.8.35.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.35.html#sect_C.8.35.1
    """

    __slots__ = ()

    ImageType = CSn(0x0008_0008)
    PhotometricInterpretation = CS(0x0028_0004)
    BitsAllocated = US(0x0028_0100)
    BitsStored = US(0x0028_0101)
    HighBit = US(0x0028_0102)
    PixelRepresentation = US(0x0028_0103)
    SamplesPerPixel = US(0x0028_0002)
    PlanarConfiguration = US(0x0028_0006)
    LossyImageCompression = CS(0x0028_2110)
    ConfocalMode = CS(0x0048_0114)
    TissueLocation = CS(0x0048_0115)
